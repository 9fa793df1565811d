/** The nearest neighbours of the example that was asked about last, each as a button that leads to it. */

import { element, freshId } from "./dom";
import { isShown } from "./draw_points";
import { short } from "./format";
import { nearestTo } from "./neighbours";
import type { Points } from "./points";
import type { Scene } from "./scene";
import { pictureOf, titleOf } from "./tooltip";
import type { Words } from "./words";

const MOST = 6;

export interface NeighboursList {
  readonly el: HTMLElement;
  show(scene: Scene, points: Points, of: number | null): void;
}

/** @param left is called once the focus has left the list. */
export function neighboursList(words: Words, choose: (index: number) => void, left: () => void): NeighboursList {
  const heading = element("h4", { id: freshId() });
  const note = element("p", { class: "ig-note" });
  const found: number[] = [];
  const buttons = Array.from({ length: MOST }, (_, k) => {
    const button = element("button", { type: "button" });
    button.addEventListener("click", () => choose(found[k]));
    return button;
  });
  const hint = element("p", { class: "ig-note" }, words.nearestHint);
  const list = element("ol", {}, ...buttons.map((button) => element("li", {}, button)));
  const el = element("div", { class: "ig-near", role: "group", "aria-labelledby": heading.id }, heading, element("div", {}, hint, list), note);
  el.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && el.contains(relatedTarget))) left();
  });

  function show(scene: Scene, points: Points, of: number | null): void {
    hint.hidden = of !== null;
    list.hidden = of === null;
    note.textContent = spaceOf(scene, points, words);
    if (of === null) heading.textContent = words.nearest;
    else fill(scene, points, of);
  }

  function fill(scene: Scene, points: Points, of: number): void {
    const near = nearestTo(of, scene.coordinates, points.count, MOST, (i) => isShown(scene, points, i));
    found.splice(0, MOST, ...near.map(({ index }) => index));
    heading.textContent = words.nearestTo(points.number[of]) + sameClass(points, of, found, words);
    buttons.forEach((button, k) => {
      button.parentElement!.hidden = k >= near.length;
      if (k < near.length) button.replaceChildren(...lineOf(near[k].index, near[k].distance, points, scene, words));
    });
  }

  return { el, show };
}

/** What one neighbour is, on one line. */
function lineOf(index: number, distance: number, points: Points, scene: Scene, words: Words): Node[] {
  const says = points.textOf(index);
  return [
    ...pictureOf(points, index),
    element("span", { class: "ig-name" }, ...titleOf(index, points, scene, words)),
    element("span", { class: "ig-who" }, words.example(points.number[index]), ...(says ? [" ", element("bdi", {}, says)] : [])),
    element("span", { class: "ig-number" }, short(distance)),
  ];
}

function sameClass({ byClass, target }: Points, of: number, found: readonly number[], words: Words): string {
  if (!byClass || !found.length) return "";
  return words.nearestSame(String(found.filter((each) => target![each] === target![of]).length), String(found.length));
}

/** In which space they are nearest, and among whom. */
function spaceOf({ plane, state }: Scene, { examples, byClass }: Points, words: Words): string {
  const axes = plane.payload.embedding!.axes.filter((each) => each !== "");
  const many = (each: number) => each.toLocaleString("en-US");
  const among = words.examples(many(examples.count), many(examples.total));
  return words.nearestSpace(axes.join(", "), among) + (byClass && state.hidden.length ? words.nearestHidden : "");
}
