/** A slider along the moments of training: the surface and the embedding of each. */

import { element } from "./dom";
import type { Payload } from "./payload";
import type { Words } from "./words";

export interface TimeSlider {
  readonly el: HTMLElement;
  /** Stand at a moment, or vanish where the name is none. */
  show(name: string): boolean;
}

export function timeSlider({ moments }: Payload, words: Words, choose: (name: string) => void): TimeSlider {
  const last = String(Math.max(0, moments.length - 1));
  const slider = element("input", { type: "range", min: "0", max: last, step: "1", "aria-label": words.time });
  const said = element("output", {});
  const el = element("label", { class: "ig-time" }, `${words.time} `, slider, said);
  slider.addEventListener("input", () => choose(moments[slider.valueAsNumber].name));

  function show(name: string): boolean {
    const at = moments.findIndex((moment) => moment.name === name);
    el.hidden = at < 0;
    if (at < 0) return false;
    slider.value = String(at);
    said.textContent = words.momentTitle(name);
    slider.setAttribute("aria-valuetext", words.momentTitle(name));
    return true;
  }

  return { el, show };
}
