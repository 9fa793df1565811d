/** Buttons for how the embedding is looked at: whether dragging draws a loop or moves along, and how near. */

import { element } from "./dom";
import type { Look } from "./look";
import type { Words } from "./words";

/** What dragging does, by mouse, pen or finger; nothing: a finger scrolls the page. */
export type Way = "loop" | "along" | "nothing";

const STEP = 1.5; // times nearer or farther

export interface LookTools {
  readonly el: HTMLElement;
  readonly way: Way;
}

export function lookTools(words: Words, look: Look, canvas: HTMLCanvasElement): LookTools {
  let way: Way = matchMedia("(pointer: coarse)").matches ? "nothing" : "loop";
  const toggles = ([["loop", words.drawLoop], ["along", words.goAlong]] as const).map(([own, title]) => {
    const button = element("button", { type: "button" }, title);
    button.addEventListener("click", () => take(way === own ? "nothing" : own));
    return [own, button] as const;
  });

  function take(next: Way): void {
    way = next;
    for (const [own, button] of toggles) button.setAttribute("aria-pressed", String(own === way));
    canvas.style.touchAction = way === "nothing" ? "" : "none";
    canvas.style.cursor = { loop: "", along: "grab", nothing: "default" }[way];
  }

  const does = (label: string, title: string, act: () => void): HTMLButtonElement => {
    const button = element("button", { type: "button", "aria-label": title, title }, label);
    button.addEventListener("click", act);
    return button;
  };
  const el = element(
    "div",
    { class: "ig-look", role: "group", "aria-label": words.lookGroup },
    ...toggles.map(([, button]) => button),
    does("+", words.nearer, () => look.nearer(STEP)),
    does("−", words.farther, () => look.nearer(1 / STEP)),
    does(words.whole, words.whole, () => look.goHome()),
  );
  take(way);
  return { el, get way() { return way; } };
}

/** What a key does to the look; false where it is none of its keys. */
export function lookKey(look: Look, event: KeyboardEvent): boolean {
  const along: Record<string, readonly [number, number]> = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
  const to = event.shiftKey ? along[event.key] : undefined;
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  if (to) look.move(0.1 * to[0], 0.1 * to[1]);
  else if (event.key === "+" || event.key === "=") look.nearer(STEP);
  else if (event.key === "-") look.nearer(1 / STEP);
  else if (event.key === "Home") look.goHome();
  else return false;
  event.preventDefault();
  return true;
}
