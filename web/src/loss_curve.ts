/** The loss after each pass over the data, as a small line drawing. */

import { short } from "./format";
import type { ServedWords } from "./served_words";

const [WIDTH, HEIGHT, EDGE] = [320, 96, 4];

export type History = Readonly<Record<string, readonly number[]>>;

/** Where the values of a line stand, in the drawing's units: left to right, high values above. */
export function places(values: readonly number[], low: number, high: number, steps: number): [number, number][] {
  const span = high - low || 1;
  return values.map((value, at) => [
    EDGE + (at / Math.max(1, steps)) * (WIDTH - 2 * EDGE),
    HEIGHT - EDGE - ((value - low) / span) * (HEIGHT - 2 * EDGE),
  ]);
}

/** Both losses on one scale, logarithmic where all are above zero, over the whole of the training that is asked for. */
export function lossCurve(words: ServedWords, history: History, epochs: number): SVGElement | null {
  const lines = [history.train_loss ?? [], history.test_loss ?? []];
  const all = lines.flat();
  if (lines[0].length < 2) return null;
  const logarithmic = all.every((value) => value > 0);
  const seen = (value: number) => (logarithmic ? Math.log(value) : value);
  const [low, high] = [Math.min(...all.map(seen)), Math.max(...all.map(seen))];
  const made = drawn("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", class: "ig-curve" });
  const [first, last] = [lines[0][0], lines[0][lines[0].length - 1]].map(short);
  made.setAttribute("aria-label", words.curve(first, last, lines[0].length - 1));
  lines.forEach((line, at) => {
    const points = places(line.map(seen), low, high, epochs).map((place) => place.map((x) => x.toFixed(1)).join(","));
    made.append(drawn("polyline", { points: points.join(" "), class: at ? "ig-line-test" : "ig-line-train" }));
  });
  return made;
}

function drawn(tag: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
