/** Points in their colours, the picked or chosen ones before the others, and the names of classes among them. */

import type { Frame } from "./axes";
import type { Colouring } from "./colouring";
import { type Label, pushApart } from "./labels";
import type { Pen } from "./pen";
import type { Places } from "./places";
import type { Points } from "./points";
import type { Scene } from "./scene";

/** Whether an example is drawn at all: its class may be left out. */
export function isShown({ state }: Scene, { byClass, target }: Points, index: number): boolean {
  return !byClass || !state.hidden.includes(target![index]);
}

/** Whether it stands out; where nothing is picked or chosen, all do. */
export function isLit({ picked, chosen }: Scene, { target }: Points, index: number): boolean {
  return (chosen === null || target?.[index] === chosen) && (picked === null || picked[index] === 1);
}

export function drawPoints(to: Pen, places: Places, points: Points, scene: Scene, { groups, colour }: Colouring): void {
  const radius = Math.min(4, Math.max(1.2, 90 / Math.sqrt(points.count)));
  const parts = groups.map((group) => {
    const shown = scene.state.hidden.length ? group.filter((i) => isShown(scene, points, i)) : group;
    if (scene.picked === null && scene.chosen === null) return { lit: shown, quiet: [] };
    return { lit: shown.filter((i) => isLit(scene, points, i)), quiet: shown.filter((i) => !isLit(scene, points, i)) };
  });
  to.fillStyle = scene.theme.muted;
  to.globalAlpha = 0.25;
  for (const { quiet } of parts) dots(to, places, quiet, radius);
  to.globalAlpha = scene.theme.dark ? 1 : 0.8; // on dark, the colours are just light enough
  parts.forEach(({ lit }, index) => {
    to.fillStyle = colour(index);
    dots(to, places, lit, radius);
  });
  to.globalAlpha = 1;
}

function dots(to: Pen, { x, y }: Places, group: readonly number[], radius: number): void {
  if (!group.length) return;
  to.beginPath();
  for (const i of group) {
    if (radius < 1.5) to.rect(x[i] - radius, y[i] - radius, 2 * radius, 2 * radius);
    else {
      to.moveTo(x[i] + radius, y[i]);
      to.arc(x[i], y[i], radius, 0, 2 * Math.PI);
    }
  }
  to.fill();
}

/** The name of each class at the middle of its points. */
export function drawNames(to: Pen, frame: Frame, { x, y }: Places, scene: Scene, { groups }: Colouring): void {
  const { classes } = scene.payload;
  to.font = scene.theme.font.replace("12px", `600 ${classes.length > 20 ? 12 : 14}px`);
  to.textAlign = "center";
  to.textBaseline = "middle";
  const labels = groups.flatMap((group, index) => {
    const absent = (scene.chosen !== null && scene.chosen !== index) || scene.state.hidden.includes(index);
    if (!group.length || absent) return [];
    const mean = (of: Float32Array) => group.reduce((sum, i) => sum + of[i], 0) / group.length;
    const text = classes[index];
    return [{ text, x: mean(x), y: mean(y), width: to.measureText(text).width + 6, height: 18 } satisfies Label];
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
