/** Points in their colours, the picked or chosen ones before the others, and the names of classes among them. */

import type { Frame } from "./axes";
import type { Colouring } from "./colouring";
import { NONE } from "./groups";
import { type Label, pushApart } from "./labels";
import type { Pen } from "./pen";
import { type Pixels, putSquares, wordOf } from "./pixels";
import type { Places } from "./places";
import type { Points } from "./points";
import type { Scene } from "./scene";

const MANY = 3600; // points from which each is a square of few pixels and no circle
const FAINT = 0.25;

/** What points are drawn on: its size, and the pixels to a unit of it. */
export interface Ground {
  readonly size: readonly [width: number, height: number];
  readonly ratio: number;
  readonly pixels: Pixels;
}

/** Whether an example is drawn at all: its class may be left out. */
export function isShown({ state }: Scene, { byClass, target }: Points, index: number): boolean {
  return !byClass || !state.hidden.includes(target![index]);
}

/** Whether it stands out; where nothing is picked or chosen, all do. */
export function isLit({ picked, chosen }: Scene, { target }: Points, index: number): boolean {
  return (chosen === null || target?.[index] === chosen) && (picked === null || picked[index] === 1);
}

export function drawPoints(to: Pen, places: Places, points: Points, scene: Scene, colours: Colouring, ground: Ground): void {
  const opacity = scene.theme.dark ? 1 : 0.8; // on dark, the colours are just light enough
  if (points.count > MANY) drawSquares(to, places, points, scene, colours, opacity, ground);
  else drawCircles(to, places, points, scene, colours, opacity);
  to.globalAlpha = 1;
}

function drawCircles(to: Pen, places: Places, points: Points, scene: Scene, { groups, colour }: Colouring, opacity: number): void {
  const radius = Math.min(4, 90 / Math.sqrt(points.count));
  const parts = groups.members.map((group) => {
    const shown = scene.state.hidden.length ? group.filter((i) => isShown(scene, points, i)) : group;
    if (scene.picked === null && scene.chosen === null) return { lit: shown, quiet: new Uint32Array() };
    return { lit: shown.filter((i) => isLit(scene, points, i)), quiet: shown.filter((i) => !isLit(scene, points, i)) };
  });
  to.fillStyle = scene.theme.muted;
  to.globalAlpha = FAINT;
  for (const { quiet } of parts) dots(to, places, quiet, radius);
  to.globalAlpha = opacity;
  parts.forEach(({ lit }, index) => {
    to.fillStyle = colour(index);
    dots(to, places, lit, radius);
  });
}

function dots(to: Pen, { x, y }: Places, group: Uint32Array, radius: number): void {
  if (!group.length) return;
  to.beginPath();
  for (const i of group) {
    if (Number.isNaN(x[i])) continue;
    to.moveTo(x[i] + radius, y[i]);
    to.arc(x[i], y[i], radius, 0, 2 * Math.PI);
  }
  to.fill();
}

/** All in the order of the examples, so that no class covers another. */
function drawSquares(
  to: Pen,
  places: Places,
  points: Points,
  scene: Scene,
  { groups, colour }: Colouring,
  opacity: number,
  { size, ratio, pixels }: Ground,
): void {
  const { of } = groups;
  const words = Uint32Array.from({ length: groups.count }, (_, group) => wordOf(colour(group)));
  const faint = wordOf(scene.theme.muted, FAINT);
  const someHidden = scene.state.hidden.length > 0;
  const own = (i: number) => (of[i] === NONE || (someHidden && !isShown(scene, points, i)) ? 0 : words[of[i]]);
  const radius = Math.max(1.2, 90 / Math.sqrt(points.count));
  to.globalAlpha = opacity;
  pixels.draw(to, size, ratio, (on) => {
    if (scene.picked === null && scene.chosen === null) return putSquares(on, places, radius, own);
    putSquares(on, places, radius, (i) => (own(i) && !isLit(scene, points, i) ? faint : 0));
    putSquares(on, places, radius, (i) => (isLit(scene, points, i) ? own(i) : 0));
  });
}

/** The name of each class at the middle of its points. */
export function drawNames(to: Pen, frame: Frame, places: Places, scene: Scene, { groups }: Colouring): void {
  const { classes } = scene.payload;
  to.font = scene.theme.font.replace("12px", `600 ${classes.length > 20 ? 12 : 14}px`);
  to.textAlign = "center";
  to.textBaseline = "middle";
  const labels = groups.members.flatMap((group, index) => {
    const absent = (scene.chosen !== null && scene.chosen !== index) || scene.state.hidden.includes(index);
    const middle = absent ? null : middleOf(places, group);
    const text = classes[index];
    return middle ? [{ text, ...middle, width: to.measureText(text).width + 6, height: 18 } satisfies Label] : [];
  });
  pushApart(labels);
  to.lineJoin = "round";
  to.lineWidth = 4;
  to.strokeStyle = scene.theme.paper;
  to.fillStyle = scene.theme.ink;
  for (const label of labels) {
    const at = Math.min(Math.max(label.x, label.width / 2), frame.left + frame.width - label.width / 2);
    to.strokeText(label.text, at, label.y);
    to.fillText(label.text, at, label.y);
  }
}

/** Of those that are in sight; none where nobody is. */
function middleOf({ x, y }: Places, group: Uint32Array): { x: number; y: number } | null {
  let [h, v, count] = [0, 0, 0];
  for (const i of group) {
    if (Number.isNaN(x[i])) continue;
    h += x[i];
    v += y[i];
    count++;
  }
  return count ? { x: h / count, y: v / count } : null;
}
