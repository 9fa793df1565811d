/** The examples as a table, the worst at the marker first: for those who read rather than look. */

import { element } from "./dom";
import { short } from "./format";
import type { Points } from "./points";
import type { Scene } from "./scene";
import { isLit, isShown } from "./draw_points";
import type { Words } from "./words";

const MOST = 100; // rows
const QUIET = 300; // milliseconds without a move after which the rows are written

export interface TablePanel {
  readonly el: HTMLElement;
  draw(scene: Scene): void;
  move(scene: Scene): void;
}

export function tablePanel(words: Words): TablePanel {
  const body = element("div", { class: "ig-scroll", tabindex: "0", role: "region", "aria-label": words.table });
  const note = element("p", { class: "ig-note" });
  const el = element("details", { class: "ig-table" }, element("summary", {}, words.table), note, body);
  let scene: Scene;
  let waiting = 0;

  function write(): void {
    if (!el.open || !scene.points) return;
    const { head, count, rows } = tableOf(scene, scene.points, words);
    note.textContent = words.rows(Math.min(MOST, count), count);
    body.replaceChildren(htmlTable(head, rows(MOST)));
  }

  function move(next: Scene): void {
    scene = next;
    el.hidden = next.points === null;
    clearTimeout(waiting);
    waiting = window.setTimeout(write, QUIET);
  }

  el.addEventListener("toggle", write);
  return { el, draw: move, move };
}

export interface Table {
  readonly head: readonly string[];
  readonly count: number;
  /** The first rows, or all. */
  rows(most?: number): readonly (readonly (number | string)[])[];
}

/** Every example that stands out, with its own loss and coordinates at the marker, the worst first. */
export function tableOf(scene: Scene, points: Points, words: Words): Table {
  const { plane, weights, coordinates } = scene;
  const losses = plane.exampleLoss?.all(plane.exampleLoss.mix(weights), new Float32Array(points.count));
  const axes = plane.payload.embedding?.axes ?? [];
  const { columns } = points.examples;
  const head = [words.exampleHead, ...(points.target ? [words.targetHead] : []), ...(points.prediction ? [words.predictionHead] : []), ...(losses ? [words.lossHead] : [])];
  const shown = Uint32Array.from({ length: points.count }, (_, index) => index).filter((index) => isShown(scene, points, index) && isLit(scene, points, index));
  if (losses) shown.sort((a, b) => losses[b] - losses[a]);
  const row = (index: number) => [
    points.number[index],
    ...(points.target ? [points.says(index)] : []),
    ...(points.prediction ? [points.predicted(index)] : []),
    ...(losses ? [Math.max(0, losses[index])] : []),
    ...axes.map((_, k) => coordinates[k * points.count + index]),
    ...columns.map(({ values }) => values[index]),
  ];
  const rows = (most = shown.length) => Array.from(shown.subarray(0, most), row);
  return { head: [...head, ...axes, ...columns.map(({ name }) => name)], count: shown.length, rows };
}

function htmlTable(head: Table["head"], rows: ReturnType<Table["rows"]>): HTMLTableElement {
  const titles = element("tr", {}, ...head.map((each) => element("th", { scope: "col" }, each)));
  const lines = rows.map((row) => {
    const cells = row.map((value, k) => {
      const text = typeof value === "number" ? (k === 0 ? String(value) : short(value)) : value;
      return element(k === 0 ? "th" : "td", k === 0 ? { scope: "row" } : {}, element("bdi", {}, text));
    });
    return element("tr", {}, ...cells);
  });
  return element("table", {}, element("thead", {}, titles), element("tbody", {}, ...lines));
}
