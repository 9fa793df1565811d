/** The loss over the plane: colours, lines of equal loss, the path of training, and the marker to drag. */

import { drawFrame, type Frame, fromX, fromY, toX, toY } from "./axes";
import { element, panel, Sheet } from "./dom";
import { short } from "./format";
import { isolines } from "./isolines";
import type { PathPayload } from "./payload";
import type { Pen } from "./pen";
import type { Picture } from "./picture";
import { levels, position, ticks } from "./scale";
import type { Panel, Scene } from "./scene";
import { cividis, css, PATH, type Theme } from "./theme";
import type { Words } from "./words";

const COUNT = 121; // places along each axis at which the surface is drawn
const LINES = 16; // levels, of which those between the ends are drawn
const STEP = 0.01; // of the extent, with an arrow key
const BAR = { gap: 12, width: 10 };

export function surfacePanel(words: Words, moveTo: (alpha: number, beta: number) => void): Panel {
  const sheet = new Sheet(words.surface);
  const marker = element("div", { class: "ig-marker", role: "slider", tabindex: "0", "aria-label": words.marker });
  marker.title = words.markerHelp;
  const [across, down] = ["ig-across", "ig-down"].map((name) => element("div", { class: name }));
  const stage = element("div", { class: "ig-stage" }, sheet.canvas, across, down, marker);
  const note = element("p", { class: "ig-note" });
  const caption = element("p", { class: "ig-note" });
  const el = panel(words.surface, words.surfaceSays, "surface");
  el.append(stage, note, caption);

  let scene: Scene;
  let frame: Frame;

  function draw(next: Scene): void {
    scene = next;
    sheet.fit(stage.clientWidth, stage.clientHeight);
    frame = frameOf(sheet, next);
    const { plane, scale, field } = next;
    paint(sheet.context, frame, next, words);
    const path = plane.payload.path;
    const said = path ? ` ${path.drawn ? words.drawn : words.notDrawn}` : "";
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
  const { plane, field, theme } = scene;
  const values = field.grid(COUNT);
  fill(to, frame, values, scene);
  to.save();
  to.beginPath();
  to.rect(frame.left, frame.top, frame.width, frame.height);
  to.clip();
  drawLines(to, frame, values, scene);
  if (plane.payload.path) drawPath(to, frame, plane.payload.path);
  to.restore();
  drawFrame(to, frame, theme, { xLabel: words.alpha, yLabel: words.beta });
  drawBar(to, frame, scene);
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

function frameOf(sheet: Sheet, { plane }: Scene): Frame {
  const margin = { left: 48, top: 6, right: 66, bottom: 42 };
  const [width, height] = [sheet.width - margin.left - margin.right, sheet.height - margin.top - margin.bottom];
  const size = { left: margin.left, top: margin.top, width: Math.max(width, 1), height: Math.max(height, 1) };
  return { ...size, x: plane.extent("alpha"), y: plane.extent("beta") };
}

function isInside(frame: Frame, { offsetX, offsetY }: MouseEvent): boolean {
  const [x, y] = [offsetX - frame.left, offsetY - frame.top];
  return x >= 0 && x <= frame.width && y >= 0 && y <= frame.height;
}

function fill(to: Pen, frame: Frame, values: Float64Array, { scale }: Scene): void {
  const image = new ImageData(COUNT, COUNT);
  for (let i = 0; i < COUNT; i++)
    for (let j = 0; j < COUNT; j++) {
      const value = values[i * COUNT + j];
      const at = 4 * ((COUNT - 1 - j) * COUNT + i);
      if (!Number.isNaN(value)) image.data.set([...cividis(position(scale, value)), 255], at);
    }
  const small = element("canvas");
  small.width = small.height = COUNT;
  small.getContext("2d")!.putImageData(image, 0, 0);
  to.imageSmoothingQuality = "high";
  to.drawImage(small, 0.5, 0.5, COUNT - 1, COUNT - 1, frame.left, frame.top, frame.width, frame.height);
}

function drawLines(to: Pen, frame: Frame, values: Float64Array, { scale }: Scene): void {
  const x = (i: number) => frame.left + (i / (COUNT - 1)) * frame.width;
  const y = (j: number) => frame.top + frame.height - (j / (COUNT - 1)) * frame.height;
  to.strokeStyle = "rgba(255, 255, 255, 0.4)";
  to.lineWidth = 0.8;
  to.beginPath();
  for (const level of levels(scale, LINES).slice(1, -1)) {
    const found = isolines(values, COUNT, level);
    for (let k = 0; k < found.length; k += 4) {
      to.moveTo(x(found[k]), y(found[k + 1]));
      to.lineTo(x(found[k + 2]), y(found[k + 3]));
    }
  }
  to.stroke();
}

function drawPath(to: Pen, frame: Frame, path: PathPayload): void {
  const x = path.alpha.map((alpha) => toX(frame, alpha));
  const y = path.beta.map((beta) => toY(frame, beta));
  to.lineCap = "round";
  if (path.drawn) {
    for (const [colour, width] of [["#ffffff", 4], [PATH, 2]] as const) {
      to.strokeStyle = colour;
      to.lineWidth = width;
      path.opacity.forEach((opacity, i) => {
        to.globalAlpha = opacity;
        to.beginPath();
        to.moveTo(x[i], y[i]);
        to.lineTo(x[i + 1], y[i + 1]);
        to.stroke();
      });
    }
    to.globalAlpha = 1;
    ring(to, x[0], y[0]);
  }
  star(to, x[x.length - 1], y[y.length - 1]);
}

function ring(to: Pen, x: number, y: number, colour = PATH): void {
  to.beginPath();
  to.arc(x, y, 5, 0, 2 * Math.PI);
  for (const [line, width] of [["#ffffff", 4.5], [colour, 2]] as const) {
    to.strokeStyle = line;
    to.lineWidth = width;
    to.stroke();
  }
}

function star(to: Pen, x: number, y: number): void {
  to.beginPath();
  for (let k = 0; k < 10; k++) {
    const [radius, angle] = [k % 2 ? 3.4 : 8, -Math.PI / 2 + (k * Math.PI) / 5];
    to.lineTo(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
  }
  to.closePath();
  to.fillStyle = PATH;
  to.strokeStyle = "#ffffff";
  to.lineWidth = 2.5;
  to.stroke();
  to.fill();
}

function drawBar(to: Pen, frame: Frame, { scale, theme }: Scene): void {
  const left = frame.left + frame.width + BAR.gap;
  const gradient = to.createLinearGradient(0, frame.top + frame.height, 0, frame.top);
  for (let k = 0; k <= 16; k++) gradient.addColorStop(k / 16, css(cividis(k / 16)));
  to.fillStyle = gradient;
  to.fillRect(left, frame.top, BAR.width, frame.height);
  if (scale.clipped) point(to, left, frame.top, theme);
  to.fillStyle = theme.muted;
  to.font = theme.font;
  to.textAlign = "left";
  to.textBaseline = "middle";
  for (const tick of ticks(scale)) {
    const y = frame.top + frame.height * (1 - position(scale, tick));
    to.fillText(short(tick), left + BAR.width + 6, Math.max(frame.top + 6, y));
  }
}

/** The bar's end is cut to an arrowhead where values go on beyond it. */
function point(to: Pen, left: number, top: number, { paper }: Theme): void {
  to.fillStyle = paper;
  for (const side of [left, left + BAR.width]) {
    to.beginPath();
    to.moveTo(side, top - 1);
    to.lineTo(side, top + 8);
    to.lineTo(left + BAR.width / 2, top - 1);
    to.fill();
  }
}
