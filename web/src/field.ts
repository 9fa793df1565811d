/** Values over a plane as a picture: colours, lines of equal value, and the bar that says what a colour means. */

import type { Frame } from "./axes";
import { element, type Sheet } from "./dom";
import { isolines } from "./isolines";
import type { Pen } from "./pen";
import { css, PATH, type Theme } from "./theme";

type Colour = readonly [number, number, number];

export interface Field {
  /** On count × count places, alpha by alpha. */
  readonly values: Float64Array;
  readonly count: number;
}

export interface Bar {
  /** From 0, at the foot, to 1. */
  colour(position: number): Colour;
  readonly marks: readonly (readonly [number, string])[];
  /** Whether values go on beyond its upper end. */
  readonly goesOn: boolean;
}

const BAR = { gap: 12, width: 10 };

/** The room that a sheet leaves for a field, beside its numbers and its bar. */
export function fieldFrame(sheet: Sheet, x: Frame["x"], y: Frame["y"]): Frame {
  const margin = { left: 48, top: 6, right: 66, bottom: 42 };
  const [width, height] = [sheet.width - margin.left - margin.right, sheet.height - margin.top - margin.bottom];
  return { left: margin.left, top: margin.top, width: Math.max(width, 1), height: Math.max(height, 1), x, y };
}

export function isInside(frame: Frame, { offsetX, offsetY }: MouseEvent): boolean {
  const [x, y] = [offsetX - frame.left, offsetY - frame.top];
  return x >= 0 && x <= frame.width && y >= 0 && y <= frame.height;
}

export function fillField(to: Pen, frame: Frame, { values, count }: Field, colour: (value: number) => Colour): void {
  const image = new ImageData(count, count);
  for (let i = 0; i < count; i++)
    for (let j = 0; j < count; j++) {
      const value = values[i * count + j];
      const at = 4 * ((count - 1 - j) * count + i);
      if (!Number.isNaN(value)) image.data.set([...colour(value), 255], at);
    }
  const small = element("canvas");
  small.width = small.height = count;
  small.getContext("2d")!.putImageData(image, 0, 0);
  to.imageSmoothingQuality = "high";
  to.drawImage(small, 0.5, 0.5, count - 1, count - 1, frame.left, frame.top, frame.width, frame.height);
}

export function drawLevels(to: Pen, frame: Frame, { values, count }: Field, levels: readonly number[], line: string): void {
  const x = (i: number) => frame.left + (i / (count - 1)) * frame.width;
  const y = (j: number) => frame.top + frame.height - (j / (count - 1)) * frame.height;
  to.strokeStyle = line;
  to.lineWidth = 0.8;
  to.beginPath();
  for (const level of levels) {
    const found = isolines(values, count, level);
    for (let k = 0; k < found.length; k += 4) {
      to.moveTo(x(found[k]), y(found[k + 1]));
      to.lineTo(x(found[k + 2]), y(found[k + 3]));
    }
  }
  to.stroke();
}

export function drawColourBar(to: Pen, frame: Frame, { colour, marks, goesOn }: Bar, theme: Theme): void {
  const left = frame.left + frame.width + BAR.gap;
  const gradient = to.createLinearGradient(0, frame.top + frame.height, 0, frame.top);
  for (let k = 0; k <= 16; k++) gradient.addColorStop(k / 16, css(colour(k / 16)));
  to.fillStyle = gradient;
  to.fillRect(left, frame.top, BAR.width, frame.height);
  if (goesOn) point(to, left, frame.top, theme);
  to.fillStyle = theme.muted;
  to.font = theme.font;
  to.textAlign = "left";
  to.textBaseline = "middle";
  for (const [at, said] of marks) {
    const y = frame.top + frame.height * (1 - at);
    to.fillText(said, left + BAR.width + 6, Math.max(frame.top + 6, y));
  }
}

/** A place that is meant, in a white halo that parts it from every colour. */
export function ring(to: Pen, x: number, y: number, colour = PATH): void {
  to.beginPath();
  to.arc(x, y, 5, 0, 2 * Math.PI);
  for (const [line, width] of [["#ffffff", 4.5], [colour, 2]] as const) {
    to.strokeStyle = line;
    to.lineWidth = width;
    to.stroke();
  }
}

/** The bar's end is cut to an arrowhead where values go on beyond it. */
function point(to: Pen, left: number, top: number, { paper }: Theme): void {
  to.fillStyle = paper;
  for (const side of [left, left + BAR.width]) {
    to.beginPath();
    to.moveTo(side, top - 1);
    to.lineTo(side, top + 8);
    to.lineTo(left + BAR.width / 2, top - 1);
    to.fill();
  }
}
