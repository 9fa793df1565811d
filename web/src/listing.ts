/** The list of runs on the server's first page: it renews itself while runs come and go. */

import { element } from "./dom";
import { servedWords } from "./served_words";

export function hostListing(): void {
  for (const el of document.querySelectorAll<HTMLElement>("[data-intaglio-runs]:not([data-listening])")) {
    el.dataset.listening = "true";
    const socket = new WebSocket(new URL(el.dataset.intaglioRuns!, location.href.replace(/^http/, "ws")));
    socket.addEventListener("message", ({ data }) => renew(el, JSON.parse(String(data)) as readonly string[]));
  }
}

/** Entries of runs that are still there stay as they are, ticks, focus and all. */
export function renew(el: HTMLElement, names: readonly string[]): void {
  const words = servedWords("");
  const list = el.querySelector("ul")!;
  const known = new Map([...list.children].map((each) => [(each as HTMLElement).dataset.run!, each]));
  const wanted = names.map((name) => known.get(name) ?? entry(name, words.standBeside(name)));
  for (const each of [...list.children]) if (!wanted.includes(each)) each.remove();
  wanted.forEach((each, k) => list.children[k] !== each && list.insertBefore(each, list.children[k] ?? null));
  const several = names.length > 1;
  for (const each of el.querySelectorAll<HTMLElement>(".ig-several")) each.hidden = !several;
  el.hidden = names.length === 0 && el.dataset.whenever === undefined;
  const count = el.querySelector<HTMLElement>("[data-count]");
  if (count) count.textContent = words.runs(names.length);
}

function entry(name: string, label: string): HTMLElement {
  const tick = element("input", { type: "checkbox", name: "run", value: name, "aria-label": label });
  const link = element("a", { href: `/run/${encodeURIComponent(name)}` }, element("bdi", {}, name));
  return element("li", { "data-run": name }, element("span", { class: "ig-several" }, tick, " "), link);
}
