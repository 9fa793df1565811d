/** A spectrum: the density of eigenvalues on a logarithmic axis with its error, and single ones as triangles. */

import { unpack } from "./arrays";
import { drawFrame, type Frame, thinned, toX } from "./axes";
import { short } from "./format";
import type { DensityPayload, EigenvaluesPayload } from "./payload";
import type { Pen } from "./pen";
import { position, type Scale, ticks } from "./scale";
import type { Theme } from "./theme";
import type { Words } from "./words";

const ROOM = 0.04; // of the width, left and right of the outermost
const MARK = 5; // pixels

export interface Spectrum {
  readonly single: readonly { readonly value: number; readonly sure: boolean }[];
  readonly density: { readonly at: ArrayLike<number>; readonly value: ArrayLike<number>; readonly error: ArrayLike<number>; readonly floor: number } | null;
}

export function spectrumOf(eigenvalues: EigenvaluesPayload | null, density: DensityPayload | null): Spectrum {
  const values = eigenvalues ? Array.from(unpack(eigenvalues.eigenvalue)) : [];
  return {
    single: values.map((value, k) => ({ value, sure: eigenvalues!.converged[k] })),
    density: density && {
      at: unpack(density.eigenvalue),
      value: unpack(density.density),
      error: unpack(density.standard_error),
      floor: density.floor,
    },
  };
}

/** All that is to be seen, with a little room beside it. */
export function reach({ single, density }: Spectrum): readonly [number, number] {
  const shown = density ? Array.from(density.at).filter((_, k) => density.value[k] + density.error[k] >= density.floor) : [];
  const all = [0, ...single.map(({ value }) => value), ...shown];
  const [low, high] = [all.reduce((a, b) => Math.min(a, b)), all.reduce((a, b) => Math.max(a, b))];
  const room = ROOM * (high - low || 1);
  return [low - room, high + room];
}

export function drawSpectrum(to: Pen, [width, height]: readonly [number, number], spectrum: Spectrum, theme: Theme, words: Words): void {
  const { single, density } = spectrum;
  const frame: Frame = { left: 56, top: 8, width: Math.max(1, width - 64), height: Math.max(1, height - 50), x: reach(spectrum), y: [0, 1] };
  const foot = frame.top + frame.height;
  if (density) drawDensity(to, frame, density, theme);
  const numbers = density ? ticks(scaleOfDensity(density)).map((tick) => [position(scaleOfDensity(density), tick), short(tick)] as const) : [];
  drawFrame(to, frame, theme, { xLabel: words.eigenvalue, ...(density && { yLabel: words.density }), yTicks: thinned(numbers, frame.height) });
  drawRule(to, toX(frame, 0), frame.top, foot, theme.rule);
  for (const { value, sure } of single) drawMark(to, toX(frame, value), foot - 2, sure, theme);
}

function scaleOfDensity({ value, floor }: NonNullable<Spectrum["density"]>): Scale {
  return { low: floor, high: Math.max(floor * 10, 3 * Array.from(value).reduce((a, b) => Math.max(a, b), 0)), log: true, clipped: false };
}

function drawDensity(to: Pen, frame: Frame, density: NonNullable<Spectrum["density"]>, theme: Theme): void {
  const { at, value, error, floor } = density;
  const scale = scaleOfDensity(density);
  const y = (of: number) => frame.top + frame.height * (1 - Math.max(0, position(scale, Math.max(of, floor))));
  const count = at.length;
  to.beginPath();
  for (let k = 0; k < count; k++) to.lineTo(toX(frame, at[k]), y(value[k] + error[k]));
  for (let k = count - 1; k >= 0; k--) to.lineTo(toX(frame, at[k]), y(value[k] - error[k]));
  to.closePath();
  to.fillStyle = theme.accent;
  to.globalAlpha = 0.3;
  to.fill();
  to.globalAlpha = 1;
  to.beginPath();
  let drawn = false; // below the floor the line ends
  for (let k = 0; k < count; k++) {
    const stands = value[k] >= floor;
    if (stands && drawn) to.lineTo(toX(frame, at[k]), y(value[k]));
    else if (stands) to.moveTo(toX(frame, at[k]), y(value[k]));
    drawn = stands;
  }
  to.strokeStyle = theme.accent;
  to.lineWidth = 1.6;
  to.stroke();
}

function drawMark(to: Pen, x: number, foot: number, sure: boolean, { ink, paper }: Theme): void {
  to.beginPath();
  to.moveTo(x - MARK, foot);
  to.lineTo(x + MARK, foot);
  to.lineTo(x, foot - 2 * MARK);
  to.closePath();
  to.fillStyle = sure ? ink : paper;
  to.strokeStyle = ink;
  to.lineWidth = 1.2;
  to.fill();
  to.stroke();
}

export function drawRule(to: Pen, x: number, top: number, foot: number, colour: string): void {
  to.strokeStyle = colour;
  to.lineWidth = 1;
  to.beginPath();
  to.moveTo(x, top);
  to.lineTo(x, foot);
  to.stroke();
}
