/** Very many points, a small square of pixels each: a million of them take a few milliseconds, with and without WebGL. */

import { Color, SRGBColorSpace } from "three";
import { element } from "./dom";
import type { Pen } from "./pen";

export class Pixels {
  private readonly canvas = element("canvas");
  private image: ImageData | null = null;

  /** Squares onto a sheet of this size in units of the pen, each of which is `ratio` pixels wide. */
  draw(to: Pen, [width, height]: readonly [number, number], ratio: number, put: (on: Squares) => void): void {
    const [columns, rows] = [Math.max(1, Math.round(width * ratio)), Math.max(1, Math.round(height * ratio))];
    if (this.image?.width !== columns || this.image.height !== rows) {
      [this.canvas.width, this.canvas.height] = [columns, rows];
      this.image = new ImageData(columns, rows);
    }
    const words = new Uint32Array(this.image.data.buffer);
    words.fill(0);
    put({ words, columns, ratio });
    this.canvas.getContext("2d", { willReadFrequently: true })!.putImageData(this.image, 0, 0);
    to.drawImage(this.canvas, 0, 0, columns, rows, 0, 0, width, height);
  }
}

/** Pixels to write on, a word each. */
export interface Squares {
  readonly words: Uint32Array;
  readonly columns: number;
  readonly ratio: number;
}

/** Those that count, each in the colour of its group; those without a place are left out. */
export function putSquares(
  { words, columns, ratio }: Squares,
  { x, y }: { readonly x: Float32Array; readonly y: Float32Array },
  radius: number,
  colour: (index: number) => number,
): void {
  const side = Math.max(1, Math.round(2 * radius * ratio));
  const half = side / 2;
  for (let i = 0; i < x.length; i++) {
    const word = colour(i);
    if (word === 0 || x[i] !== x[i]) continue;
    const first = Math.round(y[i] * ratio - half) * columns + Math.round(x[i] * ratio - half);
    for (let row = 0, at = first; row < side; row++, at += columns) for (let k = 0; k < side; k++) words[at + k] = word;
  }
}

/** A colour as a pixel's word: 0 is nothing. */
export function wordOf(colour: string, opacity = 1): number {
  const hex = new Color(colour).getHex(SRGBColorSpace);
  const [red, green, blue] = [(hex >> 16) & 255, (hex >> 8) & 255, hex & 255];
  return ((Math.round(255 * opacity) << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}
