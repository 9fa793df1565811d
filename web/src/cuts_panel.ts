/** The loss along each axis through the marker, as two small lines. */

import { drawFrame, type Frame, thinned, toX } from "./axes";
import { element, panel, Sheet } from "./dom";
import { short } from "./format";
import type { Pen } from "./pen";
import type { Axis } from "./lattice";
import { position, ticks } from "./scale";
import type { Panel, Scene } from "./scene";
import type { Words } from "./words";

const COUNT = 101;

export function cutsPanel(words: Words): Panel {
  const axes: readonly Axis[] = ["alpha", "beta"];
  const sheets = axes.map((axis) => new Sheet(words.cut(words[axis])));
  const stages = sheets.map(({ canvas }) => element("div", { class: "ig-stage ig-low" }, canvas));
  const el = panel(words.cuts, words.cutsSays, "cuts");
  el.append(...stages);

  function move(scene: Scene): void {
    axes.forEach((axis, k) => {
      sheets[k].fit(stages[k].clientWidth, stages[k].clientHeight);
      drawCut(sheets[k], scene, axis, words);
    });
  }

  return { el, draw: move, move };
}

function drawCut(sheet: Sheet, scene: Scene, axis: Axis, words: Words): void {
  const { plane, field, scale, theme } = scene;
  const [left, top] = [56, 8];
  const size = { width: Math.max(1, sheet.width - left - 10), height: Math.max(1, sheet.height - top - 42) };
  const frame: Frame = { left, top, ...size, x: plane.extent(axis), y: [0, 1] };
  const heights = ticks(scale, 4).map((tick) => [position(scale, tick), short(tick)] as const);
  drawFrame(sheet.context, frame, theme, { xLabel: words[axis], yTicks: thinned(heights, size.height) });
  const losses = field.cut(axis, scene.alpha, scene.beta, COUNT);
  const y = (loss: number) => top + size.height * (1 - position(scale, loss));
  const to = sheet.context;
  to.save();
  to.beginPath();
  to.rect(left, top, size.width, size.height);
  to.clip();
  to.beginPath();
  losses.forEach((loss, i) => {
    const x = left + (i / (COUNT - 1)) * size.width;
    if (Number.isNaN(loss) || i === 0 || Number.isNaN(losses[i - 1])) to.moveTo(x, y(loss));
    else to.lineTo(x, y(loss));
  });
  to.strokeStyle = theme.accent;
  to.lineWidth = 2;
  to.stroke();
  to.restore();
  drawDot(to, toX(frame, scene[axis]), Math.min(top + size.height, Math.max(top, y(field.read(scene.alpha, scene.beta).loss))), scene);
}

function drawDot(to: Pen, x: number, y: number, { theme }: Scene): void {
  if (!Number.isFinite(y)) return;
  to.beginPath();
  to.arc(x, y, 5, 0, 2 * Math.PI);
  to.fillStyle = theme.paper;
  to.fill();
  to.strokeStyle = theme.ink;
  to.lineWidth = 2;
  to.stroke();
}
