/** A list of names with bars from zero and their intervals, of which one is chosen by a click or by arrow keys. */

import type { Numbers } from "./arrays";
import { element, freshId } from "./dom";
import { withError } from "./format";
import { type Change, type IntervalBar, intervalBar, type Range, rangeOf } from "./interval_bar";
import type { Words } from "./words";

const SEEN = 20; // rows that the list shows at most at once
const QUIET = 300; // milliseconds without a move after which the others are written too

interface Row {
  readonly el: HTMLElement;
  readonly bar: IntervalBar;
  readonly value: HTMLElement;
}

export interface Ranking {
  readonly el: HTMLElement;
  /** Other names, or another one chosen. */
  show(names: readonly string[], sure: Numbers, chosen: number): void;
  /** Other values; gives the end of an interval that lies farthest from zero. */
  move(changes: readonly Change[]): number;
}

export function rankingOf(words: Words, choose: (index: number) => void): Ranking {
  const label = `${words.imprintRanking}. ${words.imprintHelp}`;
  const el = element("ul", { class: "ig-ranking", role: "listbox", tabindex: "0", "aria-label": label });
  let rows: Row[] = [];
  let shown: readonly string[] = [];
  let at = 0;
  let latest: readonly Change[] = [];
  let first = 0;
  let waiting = 0;

  function show(names: readonly string[], sure: Numbers, chosen: number): void {
    if (shown !== names) {
      shown = names;
      rows = names.map((name, k) => row(name, sure[k] === 1, words, () => choose(k)));
      el.replaceChildren(...rows.map((each) => each.el));
    }
    at = chosen;
    rows.forEach(({ el: option }, k) => option.setAttribute("aria-selected", String(k === chosen)));
    el.setAttribute("aria-activedescendant", rows[chosen].el.id);
    bringIntoSight(el, rows[chosen].el);
  }

  function move(changes: readonly Change[]): number {
    latest = changes;
    const range = write(first, first + SEEN);
    clearTimeout(waiting);
    waiting = window.setTimeout(() => write(0, rows.length), QUIET);
    return -range.low > range.high ? range.low : range.high;
  }

  function write(from: number, to: number): Range {
    const range = rangeOf(latest);
    for (let k = from; k < Math.min(to, rows.length); k++) {
      rows[k].value.textContent = withError(latest[k].value, latest[k].half);
      rows[k].bar.show(latest[k], range);
    }
    return range;
  }

  el.addEventListener("scroll", () => {
    first = Math.floor(el.scrollTop / Math.max(1, rows[0].el.offsetHeight));
    write(first, first + SEEN);
  });
  el.addEventListener("keydown", (event) => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    at = Math.min(rows.length - 1, Math.max(0, to));
    choose(at);
  });
  return { el, show, move };
}

/** Within its list alone: the page itself does not scroll. */
function bringIntoSight(list: HTMLElement, item: HTMLElement): void {
  const [outer, inner] = [list.getBoundingClientRect(), item.getBoundingClientRect()];
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top;
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
}

function row(name: string, sure: boolean, words: Words, choose: () => void): Row {
  const bar = intervalBar();
  const value = element("span", { class: "ig-number" });
  const hidden = sure ? [] : [element("span", { class: "ig-live" }, `, ${words.noise}`)];
  const said = element("bdi", { class: "ig-name" }, name);
  const el = element("li", { id: freshId(), role: "option", class: sure ? "" : "ig-unsure" }, said, bar.el, value, ...hidden);
  el.addEventListener("click", choose);
  return { el, bar, value };
}
