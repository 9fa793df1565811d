/** The embedding as the model at the marker makes it; every example can be asked what it is, and some be picked. */

import { drawFrame, type Frame } from "./axes";
import { colouring } from "./colouring";
import { element, panel, Sheet } from "./dom";
import { drawNames, drawPoints, isShown } from "./draw_points";
import { percentShort } from "./format";
import type { LowRank } from "./payload";
import type { Pen } from "./pen";
import type { Picture } from "./picture";
import { frameOf, nearestPoint, place, type Places, within } from "./places";
import type { Points } from "./points";
import type { Panel, Scene } from "./scene";
import { fillTooltip } from "./tooltip";
import type { Words } from "./words";

const REACH = 14; // pixels from which a point is taken for meant
const LOOP = 6; // pixels from which a drag is a loop and no click

export function scatterPanel(words: Words, pick: (examples: readonly number[]) => void): Panel {
  const sheet = new Sheet(words.embedding);
  sheet.canvas.tabIndex = 0;
  const tooltip = element("div", { class: "ig-tooltip", role: "status", hidden: "" });
  const stage = element("div", { class: "ig-stage" }, sheet.canvas, tooltip);
  const missing = element("p", { class: "ig-missing" }, words.noEmbedding);
  const note = element("p", { class: "ig-note" });
  const el = panel(words.embedding, words.embeddingSays, "embedding");
  el.append(stage, missing, note);

  let scene: Scene;
  let frame: Frame;
  let places: Places;
  let points: Points | null = null;
  let asked: number | null = null;
  let loop: [number, number][] | null = null;

  function draw(next: Scene): void {
    if (points !== next.points) asked = null;
    points = next.points;
    stage.hidden = note.hidden = points === null;
    missing.hidden = points !== null;
    scene = next;
    if (points) move(next);
  }

  function move(next: Scene): void {
    scene = next;
    if (!points) return;
    sheet.fit(stage.clientWidth, stage.clientHeight);
    frame = frameOf(sheet.width, sheet.height, next.box!);
    places = place(next.coordinates, points.count, frame);
    note.textContent = paint(sheet.context, frame, places, points, next, words) + said(next, points, places.beyond, words);
    if (loop) drawLoop(sheet.context, loop, next);
    showAsked();
  }

  function showAsked(): void {
    const { x, y } = places;
    tooltip.hidden = asked === null || loop !== null;
    if (asked === null || !points) return;
    const to = sheet.context;
    to.beginPath();
    to.arc(x[asked], y[asked], 7, 0, 2 * Math.PI);
    to.lineWidth = 2;
    to.strokeStyle = scene.theme.ink;
    to.stroke();
    fillTooltip(tooltip, asked, points, scene, words);
    const left = Math.min(Math.max(x[asked] - tooltip.offsetWidth / 2, 0), sheet.width - tooltip.offsetWidth);
    const above = y[asked] - tooltip.offsetHeight - 14;
    tooltip.style.transform = `translate(${left}px, ${above >= 0 ? above : y[asked] + 14}px)`;
  }

  function ask(index: number | null): void {
    if (asked === index) return;
    asked = index;
    move(scene);
  }

  const shown = (index: number) => isShown(scene, points!, index);
  const nearest = ({ offsetX, offsetY }: MouseEvent) => nearestPoint(places, [offsetX, offsetY], REACH, shown);

  function begin(event: PointerEvent): void {
    if (!points) return;
    ask(nearest(event));
    if (event.button !== 0 || event.pointerType === "touch") return;
    sheet.canvas.setPointerCapture(event.pointerId);
    loop = [[event.offsetX, event.offsetY]];
  }

  function follow(event: PointerEvent): void {
    if (!points) return;
    if (!loop) return ask(nearest(event));
    loop.push([event.offsetX, event.offsetY]);
    move(scene);
  }

  function end(): void {
    const drawn = loop;
    loop = null;
    if (!drawn || !points) return;
    const far = Math.max(...drawn.map(([x, y]) => Math.hypot(x - drawn[0][0], y - drawn[0][1])));
    if (far >= LOOP) pick(within(places, drawn).filter(shown));
    move(scene);
  }

  sheet.canvas.addEventListener("pointermove", follow);
  sheet.canvas.addEventListener("pointerdown", begin);
  sheet.canvas.addEventListener("pointerup", end);
  sheet.canvas.addEventListener("pointercancel", () => (loop = null));
  sheet.canvas.addEventListener("click", () => {
    if (asked !== null && scene.picked?.[asked] !== 1) pick([asked]);
  });
  sheet.canvas.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && !loop && ask(null));
  sheet.canvas.addEventListener("blur", () => ask(null));
  sheet.canvas.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!points) return;
    if (event.key === "Escape") return asked === null ? pick([]) : ask(null);
    if (event.key === "Enter" && asked !== null) return pick([asked]);
    if (!step) return;
    event.preventDefault();
    ask(stepped(asked, step, points.count, shown));
  });
  sheet.canvas.setAttribute("aria-label", `${words.embedding}. ${words.embeddingHelp}`);

  function picture(): Picture | null {
    if (!points) return null;
    const [of, at, where, now] = [points, places, frame, scene];
    const whole = (to: Pen) => void paint(to, where, at, of, now, words);
    return { name: "embedding", title: words.embedding, width: sheet.width, height: sheet.height, paint: whole };
  }

  return { el, draw, move, picture };
}

/** Draw, and say what the colours mean. */
function paint(to: Pen, frame: Frame, places: Places, points: Points, scene: Scene, words: Words): string {
  const colours = colouring(scene, points, words);
  drawPoints(to, places, points, scene, colours);
  if (colours.byClass) drawNames(to, frame, places, scene, colours);
  const [xLabel, yLabel] = scene.plane.payload.embedding!.axes;
  drawFrame(to, frame, scene.theme, { xLabel, yLabel });
  return colours.says;
}

function said({ plane }: Scene, points: Points, beyond: number, words: Words): string {
  const { count, total } = points.examples;
  const { embedding, example_loss: own } = plane.payload;
  const stated = (error: number | null) => (error === null ? words.unknownError : percentShort(error));
  const errors = (of: LowRank) => [stated(of.error), percentShort(of.packing)] as const;
  const shown = words.examples(count.toLocaleString("en-US"), total.toLocaleString("en-US"));
  const text = words.embeddingNote(shown, ...errors(embedding!)) + (own ? words.lossNote(...errors(own)) : "");
  return text + (beyond ? words.outside(beyond.toLocaleString("en-US")) : "");
}

/** The next or the previous example that is drawn. */
function stepped(from: number | null, step: number, count: number, shown: (index: number) => boolean): number | null {
  let at = from ?? (step > 0 ? -1 : count);
  for (let tried = 0; tried < count; tried++) {
    at = (at + step + count) % count;
    if (shown(at)) return at;
  }
  return null;
}

function drawLoop(to: Pen, loop: readonly (readonly [number, number])[], { theme }: Scene): void {
  to.beginPath();
  for (const [x, y] of loop) to.lineTo(x, y);
  to.closePath();
  to.strokeStyle = theme.accent;
  to.lineWidth = 2;
  to.stroke();
  to.fillStyle = theme.accent;
  to.globalAlpha = 0.12;
  to.fill();
  to.globalAlpha = 1;
}
