/** The embedding as the model at the marker makes it; every example can be asked what it is, and some be picked. */

import { Asked } from "./asked";
import { drawFrame, type Frame } from "./axes";
import { colouring } from "./colouring";
import { element, panel, Sheet } from "./dom";
import { drawNames, drawPoints, type Ground, isShown } from "./draw_points";
import { percentShort } from "./format";
import { Look } from "./look";
import { lookKey, lookTools } from "./look_tools";
import { neighboursList } from "./neighbours_list";
import type { LowRank } from "./payload";
import type { Pen } from "./pen";
import { FINE, type Picture } from "./picture";
import { Pixels } from "./pixels";
import { frameOf, nearestPoint, place, type Places, within } from "./places";
import type { Points } from "./points";
import type { Panel, Scene } from "./scene";
import { fillTooltip } from "./tooltip";
import type { Words } from "./words";

const REACH = 14; // pixels from which a point is taken for meant
const DRAG = 6; // pixels from which it is a drag and no click

/**
 * @param look which part is seen, which panels of several runs share.
 * @param asking which example is asked about, shared where their examples are the same.
 * @param inspect is told of which example more is asked.
 */
export function scatterPanel(
  words: Words,
  pick: (examples: readonly number[]) => void,
  look = new Look(),
  asking = new Asked(),
  inspect: (row: number | null) => void = () => {},
): Panel {
  const sheet = new Sheet(words.embedding);
  sheet.canvas.tabIndex = 0;
  const tooltip = element("div", { class: "ig-tooltip", role: "status", hidden: "" });
  const stage = element("div", { class: "ig-stage" }, sheet.canvas, tooltip);
  const tools = lookTools(words, look, sheet.canvas);
  const missing = element("p", { class: "ig-missing" }, words.noEmbedding);
  const note = element("p", { class: "ig-note" });
  const el = panel(words.embedding, words.embeddingSays, "embedding");
  const near = neighboursList(words, goTo, () => asking.ask(null));
  el.append(stage, tools.el, missing, note, near.el);

  let scene: Scene;
  let frame: Frame;
  let places: Places;
  let points: Points | null = null;
  let listed: number | null | undefined; // whose neighbours are listed, as they are just now
  let loop: [number, number][] | null = null;
  let held: [number, number] | null = null;
  let begun: [number, number] = [0, 0];
  let dragged = false; // so that the click that ends it picks nothing
  const pixels = new Pixels();

  function draw(next: Scene): void {
    if (points !== next.points) asking.forget();
    points = next.points;
    stage.hidden = tools.el.hidden = note.hidden = near.el.hidden = points === null;
    missing.hidden = points !== null;
    scene = next;
    if (points) move(next);
  }

  function move(next: Scene): void {
    scene = next;
    if (!points) return;
    frame = look.of(frameOf(stage.clientWidth, stage.clientHeight, next.box!));
    places = place(next.coordinates, points.count, frame, look.isWhole, places);
    listed = undefined;
    repaint();
  }

  /** The points where they are. */
  function repaint(): void {
    if (!points) return;
    sheet.fit(stage.clientWidth, stage.clientHeight);
    const ground = { size: [sheet.width, sheet.height], ratio: sheet.ratio, pixels } as const;
    note.textContent = paint(sheet.context, frame, places, points, scene, words, ground) + said(scene, points, places.beyond, look, words);
    if (loop) drawLoop(sheet.context, loop, scene);
    showAsked(asking.now);
    list();
  }

  /** The neighbours; those that are listed already stay as they are, for one of them may be under a pressed button. */
  function list(): void {
    if (points && listed !== asking.last) near.show(scene, points, (listed = asking.last));
  }

  function showAsked(asked: number | null): void {
    const { x, y } = places;
    tooltip.hidden = asked === null || loop !== null || held !== null || Number.isNaN(x[asked]);
    if (asked === null || tooltip.hidden || !points) return;
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

  const ask = (index: number | null) => asking.ask(index);

  /** To an example, wherever one looks just now. */
  function goTo(index: number): void {
    if (Number.isNaN(places.x[index])) look.goHome();
    ask(index);
  }

  const shown = (index: number) => isShown(scene, points!, index);
  const nearest = ({ offsetX, offsetY }: MouseEvent) => nearestPoint(places, [offsetX, offsetY], REACH, shown);

  function begin(event: PointerEvent): void {
    if (!points) return;
    ask(nearest(event));
    if (event.button !== 0 || tools.way === "nothing") return;
    sheet.canvas.setPointerCapture(event.pointerId);
    const at: [number, number] = [event.offsetX, event.offsetY];
    [begun, dragged] = [at, false];
    if (tools.way === "loop") loop = [at];
    else held = at;
  }

  function follow(event: PointerEvent): void {
    if (!points) return;
    const at: [number, number] = [event.offsetX, event.offsetY];
    if (held || loop) dragged ||= Math.hypot(at[0] - begun[0], at[1] - begun[1]) >= DRAG;
    if (held) {
      const [across, up] = [(held[0] - at[0]) / frame.width, (at[1] - held[1]) / frame.height];
      held = at;
      return look.move(across, up);
    }
    if (!loop) return ask(nearest(event));
    loop.push(at);
    repaint();
  }

  function end(): void {
    const drawn = loop;
    loop = held = null;
    if (!drawn || !points) return;
    if (dragged) pick(within(places, drawn).filter(shown));
    repaint();
  }

  function zoom(event: WheelEvent): void {
    if (!points || (!event.ctrlKey && !event.metaKey)) return; // a plain wheel scrolls the page
    event.preventDefault();
    const across = (event.offsetX - frame.left) / frame.width - 0.5;
    const up = 0.5 - (event.offsetY - frame.top) / frame.height;
    look.nearer(Math.exp(-event.deltaY * 0.002), across, up);
  }

  look.followers.push(() => points && move(scene));
  asking.followers.push(() => {
    if (points) inspect(asking.now === null ? null : points.row[asking.now]);
    repaint();
  });
  sheet.canvas.addEventListener("pointermove", follow);
  sheet.canvas.addEventListener("pointerdown", begin);
  sheet.canvas.addEventListener("pointerup", end);
  sheet.canvas.addEventListener("pointercancel", () => (loop = held = null));
  sheet.canvas.addEventListener("wheel", zoom, { passive: false });
  sheet.canvas.addEventListener("click", () => {
    const asked = asking.now;
    if (!dragged && asked !== null && scene.picked?.[asked] !== 1) pick([asked]);
  });
  sheet.canvas.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && !loop && ask(null));
  sheet.canvas.addEventListener("blur", () => ask(null));
  sheet.canvas.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const asked = asking.now;
    if (!points || lookKey(look, event)) return;
    if (event.key === "Escape") return asked === null ? pick([]) : ask(null);
    if (event.key === "Enter" && asked !== null) return pick(event.shiftKey ? toggled(scene.state.picked, asked) : [asked]);
    if (!step) return;
    event.preventDefault();
    ask(stepped(asked, step, points.count, (index) => !Number.isNaN(places.x[index]) && shown(index)));
  });
  sheet.canvas.setAttribute("aria-label", `${words.embedding}. ${words.embeddingHelp}`);

  function picture(): Picture | null {
    if (!points) return null;
    const [of, at, where, now] = [points, places, frame, scene];
    const size = [sheet.width, sheet.height] as const;
    const whole = (to: Pen) => void paint(to, where, at, of, now, words, { size, ratio: FINE, pixels: new Pixels() });
    return { name: "embedding", title: words.embedding, width: sheet.width, height: sheet.height, paint: whole };
  }

  return { el, draw, move, picture };
}

