/** All that a panel needs to draw itself: the plane, where the marker stands, what is read there. */

import type { OtherPath } from "./draw_others";
import type { Answer } from "./exact";
import type { Payload } from "./payload";
import type { Picture } from "./picture";
import type { Plane, Reading } from "./plane";
import type { Points } from "./points";
import type { Scale } from "./scale";
import type { State } from "./state";
import type { Theme } from "./theme";

const COLOURED = 10; // classes; with more, all are alike (as `intaglio.plots.style.categories`)

export interface Scene {
  readonly payload: Payload;
  readonly plane: Plane;
  /** Whose loss is drawn: the plane itself, or the same with the loss of the picked examples. */
  readonly field: Plane;
  readonly points: Points | null;
  readonly state: State;
  readonly theme: Theme;
  readonly scale: Scale;
  /** The lowest and highest of each coordinate: the same for all moments of training. */
  readonly box: readonly (readonly number[])[] | null;
  readonly alpha: number;
  readonly beta: number;
  readonly weights: Float64Array;
  readonly reading: Reading;
  /** Coordinates of every example at the marker: all first ones, then all second ones, then all third ones. */
  readonly coordinates: Float32Array;
  /** For each example whether it is picked; nothing where none is. */
  readonly picked: Uint8Array | null;
  /** What the model itself says here: undefined where there is none to ask, null while it is awaited. */
  readonly exact: Answer | null | undefined;
  /** The class whose points stand out, if one does. */
  readonly chosen: number | null;
  /** The paths of other runs, where this plane is the same for all. */
  readonly others: readonly OtherPath[];
}

export interface Panel {
  readonly el: HTMLElement;
  /** Everything anew: another plane, scale, theme or size. */
  draw(scene: Scene): void;
  /** The marker alone has moved, or another class is chosen. */
  move(scene: Scene): void;
  /** What it shows now, if that can stand alone. */
  picture?(): Picture | null;
}

/** The colour of a class; where there are too many to have one each, that of the chosen one. */
export function classColour({ payload, theme, chosen }: Scene, index: number): string {
  if (chosen === index && payload.classes.length > COLOURED) return theme.accent;
  return payload.colours[theme.dark ? "dark" : "light"][index] ?? theme.muted;
}
