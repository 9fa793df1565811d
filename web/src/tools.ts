/** What a layout of panels works with, and what it gives back. */

import type { Renderer } from "./renderer";
import type { Panel, Scene } from "./scene";
import type { State } from "./state";
import type { Words } from "./words";

export interface Tools {
  readonly words: Words;
  readonly renderer: Renderer;
  /** Of every run, in their order. */
  scenes(): readonly Scene[];
  set(values: Partial<State>): void;
  choose(index: number): void;
  toggle(index: number): void;
  /** Ask the model at the marker about an example, or no more. */
  inspect(row: number | null): void;
  moveTo(alpha: number, beta: number): void;
  /** The whole view as an offline page. */
  savePage(): void;
  controls(...menus: readonly HTMLElement[]): Panel;
}

/** A panel, and which run's scene it draws. */
export interface Shown {
  readonly panel: Panel;
  readonly run: number;
}

export interface Layout {
  readonly els: readonly HTMLElement[];
  /** In the order in which they are drawn. */
  readonly panels: readonly Shown[];
  /** How many of them are drawn at once; the others follow in the browser's idle time. */
  readonly first: number;
}
