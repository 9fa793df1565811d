/** The largest eigenvalue through training, with its error, the edge of stability, and the moment that is shown. */

import { unpack } from "./arrays";
import { drawFrame, type Frame, toX, toY } from "./axes";
import { drawRule } from "./draw_spectrum";
import type { AlongPayload } from "./payload";
import type { Pen } from "./pen";
import type { Theme } from "./theme";
import type { Words } from "./words";

const FAR = 3; // times the highest value from which the edge is only said, for the scale belongs to the values

export interface Course {
  readonly epoch: readonly number[];
  readonly value: readonly number[];
  readonly error: readonly number[];
  readonly edge: number | null;
}

export function courseOf({ epoch, top_eigenvalue: value, residual, edge }: AlongPayload): Course {
  return { epoch: [...unpack(epoch)], value: [...unpack(value)], error: [...unpack(residual)], edge };
}

/** From 0, or from below it, to above the highest value, and to the edge of stability where that is near. */
export function heights({ value, error, edge }: Course): readonly [number, number] {
  const known = value.map((each, k) => [each - error[k], each + error[k]]).filter((ends) => ends.every(Number.isFinite));
  const high = Math.max(...known.map(([, top]) => top), 0) || 1;
  const low = Math.min(0, ...known.map(([foot]) => foot));
  return [1.1 * low, 1.1 * (edge !== null && edge <= FAR * high ? Math.max(edge, high) : high)];
}

export function drawCourse(to: Pen, [width, height]: readonly [number, number], course: Course, now: number | null, theme: Theme, words: Words): void {
  const { epoch, value, error, edge } = course;
  const ends = [Math.min(...epoch), Math.max(...epoch)];
  const room = 0.03 * (ends[1] - ends[0] || 1);
  const size = { left: 56, top: 8, width: Math.max(1, width - 64), height: Math.max(1, height - 50) };
  const frame: Frame = { ...size, x: [ends[0] - room, ends[1] + room], y: heights(course) };
  const place = (k: number, of: number) => [toX(frame, epoch[k]), toY(frame, of)] as const;
  const known = epoch.map((_, k) => k).filter((k) => Number.isFinite(value[k]));
  to.beginPath();
  for (const k of known) to.lineTo(...place(k, value[k] + error[k]));
  for (const k of [...known].reverse()) to.lineTo(...place(k, value[k] - error[k]));
  to.closePath();
  to.fillStyle = to.strokeStyle = theme.accent;
  to.globalAlpha = 0.25;
  to.fill();
  to.globalAlpha = 1;
  to.beginPath();
  for (const k of known) to.lineTo(...place(k, value[k]));
  to.lineWidth = 2;
  to.stroke();
  for (const k of known) {
    to.beginPath();
    to.arc(...place(k, value[k]), 3.2, 0, 2 * Math.PI);
    to.fill();
  }
  if (edge !== null && edge <= frame.y[1]) drawEdge(to, frame, edge, theme);
  if (now !== null && now >= frame.x[0] && now <= frame.x[1]) drawRule(to, toX(frame, now), frame.top, frame.top + frame.height, theme.ink);
  drawFrame(to, frame, theme, { xLabel: words.epoch, yLabel: "λ₁" });
}

function drawEdge(to: Pen, frame: Frame, edge: number, { muted }: Theme): void {
  to.strokeStyle = muted;
  to.lineWidth = 1.2;
  to.beginPath();
  for (let x = frame.left; x < frame.left + frame.width; x += 8) {
    to.moveTo(x, toY(frame, edge));
    to.lineTo(Math.min(x + 5, frame.left + frame.width), toY(frame, edge));
  }
  to.stroke();
}
