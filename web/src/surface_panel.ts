/** The loss over the plane: colours, lines of equal loss, the path of training, and the marker to drag. */

import { drawFrame, type Frame, fromX, fromY, toX, toY } from "./axes";
import { drawOthers } from "./draw_others";
import { checkpointAt, drawPath, placesOf } from "./draw_path";
import { element, panel, Sheet } from "./dom";
import { short } from "./format";
import { drawColourBar, drawLevels, fieldFrame, fillField, isInside, ring } from "./field";
import { offWords, pathTable } from "./path_table";
import type { Pen } from "./pen";
import type { Picture } from "./picture";
import { levels, position, ticks } from "./scale";
import type { Panel, Scene } from "./scene";
import { cividis } from "./theme";
import type { Words } from "./words";

const COUNT = 121; // places along each axis at which the surface is drawn
const LINES = 16; // levels, of which those between the ends are drawn
const STEP = 0.01; // of the extent, with an arrow key

export function surfacePanel(words: Words, moveTo: (alpha: number, beta: number) => void): Panel {
  const sheet = new Sheet(words.surface);
  const marker = element("div", { class: "ig-marker", role: "slider", tabindex: "0", "aria-label": words.marker });
  marker.title = words.markerHelp;
  const [across, down] = ["ig-across", "ig-down"].map((name) => element("div", { class: name }));
  const tooltip = element("div", { class: "ig-tooltip", hidden: "" });
  const stage = element("div", { class: "ig-stage" }, sheet.canvas, across, down, tooltip, marker);
  const table = pathTable(words);
  const note = element("p", { class: "ig-note" });
  const caption = element("p", { class: "ig-note" });
  const el = panel(words.surface, words.surfaceSays, "surface");
  el.append(stage, note, caption, table.el);

  let scene: Scene;
  let frame: Frame;

  function draw(next: Scene): void {
    scene = next;
    sheet.fit(stage.clientWidth, stage.clientHeight);
    frame = fieldFrame(sheet, next.plane.extent("alpha"), next.plane.extent("beta"));
    const { plane, scale, field } = next;
    paint(sheet.context, frame, next, words);
    const path = plane.payload.path;
    const said = path ? ` ${path.drawn ? words.drawn : words.notDrawn}${offWords(path, words)}` : "";
    table.show(path);
    tooltip.hidden = true;
    const whose = field === plane ? "" : words.theirs(next.state.picked.length);
    note.textContent = `${whose}${words.scaleNote(scale.log, scale.clipped ? short(scale.high) : null)}${said}`;
    caption.textContent = `${plane.payload.caption}.`;
    move(next);
  }

  function move(next: Scene): void {
    scene = next;
    const [x, y] = [toX(frame, next.alpha), toY(frame, next.beta)];
    marker.style.transform = `translate(${x}px, ${y}px)`;
    Object.assign(across.style, { top: `${y}px`, left: `${frame.left}px`, width: `${frame.width}px` });
    Object.assign(down.style, { left: `${x}px`, top: `${frame.top}px`, height: `${frame.height}px` });
    const [low, high] = next.plane.extent("alpha");
    const place = words.at(short(next.alpha), short(next.beta));
    const state = { valuemin: low, valuemax: high, valuenow: next.alpha, valuetext: `${place}, ${short(next.reading.loss)}` };
    for (const [name, value] of Object.entries(state)) marker.setAttribute(`aria-${name}`, String(value));
  }

  function toPointer(event: PointerEvent | MouseEvent): void {
    const box = sheet.canvas.getBoundingClientRect();
    moveTo(fromX(frame, event.clientX - box.left), fromY(frame, event.clientY - box.top));
  }

  function drag(event: PointerEvent): void {
    if (event.button !== 0) return;
    const held = event.currentTarget as HTMLElement;
    held.setPointerCapture(event.pointerId);
    event.preventDefault();
    marker.focus({ preventScroll: true });
    if (held !== marker) toPointer(event);
    const end = () => held.removeEventListener("pointermove", toPointer);
    held.addEventListener("pointermove", toPointer);
    held.addEventListener("pointerup", end, { once: true });
    held.addEventListener("pointercancel", end, { once: true });
  }

  /** What the checkpoint under the pointer is. */
  function tell({ offsetX, offsetY }: MouseEvent): void {
    const { path } = scene.plane.payload;
    const at = path && checkpointAt(frame, path, [offsetX, offsetY]);
    tooltip.hidden = at === null || !path?.moment;
    if (at === null || !path?.moment) return;
    tooltip.replaceChildren(element("p", {}, words.pathPoint(words.momentTitle(path.moment[at]), short(path.off![at]))));
    const [x, y] = placesOf(frame, path).map((each) => each[at]);
    const left = Math.min(Math.max(x - tooltip.offsetWidth / 2, 0), sheet.width - tooltip.offsetWidth);
    tooltip.style.transform = `translate(${left}px, ${y - tooltip.offsetHeight > 12 ? y - tooltip.offsetHeight - 12 : y + 12}px)`;
  }

  sheet.canvas.addEventListener("pointermove", tell);
  sheet.canvas.addEventListener("pointerleave", () => (tooltip.hidden = true));
  marker.addEventListener("pointerdown", drag);
  sheet.canvas.addEventListener("pointerdown", (event) => {
    if (event.pointerType !== "touch" && isInside(frame, event)) drag(event);
  });
  sheet.canvas.addEventListener("click", (event) => {
    if (isInside(frame, event)) toPointer(event); // of a finger: a tap moves the marker, a swipe scrolls the page
  });
  marker.addEventListener("keydown", (event) => {
    const target = keyed(event, scene);
    if (!target) return;
    event.preventDefault();
    moveTo(...target);
  });

  function picture(): Picture {
    const [x, y] = [toX(frame, scene.alpha), toY(frame, scene.beta)];
    const whole = (to: Pen) => {
      paint(to, frame, scene, words);
      ring(to, x, y, scene.theme.ink);
    };
    return { name: "surface", title: words.surface, width: sheet.width, height: sheet.height, paint: whole };
  }

  return { el, draw, move, picture };
}