/** Draw, and say what the colours mean. */
function paint(to: Pen, frame: Frame, places: Places, points: Points, scene: Scene, words: Words, ground: Ground): string {
  const colours = colouring(scene, points, words);
  drawPoints(to, places, points, scene, colours, ground);
  if (colours.byClass) drawNames(to, frame, places, scene, colours);
  const [xLabel, yLabel] = scene.plane.payload.embedding!.axes;
  drawFrame(to, frame, scene.theme, { xLabel, yLabel });
  return colours.says;
}

function said({ plane }: Scene, { examples }: Points, beyond: number, look: Look, words: Words): string {
  const { count, total, left } = examples;
  const { embedding, example_loss: own } = plane.payload;
  const many = (each: number) => each.toLocaleString("en-US");
  const stated = (error: number | null) => (error === null ? words.unknownError : percentShort(error));
  const errors = (of: LowRank) => [stated(of.error), percentShort(of.packing)] as const;
  const text = words.embeddingNote(words.examples(many(count), many(total)), ...errors(embedding!)) + (own ? words.lossNote(...errors(own)) : "");
  const where = !look.isWhole ? words.inSight(many(count - beyond)) : beyond ? words.outside(many(beyond)) : "";
  return text + where + (left?.length ? words.leftOut(left.join(", ")) : "");
}

/** The same without one of them, or with it. */
function toggled(picked: readonly number[], index: number): readonly number[] {
  return picked.includes(index) ? picked.filter((each) => each !== index) : [...picked, index];
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
