/** The representation's card: each measure on a line of its own, with its interval and its controls, and all of it as a table. */

import { element } from "./dom";
import { short } from "./format";
import type { MetricsWords } from "./metrics_words";
import type { CardLinePayload, CardPayload, EstimatePayload } from "./payload";

const SIGNS: Readonly<Record<string, string>> = { "raw features": "□", "random encoder": "△", shuffled: "×", "iid Gaussian": "◇" };

export function cardOf(card: CardPayload, words: MetricsWords): HTMLElement[] {
  if ("error" in card) return [element("p", { class: "ig-missing" }, `${card.error}.`)];
  const measured = card.lines.filter(({ value }) => value !== null);
  const controls = Object.keys(SIGNS).filter((name) => measured.some((line) => line.controls.some((each) => each.name === name)));
  const legend = [["●", words.own], ...controls.map((name) => [SIGNS[name], words.controls[name] ?? name])];
  const sections = [...new Set(measured.map(({ section }) => section))].flatMap((section) => [
    element("h5", {}, words.sections[section] ?? section),
    element("ul", { class: "ig-facts" }, ...measured.filter((line) => line.section === section).map((line) => lineOf(line, words))),
  ]);
  return [
    element("p", { class: "ig-signs" }, ...legend.map(([sign, said]) => element("span", {}, `${sign} ${said}`))),
    ...sections,
    element("p", { class: "ig-note" }, words.reading),
    tableOf(measured, controls, words),
    element("p", { class: "ig-note" }, `${card.caption}.`),
  ];
}

/** Pairs of its numbers that cannot both be best. */
export function tensionsOf(card: CardPayload, words: MetricsWords): HTMLElement[] {
  if ("error" in card || !card.tensions.length) return [];
  return [element("h4", {}, words.tensions), ...card.tensions.map((each) => element("p", { class: "ig-note" }, each))];
}

function titleOf({ measure, title, better }: CardLinePayload, { measures }: MetricsWords): string {
  const arrow = { higher: " ↑", lower: " ↓" }[better] ?? "";
  return measure in measures ? measures[measure] + arrow : title;
}

function lineOf(line: CardLinePayload, words: MetricsWords): HTMLElement {
  const title = element("span", { class: "ig-name", title: line.sentence }, titleOf(line, words));
  return element("li", {}, title, element("span", { class: "ig-number" }, short(line.value!)), trackOf(line));
}

/** Where value, interval and controls lie between the lowest and the highest of them; the table says the same in numbers. */
function trackOf(line: CardLinePayload): HTMLElement {
  const known = [line, ...line.controls].flatMap(({ value, low, high }, k) => (k ? [value] : [value, low, high])).filter((each) => each !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const at = (value: number) => (most > least ? (100 * (value - least)) / (most - least) : 50);
  const marks = line.controls.filter(({ value }) => value !== null).map(({ name, value }) => sign(SIGNS[name] ?? "○", at(value!)));
  const { low, high } = line;
  const bar = element("i", { class: "ig-interval" });
  if (low !== null && high !== null) Object.assign(bar.style, { left: `${at(low)}%`, width: `${at(high) - at(low)}%` });
  const dot = element("i", { class: "ig-own" });
  dot.style.left = `${at(line.value!)}%`;
  return element("span", { class: "ig-track", "aria-hidden": "true" }, ...marks, bar, dot);
}

function sign(text: string, left: number): HTMLElement {
  const made = element("b", {}, text);
  made.style.left = `${left}%`;
  return made;
}

function tableOf(lines: readonly CardLinePayload[], controls: readonly string[], words: MetricsWords): HTMLElement {
  const said = ({ low, high }: EstimatePayload) => (low === null || high === null ? "–" : `${short(low)} … ${short(high)}`);
  const head = [...words.head, ...controls.map((name) => words.controls[name] ?? name), words.inWords];
  const rows = lines.map((line) => {
    const others = controls.map((name) => line.controls.find((each) => each.name === name)?.value ?? NaN);
    const cells = [short(line.value!), said(line), ...others.map(short), line.sentence];
    return element("tr", {}, element("th", { scope: "row" }, titleOf(line, words)), ...cells.map((text) => element("td", {}, text)));
  });
  const titles = element("tr", {}, ...head.map((each) => element("th", { scope: "col" }, each)));
  const table = element("table", {}, element("thead", {}, titles), element("tbody", {}, ...rows));
  const scroll = element("div", { class: "ig-scroll", tabindex: "0", role: "region", "aria-label": words.inNumbers }, table);
  return element("details", { class: "ig-numbers" }, element("summary", {}, words.inNumbers), scroll);
}