function paint(to: Pen, frame: Frame, scene: Scene, words: Words): void {
  const { plane, field, scale, theme } = scene;
  const shown = { values: field.grid(COUNT), count: COUNT };
  fillField(to, frame, shown, (value) => cividis(position(scale, value)));
  to.save();
  to.beginPath();
  to.rect(frame.left, frame.top, frame.width, frame.height);
  to.clip();
  drawLevels(to, frame, shown, levels(scale, LINES).slice(1, -1), "rgba(255, 255, 255, 0.4)");
  drawOthers(to, frame, scene.others, theme.font);
  if (plane.payload.path) drawPath(to, frame, plane.payload.path);
  to.restore();
  drawFrame(to, frame, theme, { xLabel: words.alpha, yLabel: words.beta });
  const marks = ticks(scale).map((tick) => [position(scale, tick), short(tick)] as const);
  drawColourBar(to, frame, { colour: cividis, marks, goesOn: scale.clipped }, theme);
}

/** Where a key leads from the marker's place. */
function keyed(event: KeyboardEvent, { plane, alpha, beta }: Scene): [number, number] | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  if (event.key === "Home") return [0, 0];
  const steps: Record<string, [number, number]> = {
    ArrowRight: [1, 0],
    ArrowLeft: [-1, 0],
    ArrowUp: [0, 1],
    ArrowDown: [0, -1],
  };
  const step = steps[event.key];
  if (!step) return null;
  const far = STEP * (event.shiftKey ? 10 : 1);
  const width = (axis: "alpha" | "beta") => plane.extent(axis)[1] - plane.extent(axis)[0];
  return [alpha + step[0] * far * width("alpha"), beta + step[1] * far * width("beta")];
}
