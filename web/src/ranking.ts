/** A list of names with bars from zero and their intervals, of which one is chosen by a click or by arrow keys. */

import type { Numbers } from "./arrays";
import { element, freshId } from "./dom";
import { withError } from "./format";
import type { Change } from "./imprint";
import type { Words } from "./words";

interface Row {
  readonly el: HTMLElement;
  readonly bar: HTMLElement;
  readonly whisker: HTMLElement;
  readonly value: HTMLElement;
}

export interface Ranking {
  readonly el: HTMLElement;
  /** Other names, or another one chosen. */
  show(of: { readonly subjects: readonly string[] }, sure: Numbers, chosen: number): void;
  /** Other values; gives the end of the longest bar. */
  move(changes: readonly Change[]): number;
}

export function rankingOf(words: Words, choose: (index: number) => void): Ranking {
  const label = `${words.imprintRanking}. ${words.imprintHelp}`;
  const el = element("ul", { class: "ig-ranking", role: "listbox", tabindex: "0", "aria-label": label });
  let rows: Row[] = [];
  let names: readonly string[] = [];
  let at = 0;

  function show({ subjects }: { readonly subjects: readonly string[] }, sure: Numbers, chosen: number): void {
    if (names !== subjects) {
      names = subjects;
      rows = subjects.map((name, k) => row(name, sure[k] === 1, words, () => choose(k)));
      el.replaceChildren(...rows.map((each) => each.el));
    }
    at = chosen;
    rows.forEach(({ el: option }, k) => option.setAttribute("aria-selected", String(k === chosen)));
    el.setAttribute("aria-activedescendant", rows[chosen].el.id);
  }

  function move(changes: readonly Change[]): number {
    const { low, high, end } = rangeOf(changes);
    const share = (value: number) => `${(100 * (value - low)) / (high - low)}%`;
    const width = (from: number, to: number) => `${(100 * (to - from)) / (high - low)}%`;
    rows.forEach(({ bar, whisker, value }, k) => {
      const { value: x, half } = changes[k];
      value.textContent = withError(x, half);
      bar.hidden = whisker.hidden = !Number.isFinite(x);
      if (bar.hidden) return;
      Object.assign(bar.style, { left: share(Math.min(0, x)), width: width(0, Math.abs(x)) });
      Object.assign(whisker.style, { left: share(x - half), width: width(0, 2 * half) });
    });
    return end;
  }

  el.addEventListener("keydown", (event) => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    at = Math.min(rows.length - 1, Math.max(0, to));
    choose(at);
    rows[at].el.scrollIntoView({ block: "nearest" });
  });
  return { el, show, move };
}

/** From the lowest end of an interval to the highest, with zero between; and the end that lies farther from zero. */
export function rangeOf(changes: readonly Change[]): { low: number; high: number; end: number } {
  const known = changes.filter(({ value, half }) => Number.isFinite(value + half));
  const low = Math.min(0, ...known.map(({ value, half }) => value - half));
  const high = Math.max(0, ...known.map(({ value, half }) => value + half));
  return { low, high: high > low ? high : low + 1, end: -low > high ? low : high };
}

function row(name: string, sure: boolean, words: Words, choose: () => void): Row {
  const [bar, whisker] = [element("i", { class: "ig-change" }), element("i", { class: "ig-whisker" })];
  const value = element("span", { class: "ig-number" });
  const hidden = sure ? [] : [element("span", { class: "ig-live" }, `, ${words.noise}`)];
  const el = element(
    "li",
    { id: freshId(), role: "option", class: sure ? "" : "ig-unsure" },
    element("bdi", { class: "ig-name" }, name),
    element("span", { class: "ig-track" }, bar, whisker),
    value,
    ...hidden,
  );
  el.addEventListener("click", choose);
  return { el, bar, whisker, value };
}
