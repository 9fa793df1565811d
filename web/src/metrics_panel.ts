/** Numbers about the run: the representation's card beside its controls, and the geometry of the surface that is shown. */

import { cardOf, tensionsOf } from "./card";
import { element, panel } from "./dom";
import { short, withError } from "./format";
import { type MetricsWords, metricsWords } from "./metrics_words";
import { missing } from "./missing";
import type { Payload, ShapePayload } from "./payload";
import type { Panel, Scene } from "./scene";
import type { Words } from "./words";

/** @param title of the panel, where there are several. */
export function metricsPanel(words: Words, { name, card }: Payload, title?: (metrics: string) => string): Panel {
  const own = metricsWords(words.language);
  const el = panel(title?.(own.metrics) ?? own.metrics, title ? "" : own.says, "metrics");
  const left = element("div", {}, element("h4", {}, own.card), ...(card ? cardOf(card, own) : [missing(own.noCard, `intaglio metrics ${name}`, words)]));
  const numbers = element("div", {});
  const right = element("div", {}, numbers, ...(card ? tensionsOf(card, own) : []));
  el.append(element("div", { class: "ig-halves" }, left, right));
  let shown: ShapePayload | undefined;

  function draw({ plane }: Scene): void {
    const { shape } = plane.payload;
    numbers.hidden = shape === undefined;
    if (!shape || shape === shown) return;
    shown = shape;
    numbers.replaceChildren(element("h4", {}, own.shape), ...shapeOf(shape, own));
  }

  return { el, draw, move: () => {} };
}

function shapeOf(shape: ShapePayload, own: MetricsWords): HTMLElement[] {
  if ("error" in shape) return [element("p", { class: "ig-missing" }, own.noShape(shape.error))];
  const rows = shape.rows.map(({ measure, value, error, at_rim: rim, meaning }) =>
    element(
      "li",
      {},
      element("span", { class: "ig-name" }, own.measures[measure] ?? measure),
      element("span", { class: "ig-number" }, (rim ? "≥ " : "") + withError(value ?? NaN, error)),
      element("span", { class: "ig-meaning" }, own.meanings[measure] ?? meaning),
    ),
  );
  const rim = shape.rows.some(({ at_rim: at }) => at) ? own.rim : "";
  return [element("ul", { class: "ig-facts" }, ...rows), element("p", { class: "ig-note" }, rim + own.epsilon(short(shape.epsilon)))];
}
