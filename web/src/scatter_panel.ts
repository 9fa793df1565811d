/** The embedding as the model at the marker makes it; every example can be asked what it is. */

import { drawFrame, type Frame, toX, toY } from "./axes";
import { element, panel, Sheet } from "./dom";
import { percentShort, short } from "./format";
import { type Label, pushApart } from "./labels";
import type { LowRank } from "./payload";
import type { Picture } from "./picture";
import { Points } from "./points";
import type { Panel, Scene } from "./scene";
import { fillTooltip } from "./tooltip";
import type { Words } from "./words";

const REACH = 14; // pixels from which a point is taken for meant
const INSET = 4; // pixels between the frame and points that lie beyond it

export function scatterPanel(words: Words): Panel {
  const sheet = new Sheet(words.embedding);
  sheet.canvas.tabIndex = 0;
  sheet.canvas.title = "";
  const tooltip = element("div", { class: "ig-tooltip", role: "status", hidden: "" });
  const stage = element("div", { class: "ig-stage" }, sheet.canvas, tooltip);
  const missing = element("p", { class: "ig-missing" }, words.noEmbedding);
  const note = element("p", { class: "ig-note" });
  const el = panel(words.embedding, words.embeddingSays, "embedding");
  el.append(stage, missing, note);

  let scene: Scene;
  let frame: Frame;
  let points: Points | null = null;
  let owner: unknown = null;
  let coordinates = new Float32Array(0);
  let asked: number | null = null;

  function draw(next: Scene): void {
    const { plane } = next;
    if (owner !== plane) {
      owner = plane;
      asked = null;
      points = plane.embedding && plane.payload.examples ? new Points(next) : null;
      coordinates = new Float32Array(plane.embedding?.width ?? 0);
    }
    stage.hidden = points === null;
    missing.hidden = points !== null;
    note.hidden = points === null;
    scene = next;
    if (points) move(next);
  }

  function move(next: Scene): void {
    scene = next;
    const { plane } = next;
    if (!points || !plane.embedding) return;
    plane.embedding.all(plane.embedding.mix(next.weights), coordinates);
    sheet.fit(stage.clientWidth, stage.clientHeight);
    frame = frameOf(sheet, plane.payload.embedding!.box);
    const places = place(coordinates, frame);
    paint(sheet.context, frame, places, points, next);
    say(places.beyond);
    showAsked(places);
  }

  function say(beyond: number): void {
    const { count, total } = scene.plane.payload.examples!;
    const { embedding, example_loss: own } = scene.plane.payload;
    const stated = (error: number | null) => (error === null ? words.unknownError : percentShort(error));
    const errors = (of: LowRank) => [stated(of.error), percentShort(of.packing)] as const;
    const shown = words.examples(count.toLocaleString("en-US"), total.toLocaleString("en-US"));
    const text = words.embeddingNote(shown, ...errors(embedding!)) + (own ? words.lossNote(...errors(own)) : "");
    const span = points?.span;
    const colours = span ? words.byTarget(short(span[0]), short(span[1])) : "";
    note.textContent = text + colours + (beyond ? words.outside(beyond.toLocaleString("en-US")) : "");
  }

  function showAsked({ x, y }: Places): void {
    tooltip.hidden = asked === null;
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

  function nearest(event: PointerEvent): number | null {
    const { x, y } = place(coordinates, frame);
    let [best, least] = [-1, REACH * REACH];
    for (let i = 0; i < x.length; i++) {
      const far = (x[i] - event.offsetX) ** 2 + (y[i] - event.offsetY) ** 2;
      if (far < least) [best, least] = [i, far];
    }
    return best < 0 ? null : best;
  }

  sheet.canvas.addEventListener("pointermove", (event) => points && ask(nearest(event)));
  sheet.canvas.addEventListener("pointerdown", (event) => points && ask(nearest(event)));
  sheet.canvas.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && ask(null));
  sheet.canvas.addEventListener("blur", () => ask(null));
  sheet.canvas.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") ask(null);
    if (!step || !points) return;
    event.preventDefault();
    const count = points.number.length;
    ask(asked === null ? (step > 0 ? 0 : count - 1) : (asked + step + count) % count);
  });
  sheet.canvas.setAttribute("aria-label", `${words.embedding}. ${words.embeddingHelp}`);

  function picture(): Picture | null {
    if (!points) return null;
    const [shown, places] = [points, place(coordinates, frame)];
    const whole = (to: CanvasRenderingContext2D) => paint(to, frame, places, shown, scene);
    return { name: "embedding", width: sheet.width, height: sheet.height, paint: whole };
  }

  return { el, draw, move, picture };
}

