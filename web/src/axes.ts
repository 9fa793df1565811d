/** A frame in which numbers have places: thin rules, small ticks, quiet labels. */

import { signed } from "./format";
import type { Pen } from "./pen";
import { linearTicks } from "./scale";
import type { Theme } from "./theme";

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

export function toX({ left, width, x }: Frame, value: number): number {
  return left + ((value - x[0]) / (x[1] - x[0])) * width;
}

export function toY({ top, height, y }: Frame, value: number): number {
  return top + height - ((value - y[0]) / (y[1] - y[0])) * height;
}

export function fromX({ left, width, x }: Frame, place: number): number {
  return x[0] + ((place - left) / width) * (x[1] - x[0]);
}

export function fromY({ top, height, y }: Frame, place: number): number {
  return y[0] + ((top + height - place) / height) * (y[1] - y[0]);
}

export interface Marks {
  readonly xLabel?: string;
  readonly yLabel?: string;
  /** Where the vertical axis has its numbers, 0 at the foot and 1 at the top, and what they say. */
  readonly yTicks?: readonly (readonly [number, string])[];
}

/** At most one number every 16 pixels. */
export function thinned(heights: readonly (readonly [number, string])[], height: number): (readonly [number, string])[] {
  const kept: (readonly [number, string])[] = [];
  for (const each of heights) if (!kept.length || (each[0] - kept[kept.length - 1][0]) * height >= 16) kept.push(each);
  return kept;
}

export function drawFrame(to: Pen, frame: Frame, theme: Theme, marks: Marks): void {
  const { left, top, width, height } = frame;
  to.save();
  to.font = theme.font;
  to.strokeStyle = theme.rule;
  to.lineWidth = 1;
  to.strokeRect(left + 0.5, top + 0.5, width - 1, height - 1);
  to.fillStyle = theme.muted;
  to.textAlign = "center";
  to.textBaseline = "top";
  for (const tick of linearTicks(...frame.x, Math.max(3, Math.min(6, width / 56))))
    to.fillText(plain(tick), toX(frame, tick), top + height + 6);
  to.textAlign = "right";
  to.textBaseline = "middle";
  for (const [at, said] of marks.yTicks ?? ticksOf(frame)) to.fillText(said, left - 6, top + height * (1 - at));
  to.fillStyle = theme.ink;
  to.textAlign = "center";
  if (marks.xLabel) {
    to.textBaseline = "top";
    to.fillText(marks.xLabel, left + width / 2, top + height + 22);
  }
  if (marks.yLabel) {
    to.textBaseline = "alphabetic";
    to.translate(left - 34, top + height / 2);
    to.rotate(-Math.PI / 2);
    to.fillText(marks.yLabel, 0, 0);
  }
  to.restore();
}

function ticksOf({ y, height }: Frame): [number, string][] {
  const ticks = linearTicks(...y, Math.max(3, Math.min(6, height / 40)));
  return ticks.map((tick) => [(tick - y[0]) / (y[1] - y[0]), plain(tick)]);
}

function plain(tick: number): string {
  return signed(String(Number(tick.toPrecision(6))));
}
