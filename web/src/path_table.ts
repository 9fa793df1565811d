/** The path of training in numbers: where each checkpoint's shadow lies on the plane, and how far off it is. */

import { element } from "./dom";
import { short } from "./format";
import type { PathPayload } from "./payload";
import type { Words } from "./words";

export interface PathTable {
  readonly el: HTMLElement;
  show(path: PathPayload | null): void;
}

export function pathTable(words: Words): PathTable {
  const body = element("div", { class: "ig-scroll", tabindex: "0", role: "region", "aria-label": words.pathTable });
  const el = element("details", { class: "ig-numbers" }, element("summary", {}, words.pathTable), body);
  let shown: PathPayload | null = null;

  function show(path: PathPayload | null): void {
    el.hidden = !path?.moment;
    if (path === shown || !path?.moment) return;
    shown = path;
    body.replaceChildren(tableOf(path, path.moment, words));
  }

  return { el, show };
}

function tableOf({ alpha, beta, off }: PathPayload, moments: readonly string[], words: Words): HTMLTableElement {
  const head = [words.pathMoment, words.alpha, words.beta, ...(off ? [words.pathDistance] : [])];
  const rows = moments.map((moment, k) => {
    const cells = [alpha[k], beta[k], ...(off ? [off[k]] : [])].map((value) => element("td", {}, short(value)));
    return element("tr", {}, element("th", { scope: "row" }, words.momentTitle(moment)), ...cells);
  });
  const titles = element("tr", {}, ...head.map((each) => element("th", { scope: "col" }, each)));
  return element("table", {}, element("thead", {}, titles), element("tbody", {}, ...rows));
}

/** How far the path leaves the plane, and where it does so most. */
export function offWords({ off, moment, drawn }: PathPayload, words: Words): string {
  const most = Math.max(0, ...(off ?? []));
  if (!off || !moment || most === 0) return "";
  return words.pathOff(short(most), words.momentTitle(moment[off.indexOf(most)]), drawn);
}
