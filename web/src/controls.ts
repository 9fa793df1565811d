/** Plane, place and scale as ordinary form fields. */

import { element } from "./dom";
import type { Payload } from "./payload";
import type { Panel, Scene } from "./scene";
import { timeSlider } from "./time_slider";
import type { Words } from "./words";

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
  const el = element(
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
