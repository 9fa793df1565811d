/** What one example is, as a person knows it, and its loss at the marker. All of it is text, never markup. */

import { element } from "./dom";
import { short } from "./format";
import type { Points } from "./points";
import { classColour, type Scene } from "./scene";
import type { Words } from "./words";

export function fillTooltip(into: HTMLElement, index: number, points: Points, scene: Scene, words: Words): void {
  const { plane, exact } = scene;
  const { examples } = points;
  const lines: Node[] = pictureOf(points, index);
  const target = points.target?.[index];
  if (target !== undefined) lines.push(element("p", { class: "ig-name" }, ...titleOf(index, points, scene, words)));
  if (points.prediction && points.prediction[index] !== target) lines.push(element("p", {}, element("bdi", {}, words.predicted(points.predicted(index)))));
  if (exact?.prediction != null && exact.row === points.row[index]) lines.push(element("p", {}, element("bdi", {}, words.predictedHere(points.named(exact.prediction)))));
  lines.push(element("p", {}, words.example(points.number[index])));
  for (const { name, values } of examples.columns)
    lines.push(element("p", {}, element("span", {}, `${name} `), element("bdi", {}, values[index])));
  if (plane.exampleLoss) {
    const loss = plane.exampleLoss.one(plane.exampleLoss.mix(scene.weights), index);
    lines.push(element("p", {}, words.ownLoss(short(Math.max(0, loss)))));
  }
  into.replaceChildren(...lines);
}

/** The class of an example in its colour, or its target; nothing where it has none. */
export function titleOf(index: number, points: Points, scene: Scene, words: Words): Node[] {
  const { classes } = scene.payload;
  const target = points.target?.[index];
  if (target === undefined) return [];
  const swatch = element("i", { class: "ig-swatch" });
  if (classes.length) swatch.style.background = classColour(scene, target);
  return [...(classes.length ? [swatch] : []), element("bdi", {}, classes.length ? classes[target] : words.target(short(target)))];
}

/** Its picture, where the examples have some. */
export function pictureOf({ thumbnail: pixels, examples }: Points, index: number): Node[] {
  return pixels ? [thumbnail(pixels, examples.thumbnail!.shape, index)] : [];
}

function thumbnail(pixels: Uint8Array, [, rows, columns]: readonly number[], index: number): HTMLCanvasElement {
  const canvas = element("canvas", { "aria-hidden": "true" });
  [canvas.width, canvas.height] = [columns, rows];
  const image = new ImageData(columns, rows);
  for (let k = 0; k < rows * columns; k++) {
    const grey = pixels[index * rows * columns + k];
    image.data.set([grey, grey, grey, 255], 4 * k);
  }
  canvas.getContext("2d")!.putImageData(image, 0, 0);
  return canvas;
}
