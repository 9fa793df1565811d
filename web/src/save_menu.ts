/** What can be saved of the view, as a menu of buttons. */

import { element } from "./dom";
import type { Words } from "./words";

/** A thing to save: what it is called, and how it is done. */
export type Saving = readonly [label: string, save: () => void];

export function saveMenu(words: Words, savings: readonly Saving[]): HTMLElement {
  const menu = element("details", { class: "ig-menu" }, element("summary", {}, words.save));
  const list = element("div", { role: "group", "aria-label": words.save });
  for (const [label, save] of savings) {
    const button = element("button", { type: "button" }, label);
    button.addEventListener("click", () => {
      menu.open = false;
      save();
    });
    list.append(button);
  }
  menu.append(list);
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape") menu.open = false;
  });
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
  });
  return menu;
}
