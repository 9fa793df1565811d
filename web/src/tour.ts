/** A tour of five steps: a card beside each panel in turn. It is asked for, holds nobody, and is not remembered. */

import { element, freshId } from "./dom";
import { tourWords } from "./tour_words";

/** For each step what it points at; the first that is there and seen. */
const PLACES: readonly (readonly string[])[] = [
  [".ig-surface"],
  [".ig-surface .ig-stage", ".ig-surface"],
  [".ig-embedding"],
  [".ig-time", ".ig-controls"],
  [".ig-classes", ".ig-cuts"],
];

/** The step after so many forward; it stays within the tour. */
export function stepFrom(at: number, by: number, all: number): number {
  return Math.min(all - 1, Math.max(0, at + by));
}

export interface Tour {
  readonly button: HTMLButtonElement;
  close(): void;
}

/** @param root what holds the panels; the card stands in it, after them. */
export function tour(root: HTMLElement, language: string): Tour {
  const words = tourWords(language);
  const button = element("button", { type: "button", "aria-haspopup": "dialog", "aria-expanded": "false" }, words.tour);
  const [heading, text, count] = [element("h3", { id: freshId(), tabindex: "-1" }), element("p", { id: freshId() }), element("p", { class: "ig-note" })];
  const [back, next, close] = [words.back, words.next, words.close].map((label) => element("button", { type: "button" }, label));
  const card = element(
    "div",
    { class: "ig-tour", role: "dialog", "aria-labelledby": heading.id, "aria-describedby": text.id },
    heading, text, count, element("p", { class: "ig-controls" }, back, next, close),
  );
  let at = 0;

  function show(step: number): void {
    at = step;
    const last = at === words.steps.length - 1;
    [heading.textContent, text.textContent] = words.steps[at];
    count.textContent = words.step(at + 1, words.steps.length);
    back.disabled = at === 0;
    next.textContent = last ? words.end : words.next;
    close.hidden = last;
    point(PLACES[at].map((name) => root.querySelector<HTMLElement>(name)).find((each) => each?.offsetParent) ?? null);
    heading.focus({ preventScroll: true });
  }

  /** Frame what the step speaks of and bring it into sight; who wants less motion is taken there at once. */
  function point(target: HTMLElement | null): void {
    root.querySelectorAll(".ig-shown").forEach((each) => each.classList.remove("ig-shown"));
    target?.classList.add("ig-shown");
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    (target ?? card).scrollIntoView({ block: "nearest", behavior: calm ? "auto" : "smooth" });
  }

  function open(): void {
    root.append(card);
    button.setAttribute("aria-expanded", "true");
    show(0);
  }

  function end(): void {
    if (!card.isConnected) return;
    card.remove();
    root.querySelectorAll(".ig-shown").forEach((each) => each.classList.remove("ig-shown"));
    button.setAttribute("aria-expanded", "false");
    if (button.isConnected) button.focus();
  }

  button.addEventListener("click", () => (card.isConnected ? end() : open()));
  back.addEventListener("click", () => show(stepFrom(at, -1, words.steps.length)));
  next.addEventListener("click", () => (at === words.steps.length - 1 ? end() : show(stepFrom(at, 1, words.steps.length))));
  close.addEventListener("click", end);
  const escaped = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !card.isConnected) return;
    event.stopPropagation(); // the panels' own Escape lets go of examples
    end();
  };
  root.addEventListener("keydown", escaped, true);
  card.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowRight" || key === "ArrowLeft") show(stepFrom(at, key === "ArrowRight" ? 1 : -1, words.steps.length));
  });
  return {
    button,
    close() {
      end();
      root.removeEventListener("keydown", escaped, true);
    },
  };
}
