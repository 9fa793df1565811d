/** Plane, place and scale as ordinary form fields; and the marker's values in words and numbers. */

import { element } from "./dom";
import { percent, percentShort, short, withError } from "./format";
import type { Payload } from "./payload";
import type { Panel, Scene } from "./scene";
import { timeSlider } from "./time_slider";
import type { Words } from "./words";

const QUIET = 300; // milliseconds without a move after which the values are announced

export interface Actions {
  moveTo(alpha: number, beta: number): void;
  choosePlane(name: string): void;
  setLog(log: boolean): void;
  setDepth(depth: boolean): void;
  speakOther(): void;
  undo(): void;
  redo(): void;
  canGo(): { readonly back: boolean; readonly forth: boolean };
}

const TIME = "@time"; // the choice of all moments of training; no surface's name begins so

export function controls(payload: Payload, words: Words, actions: Actions, ...more: readonly HTMLElement[]): Panel {
  const time = timeSlider(payload, words, actions.choosePlane);
  const planes = planeChoice(payload, words);
  const alpha = element("input", { type: "number", step: "any", inputmode: "decimal" });
  const beta = element("input", { type: "number", step: "any", inputmode: "decimal" });
  const log = element("input", { type: "checkbox" });
  const depth = element("input", { type: "checkbox" });
  const home = element("button", { type: "button" }, words.home);
  const language = element("button", { type: "button", lang: words.language === "en" ? "zh-Hans" : "en" }, words.other);
  const [undo, redo] = [element("button", { type: "button" }, words.undo), element("button", { type: "button" }, words.redo)];
  const facts = new Map<string, HTMLElement>();
  const values = element("dl", { class: "ig-values" });
  for (const name of [words.loss, words.accuracy, words.status, words.exactly]) {
    const value = element("dd", {});
    facts.set(name, value);
    values.append(element("div", {}, element("dt", {}, name), value));
  }
  const live = element("p", { class: "ig-live", role: "status", "aria-live": "polite" });
  const bar = element(
    "div",
    { class: "ig-controls", role: "group", "aria-label": words.controls },
    ...(planes.length > 1 ? [element("label", {}, `${words.plane} `, planes)] : []),
    time.el,
    element("label", {}, `${words.alpha} `, alpha),
    element("label", {}, `${words.beta} `, beta),
    home,
    element("label", { class: "ig-check" }, log, ` ${words.log}`),
    element("label", { class: "ig-check" }, depth, ` ${words.depth}`),
    element("span", { class: "ig-pair" }, undo, redo),
    ...more,
    language,
  );
  const el = element("div", {}, bar, values, live);
  let announcing = 0;

  planes.addEventListener("change", () => {
    actions.choosePlane(planes.value === TIME ? payload.moments[payload.moments.length - 1].name : planes.value);
  });
  language.addEventListener("click", () => actions.speakOther());
  undo.addEventListener("click", () => actions.undo());
  redo.addEventListener("click", () => actions.redo());
  log.addEventListener("change", () => actions.setLog(log.checked));
  depth.addEventListener("change", () => actions.setDepth(depth.checked));
  home.addEventListener("click", () => actions.moveTo(0, 0));
  const typing = new Set<HTMLInputElement>(); // fields that hold what is not yet taken
  for (const field of [alpha, beta]) {
    field.addEventListener("input", () => typing.add(field));
    field.addEventListener("blur", () => typing.delete(field));
    field.addEventListener("change", () => {
      typing.delete(field);
      actions.moveTo(alpha.valueAsNumber, beta.valueAsNumber);
    });
  }

  function draw(scene: Scene): void {
    planes.value = time.show(scene.state.plane) ? TIME : scene.plane.payload.name;
    log.checked = scene.scale.log;
    depth.checked = scene.state.depth;
    log.disabled = scene.scale.low <= 0;
    for (const [field, axis] of [[alpha, "alpha"], [beta, "beta"]] as const)
      [field.min, field.max] = scene.plane.extent(axis).map(String) as [string, string];
    move(scene);
  }

  function move(scene: Scene): void {
    for (const [field, at] of [[alpha, scene.alpha], [beta, scene.beta]] as const)
      if (!typing.has(field)) field.value = String(Number(at.toFixed(4)));
    [undo.disabled, redo.disabled] = [!actions.canGo().back, !actions.canGo().forth];
    const [loss, status] = [lossWords(scene, words), statusWords(scene, words)];
    const said = accuracyWords(scene);
    facts.get(words.loss)!.textContent = loss;
    facts.get(words.accuracy)!.textContent = said;
    facts.get(words.accuracy)!.parentElement!.hidden = scene.reading.accuracy === null;
    facts.get(words.status)!.textContent = status;
    facts.get(words.exactly)!.textContent = exactWords(scene, words);
    facts.get(words.exactly)!.parentElement!.hidden = scene.exact === undefined;
    clearTimeout(announcing);
    announcing = window.setTimeout(() => {
      live.textContent = words.said(words.at(short(scene.alpha), short(scene.beta)), loss, said, status);
    }, QUIET);
  }

  return { el, draw, move };
}

