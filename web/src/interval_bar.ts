/** A bar from zero with the interval of its value. */

import { element } from "./dom";

/** A value, and half of its interval. */
export interface Change {
  readonly value: number;
  readonly half: number;
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

export interface IntervalBar {
  readonly el: HTMLElement;
  readonly bar: HTMLElement;
  show(change: Change, range: Range): void;
}

export function intervalBar(): IntervalBar {
  const [bar, whisker] = [element("i", { class: "ig-change" }), element("i", { class: "ig-whisker" })];
  const el = element("span", { class: "ig-track" }, bar, whisker);

  function show({ value, half }: Change, { low, high }: Range): void {
    const percent = (part: number) => `${(100 * part) / (high - low)}%`;
    bar.hidden = !Number.isFinite(value);
    whisker.hidden = !(half > 0);
    Object.assign(bar.style, { left: percent(Math.min(0, value) - low), width: percent(Math.abs(value)) });
    Object.assign(whisker.style, { left: percent(value - half - low), width: percent(2 * half) });
  }

  return { el, bar, show };
}

/** From the lowest end of an interval to the highest, with zero between. */
export function rangeOf(changes: readonly Change[]): Range {
  const known = changes.filter(({ value, half }) => Number.isFinite(value + half));
  const low = Math.min(0, ...known.map(({ value, half }) => value - half));
  const high = Math.max(0, ...known.map(({ value, half }) => value + half));
  return { low, high: high > low ? high : low + 1 };
}
