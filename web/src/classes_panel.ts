/** A bar for the loss of each class at the marker; a class that is chosen stands out in the embedding. */

import { element, panel } from "./dom";
import { percentShort, short } from "./format";
import { position, type Scale, scaleOf } from "./scale";
import { classColour, type Panel, type Scene } from "./scene";
import type { Words } from "./words";

interface Row {
  readonly eye: HTMLInputElement;
  readonly button: HTMLButtonElement;
  readonly swatch: HTMLElement;
  readonly bar: HTMLElement;
  readonly value: HTMLElement;
}

export interface ClassActions {
  choose(index: number): void;
  toggle(index: number): void;
}

export function classesPanel(words: Words, { choose, toggle }: ClassActions): Panel {
  const list = element("ul", {});
  const missing = element("p", { class: "ig-missing" }, words.noClasses);
  const note = element("p", { class: "ig-note" });
  const el = panel(words.classes, words.classesSays, "classes");
  el.append(list, missing, note);
  let rows: Row[] = [];
  let scale: Scale;

  function draw(scene: Scene): void {
    const known = scene.plane.classes === scene.payload.classes.length ? scene.plane.classes : 0;
    list.hidden = known === 0;
    missing.hidden = known > 0;
    note.hidden = known === 0;
    if (rows.length !== known) {
      rows = Array.from({ length: known }, (_, index) =>
        row(scene.payload.classes[index], words, () => choose(index), () => toggle(index)),
      );
      list.replaceChildren(...rows.map(({ eye, button }) => element("li", {}, eye, button)));
    }
    if (known) scale = scaleOf(scene.plane.classLoss!, scene.scale.log, lowestPositive(scene.plane.classLoss!));
    const error = scene.plane.payload.class_error;
    const stated = error === null ? words.unknownError : percentShort(error);
    if (known) note.textContent = words.barsNote(short(scale.low), short(scale.high), scale.log, stated);
    move(scene);
  }

  function move(scene: Scene): void {
    const { reading, chosen } = scene;
    rows.forEach(({ eye, button, swatch, bar, value }, index) => {
      eye.checked = !scene.state.hidden.includes(index);
      swatch.style.background = bar.style.background = classColour(scene, index);
      const loss = reading.classLoss?.[index] ?? NaN;
      const share = Math.min(1, Math.max(0, position(scale, loss)));
      bar.style.transform = `scaleX(${Number.isFinite(share) ? share : 0})`;
      value.textContent = short(loss);
      button.setAttribute("aria-pressed", String(chosen === index));
    });
  }

  return { el, draw, move };
}

function row(name: string, words: Words, choose: () => void, toggle: () => void): Row {
  const eye = element("input", { type: "checkbox", "aria-label": words.showClass(name) });
  eye.addEventListener("change", toggle);
  const [swatch, bar] = [element("i", { class: "ig-swatch" }), element("i", { class: "ig-bar" })];
  const value = element("span", { class: "ig-number" });
  const track = element("span", { class: "ig-track" }, bar);
  const said = element("bdi", { class: "ig-name" }, name);
  const button = element("button", { type: "button", "aria-pressed": "false" }, swatch, said, track, value);
  button.addEventListener("click", choose);
  return { eye, button, swatch, bar, value };
}

function lowestPositive(values: ArrayLike<number>): number {
  return Math.min(...Array.from(values).filter((value) => value > 0));
}