/** Every plane carried for its own sake, and all moments of training as one choice. */
function planeChoice({ planes, moments }: Payload, words: Words): HTMLSelectElement {
  const held = new Set(moments.filter(({ name, plane }) => name === plane).map(({ name }) => name));
  const options = planes.filter(({ name }) => !held.has(name)).map(({ name, title }) => [name, words.planeTitle(name, title)] as const);
  const all = moments.length ? [...options, [TIME, words.throughTraining] as const] : options;
  return element("select", {}, ...all.map(([value, title]) => element("option", { value }, title)));
}

/** The loss with its error; below the lowest that was evaluated where the interpolant dips under zero. */
export function lossWords({ plane, reading, alpha, beta }: Scene, words: Words): string {
  if (reading.loss <= 0 && plane.lowest > 0) return words.below(short(plane.lowest));
  const between = plane.isExact(alpha, beta) ? 0 : plane.payload.error;
  const error = between === null ? null : (between + plane.payload.sampling) * plane.range;
  return withError(reading.loss, error);
}

/** The accuracy, of which more than all or less than none is an error of interpolation; with its error between nodes. */
export function accuracyWords({ plane, reading, alpha, beta }: Scene): string {
  if (reading.accuracy === null) return "";
  const said = percent(Math.min(1, Math.max(0, reading.accuracy)));
  const error = plane.payload.accuracy_error;
  if (!error || plane.isExact(alpha, beta) || Number.isNaN(reading.accuracy)) return said;
  const values = Array.from(plane.accuracy!);
  return `${said} ± ${percent(error * (Math.max(...values) - Math.min(...values)))}`;
}

/** What the model itself says at the marker. */
export function exactWords({ exact }: Scene, words: Words): string {
  if (!exact) return words.computing;
  if (exact.error !== undefined) return exact.error || words.gone;
  const loss = exact.loss == null ? words.failed : String(Number(exact.loss.toPrecision(6)));
  return exact.accuracy == null ? loss : words.exactBoth(loss, percent(exact.accuracy));
}

/** How far the loss at the marker can be trusted. */
export function statusWords(scene: Pick<Scene, "plane" | "reading" | "alpha" | "beta">, words: Words): string {
  const { plane, reading, alpha, beta } = scene;
  const { error, sampling, stale } = plane.payload;
  if (Number.isNaN(reading.loss)) return words.failed;
  const stated = error === null ? words.unknownError : percentShort(error);
  const parts: string[] = [plane.isExact(alpha, beta) ? words.exact : words.interpolated(stated)];
  if (sampling > 0) parts.push(words.sampled(percentShort(sampling)));
  if (stale) parts.push(words.stale);
  return parts.join(", ");
}
