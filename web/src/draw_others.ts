/** The paths of other runs over a plane that is the same for all: thin and dark, each with its name where it ends. */

import type { Frame } from "./axes";
import { placesOf } from "./draw_path";
import { type Label, pushApart } from "./labels";
import type { PathPayload } from "./payload";
import type { Pen } from "./pen";

const INK = "#1c2128"; // with a white halo, as on every colour of the map
const HALO = "#ffffff";
const WIDTH = 1.2; // pixels
const END = 2.6; // of the dot at the trained model
const LONGEST = 18; // letters of a name
const HIGH = 14; // pixels of a line of text

export interface OtherPath {
  readonly name: string;
  readonly path: PathPayload;
}

export function drawOthers(to: Pen, frame: Frame, others: readonly OtherPath[], font: string): void {
  to.font = font;
  to.lineCap = to.lineJoin = "round";
  const labels = others.map(({ name, path }) => {
    const [x, y] = placesOf(frame, path);
    drawThin(to, x, y);
    return labelOf(to, frame, name, x[x.length - 1], y[y.length - 1]);
  });
  pushApart(labels);
  to.textAlign = "center";
  to.textBaseline = "middle";
  for (const { text, x, y } of labels) {
    to.strokeStyle = HALO;
    to.lineWidth = 3;
    to.strokeText(text, x, y);
    to.fillStyle = INK;
    to.fillText(text, x, y);
  }
}

function drawThin(to: Pen, x: readonly number[], y: readonly number[]): void {
  for (const [colour, width] of [[HALO, 2.5 * WIDTH], [INK, WIDTH]] as const) {
    to.strokeStyle = colour;
    to.lineWidth = width;
    to.beginPath();
    x.forEach((each, k) => (k ? to.lineTo(each, y[k]) : to.moveTo(each, y[k])));
    to.stroke();
  }
  to.beginPath();
  to.arc(x[x.length - 1], y[y.length - 1], END, 0, 2 * Math.PI);
  to.fillStyle = INK;
  to.fill();
}

/** Above the end of the path, within the frame. */
function labelOf(to: Pen, frame: Frame, name: string, x: number, y: number): Label {
  const text = name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
  const width = to.measureText(text).width + 4;
  const at = Math.min(Math.max(x, frame.left + width / 2), frame.left + frame.width - width / 2);
  return { text, x: at, y: Math.min(Math.max(y - HIGH, frame.top + HIGH / 2), frame.top + frame.height - HIGH / 2), width, height: HIGH };
}