function paint(to: CanvasRenderingContext2D, frame: Frame, places: Places, points: Points, scene: Scene): void {
  drawPoints(to, places, points, scene);
  drawNames(to, frame, places, points, scene);
  const [xLabel, yLabel] = scene.plane.payload.embedding!.axes;
  drawFrame(to, frame, scene.theme, { xLabel, yLabel });
}

interface Places {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly beyond: number;
}

/** Pixels of all points; those beyond the frame stand at its edge. */
function place(coordinates: Float32Array, frame: Frame): Places {
  const count = coordinates.length / 2;
  const [x, y] = [new Float32Array(count), new Float32Array(count)];
  const [left, top] = [frame.left + INSET, frame.top + INSET];
  const [right, bottom] = [frame.left + frame.width - INSET, frame.top + frame.height - INSET];
  let beyond = 0;
  for (let i = 0; i < count; i++) {
    const [h, v] = [toX(frame, coordinates[i]), toY(frame, coordinates[count + i])];
    x[i] = h < left ? left : h > right ? right : h;
    y[i] = v < top ? top : v > bottom ? bottom : v;
    if (h < frame.left || h > frame.left + frame.width || v < frame.top || v > frame.top + frame.height) beyond++;
  }
  return { x, y, beyond };
}

/** One unit is as long along both axes, so that distances are true. */
function frameOf(sheet: Sheet, box: readonly (readonly number[])[]): Frame {
  const margin = { left: 48, top: 6, right: 8, bottom: 42 };
  const width = Math.max(sheet.width - margin.left - margin.right, 1);
  const height = Math.max(sheet.height - margin.top - margin.bottom, 1);
  const spans = box.map(([low, high]) => Math.max(high - low, 1e-9) * 1.08);
  const unit = Math.max(spans[0] / width, spans[1] / height);
  const [x, y] = [width, height].map((size, k) => {
    const middle = (box[k][0] + box[k][1]) / 2;
    return [middle - (unit * size) / 2, middle + (unit * size) / 2] as const;
  });
  return { left: margin.left, top: margin.top, width, height, x, y };
}

function drawPoints(to: CanvasRenderingContext2D, { x, y }: Places, points: Points, scene: Scene): void {
  const radius = Math.min(4, Math.max(1.2, 90 / Math.sqrt(x.length)));
  points.groups.forEach((group, index) => {
    const quiet = scene.chosen !== null && scene.chosen !== index;
    to.fillStyle = quiet ? scene.theme.muted : points.colour(scene, index);
    to.globalAlpha = quiet ? 0.25 : scene.theme.dark ? 1 : 0.8; // on dark, the colours are just light enough
    to.beginPath();
    for (const i of group) {
      if (radius < 1.5) to.rect(x[i] - radius, y[i] - radius, 2 * radius, 2 * radius);
      else {
        to.moveTo(x[i] + radius, y[i]);
        to.arc(x[i], y[i], radius, 0, 2 * Math.PI);
      }
    }
    to.fill();
  });
  to.globalAlpha = 1;
}

/** The name of each class at the middle of its points. */
function drawNames(
  to: CanvasRenderingContext2D,
  frame: Frame,
  { x, y }: Places,
  points: Points,
  scene: Scene,
): void {
  const { classes } = scene.payload;
  if (!points.target || !classes.length) return;
  to.font = scene.theme.font.replace("12px", `600 ${classes.length > 20 ? 12 : 14}px`);
  to.textAlign = "center";
  to.textBaseline = "middle";
  const labels = points.groups.flatMap((group, index) => {
    if (!group.length || (scene.chosen !== null && scene.chosen !== index)) return [];
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
