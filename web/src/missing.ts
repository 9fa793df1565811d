/** What a run does not hold, and the command that computes it. */

import { element } from "./dom";
import type { Words } from "./words";

export function missing(what: string, command: string, words: Words): HTMLElement {
  const [before, after] = words.computes("\u0000").split("\u0000");
  return element("p", { class: "ig-missing" }, `${what} ${before}`, element("code", {}, command), after);
}
