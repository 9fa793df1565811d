/** All that can be chosen in the view, under the names by which the model keeps it. */

import type { Model } from "./model";

export interface State {
  /** A plane, or a moment of training. */
  readonly plane: string;
  readonly alpha: number;
  readonly beta: number;
  /** Whether colours and heights are logarithmic; null: as the range asks for. */
  readonly logarithmic: boolean | null;
  /** What colours the examples: target, prediction, loss, moved, or column:NAME. */
  readonly colour: string;
  /** Classes that are not drawn. */
  readonly hidden: readonly number[];
  /** Examples that are picked, by position; the surface is then theirs. */
  readonly picked: readonly number[];
  /** Whether surface and embedding are also shown in three dimensions. */
  readonly depth: boolean;
  /** Which imprint is shown, and whose of it; empty: the first. */
  readonly imprint: string;
  readonly subject: string;
  /** en or zh; empty: the browser's. */
  readonly language: string;
}

export const FIRST: State = {
  plane: "",
  alpha: 0,
  beta: 0,
  logarithmic: null,
  colour: "target",
  hidden: [],
  picked: [],
  depth: false,
  imprint: "",
  subject: "",
  language: "",
};

export const NAMES = Object.keys(FIRST) as (keyof State)[];

export function stateOf(model: Model): State {
  const found = NAMES.map((name) => [name, model.get<unknown>(name) ?? FIRST[name]]);
  return Object.fromEntries(found) as unknown as State;
}

export function isSame(a: State, b: State): boolean {
  return NAMES.every((name) => a[name] === b[name] || JSON.stringify(a[name]) === JSON.stringify(b[name]));
}
