/** The imprint: features, classes or examples ranked by what they do to the loss, and what the chosen one does everywhere. */

import { drawFrame, type Frame, fromX, fromY, toX, toY } from "./axes";
import { around, diverging } from "./diverging";
import { element, panel, Sheet } from "./dom";
import { drawColourBar, drawLevels, fieldFrame, fillField, isInside, ring } from "./field";
import { percentShort, short, withError } from "./format";
import { Imprint } from "./imprint";
import type { Change } from "./interval_bar";
import { extentOf } from "./lattice";
import { missing } from "./missing";
import type { Payload } from "./payload";
import type { Pen } from "./pen";
import type { Picture } from "./picture";
import { rankingOf } from "./ranking";
import { linearTicks } from "./scale";
import type { Panel, Scene } from "./scene";
import type { Words } from "./words";

const COUNT = 81; // places along each axis

export interface ImprintActions {
  choose(imprint: string, subject: string): void;
  moveTo(alpha: number, beta: number): void;
}

/** @param most the end of each imprint's scale by its name, where several runs share one. */
export function imprintPanel(
  words: Words,
  { name, imprints = [], planes }: Payload,
  { choose, moveTo }: ImprintActions,
  most: ReadonlyMap<string, number> = new Map(),
): Panel {
  const el = panel(words.imprint, words.imprintSays, "imprint");
  if (!imprints.length) {
    el.append(missing(words.noImprint, `intaglio imprint ${name}`, words));
    return { el, draw: () => {}, move: () => {} };
  }
  const all = imprints.map((each) => new Imprint(each, most.get(each.name)));
  const options = imprints.map((each) => element("option", { value: each.name }, words.imprintTitle(each.by, each.name)));
  const which = element("select", {}, ...options);
  const ranking = rankingOf(words, (subject) => choose(shown.payload.name, shown.payload.subjects[subject]));
  const bars = element("p", { class: "ig-note" });
  const sheet = new Sheet(words.imprint);
  const dot = element("i", { class: "ig-dot" });
  const stage = element("div", { class: "ig-stage" }, sheet.canvas, dot);
  const [note, caption] = [element("p", { class: "ig-note" }), element("p", { class: "ig-note" })];
  const label = element("label", { class: "ig-choice" }, `${words.imprintOf} `, which);
  label.hidden = all.length === 1;
  el.append(element("div", { class: "ig-halves" }, element("div", {}, label, ranking.el, bars), element("div", {}, stage, note, caption)));
  let shown = all[0];
  let subject = 0;
  let scene: Scene;
  let frame: Frame;

  which.addEventListener("change", () => choose(which.value, ""));
  sheet.canvas.addEventListener("click", (event) => {
    if (follows() && isInside(frame, event)) moveTo(fromX(frame, event.offsetX), fromY(frame, event.offsetY));
  });

  /** Whether the imprint lies in the plane in which the marker moves. */
  const follows = () => shown.payload.plane === scene.plane.payload.name;

  function draw(next: Scene): void {
    const { imprint, subject: name } = next.state;
    shown = all.find(({ payload }) => payload.name === imprint) ?? all[0];
    subject = Math.max(0, shown.payload.subjects.indexOf(name));
    which.value = shown.payload.name;
    ranking.show(shown.payload.subjects, shown.sure, subject);
    const alone = shown.payload.subjects[subject];
    sheet.canvas.setAttribute("aria-label", words.imprintMap(alone));
    caption.textContent = `${shown.payload.caption}.`;
    scene = next;
    sheet.fit(stage.clientWidth, stage.clientHeight);
    frame = fieldFrame(sheet, extentOf(shown.lattice, "alpha"), extentOf(shown.lattice, "beta"));
    paint(sheet.context);
    move(next);
  }

  function move(next: Scene): void {
    scene = next;
    const [alpha, beta] = place();
    const changes = shown.read(alpha, beta);
    bars.textContent = barWords(shown, ranking.move(changes)) + elsewhere();
    note.textContent = mapWords(changes[subject]);
    dot.style.transform = `translate(${toX(frame, alpha)}px, ${toY(frame, beta)}px)`;
  }

  function place(): [number, number] {
    return follows() ? [scene.alpha, scene.beta] : [0, 0];
  }

  function paint(to: Pen): void {
    const field = { values: shown.grid(subject, COUNT), count: COUNT };
    fillField(to, frame, field, (value) => diverging(around(shown.most, value)));
    if (!shown.payload.shares) drawLevels(to, frame, field, [0], "rgba(0, 0, 0, 0.45)");
    drawFrame(to, frame, scene.theme, { xLabel: words.alpha, yLabel: words.beta });
    const marks = linearTicks(-shown.most, shown.most).map((tick) => [around(shown.most, tick), short(tick)] as const);
    drawColourBar(to, frame, { colour: diverging, marks, goesOn: false }, scene.theme);
  }

  function barWords({ payload }: Imprint, end: number): string {
    const { shares, level, subjects, total, stale } = payload;
    const text = shares ? words.shareBars(short(end)) : words.imprintBars(short(end)) + words.imprintNoise(percentShort(level));
    return text + (total > subjects.length ? words.imprintLeft(subjects.length, total) : "") + (stale ? words.imprintStale : "");
  }

  function elsewhere(): string {
    if (follows()) return "";
    const plane = planes.find((each) => each.name === shown.payload.plane);
    return plane ? words.imprintElsewhere(words.planeTitle(plane.name, plane.title)) : words.imprintAlone;
  }

  function mapWords({ value, half }: Change): string {
    const said = follows() ? words.imprintHere : words.imprintThere;
    const reading = shown.payload.shares ? words.shareReading : words.imprintReading;
    const error = shown.error === null ? words.unknownError : short(shown.error[subject]);
    return said(shown.payload.subjects[subject], withError(value, half)) + reading + words.imprintScale(error);
  }

  function picture(): Picture {
    const whole = (to: Pen) => {
      paint(to);
      const [alpha, beta] = place();
      ring(to, toX(frame, alpha), toY(frame, beta), "#111111");
    };
    return { name: "imprint", title: words.imprint, width: sheet.width, height: sheet.height, paint: whole };
  }

  return { el, draw, move, picture };
}
