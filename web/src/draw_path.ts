/** The path of training over a plane: it fades and thins with its distance off the plane, checkpoint by checkpoint. */

import { type Frame, toX, toY } from "./axes";
import { ring } from "./field";
import type { PathPayload } from "./payload";
import type { Pen } from "./pen";
import { PATH } from "./theme";

const WIDTH = 2; // pixels on the plane
const THIN = 0.5; // of the width, where it is farthest off
const DOT = 2.6; // pixels, of a checkpoint
const APART = 9; // pixels between checkpoints that are dots
const REACH = 10; // pixels from which a checkpoint is taken for meant

/** How far off the plane each checkpoint is, from 0 on it to 1 for the farthest. */
export function sharesOff({ off, alpha }: PathPayload): number[] {
  const most = Math.max(0, ...(off ?? []));
  return alpha.map((_, k) => (off && most > 0 ? off[k] / most : 0));
}

export function drawPath(to: Pen, frame: Frame, path: PathPayload): void {
  const [x, y] = placesOf(frame, path);
  if (path.drawn) {
    drawLine(to, x, y, path);
    drawDots(to, x, y, path);
    ring(to, x[0], y[0]);
  }
  star(to, x[x.length - 1], y[y.length - 1]);
}

/** The checkpoint that is meant by a place, if one is. */
export function checkpointAt(frame: Frame, path: PathPayload, at: readonly [number, number]): number | null {
  const [x, y] = placesOf(frame, path);
  const far = x.map((each, k) => Math.hypot(each - at[0], y[k] - at[1]));
  const nearest = far.indexOf(Math.min(...far));
  return path.drawn && path.off && far[nearest] <= REACH ? nearest : null;
}

export function placesOf(frame: Frame, { alpha, beta }: PathPayload): [number[], number[]] {
  return [alpha.map((each) => toX(frame, each)), beta.map((each) => toY(frame, each))];
}

function drawLine(to: Pen, x: readonly number[], y: readonly number[], path: PathPayload): void {
  const off = sharesOff(path);
  to.lineCap = "round";
  for (const [colour, width] of [["#ffffff", 2 * WIDTH], [PATH, WIDTH]] as const) {
    to.strokeStyle = colour;
    path.opacity.forEach((opacity, k) => {
      to.globalAlpha = opacity;
      to.lineWidth = width * (1 - ((1 - THIN) * (off[k] + off[k + 1])) / 2);
      to.beginPath();
      to.moveTo(x[k], y[k]);
      to.lineTo(x[k + 1], y[k + 1]);
      to.stroke();
    });
  }
  to.globalAlpha = 1;
}

/** A dot a checkpoint, full on the plane and hollow where the path is farthest off; of those close together some. */
function drawDots(to: Pen, x: readonly number[], y: readonly number[], path: PathPayload): void {
  const off = sharesOff(path);
  let last = 0;
  for (let k = 1; k < x.length - 1; k++) {
    if (Math.hypot(x[k] - x[last], y[k] - y[last]) < APART) continue;
    last = k;
    to.beginPath();
    to.arc(x[k], y[k], DOT, 0, 2 * Math.PI);
    to.fillStyle = "#ffffff";
    to.fill();
    to.globalAlpha = 1 - off[k];
    to.fillStyle = PATH;
    to.fill();
    to.globalAlpha = 1;
    to.strokeStyle = PATH;
    to.lineWidth = 1;
    to.stroke();
  }
}

function star(to: Pen, x: number, y: number): void {
  to.beginPath();
  for (let k = 0; k < 10; k++) {
    const [radius, angle] = [k % 2 ? 3.4 : 8, -Math.PI / 2 + (k * Math.PI) / 5];
    to.lineTo(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
  }
  to.closePath();
  to.fillStyle = PATH;
  to.strokeStyle = "#ffffff";
  to.lineWidth = 2.5;
  to.stroke();
  to.fill();
}
