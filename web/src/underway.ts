/** The progress of a run on its page, while its training or a survey goes on; and the view anew when its data are. */

import { read } from "./address";
import { element } from "./dom";
import { lossCurve } from "./loss_curve";
import { hosted, showAgain } from "./page";
import { passes, results, type Said, said, type Told } from "./progress";
import { type ServedWords, servedWords, speakAround } from "./served_words";

export function hostProgress(): void {
  for (const el of document.querySelectorAll<HTMLElement>("[data-intaglio-progress]:not([data-listening])")) {
    el.dataset.listening = "true";
    new Underway(el);
  }
}

class Underway {
  private readonly view = document.querySelector<HTMLElement>("[data-intaglio]");
  private readonly bar = element("progress", { max: "1" });
  private readonly line = element("p", { class: "ig-headline" });
  private readonly drawing = element("div", {});
  private readonly note = element("p", { class: "ig-note" });
  private readonly legend = element("p", { class: "ig-note ig-legend" });
  private readonly stop = element("button", { type: "button" });
  private readonly again = element("a", { href: "/" });
  private readonly live = element("p", { class: "ig-live", role: "status", "aria-live": "polite" });
  private readonly root = element("div", { class: "ig-underway", role: "region" });
  private shown: number;
  private announced = "";
  private renewing = Promise.resolve();
  private told: Told | null = null;

  constructor(private readonly el: HTMLElement) {
    this.shown = Number(el.dataset.version ?? 0);
    const actions = element("p", { class: "ig-controls" }, this.stop, this.again);
    const figure = element("div", { class: "ig-curves" }, this.drawing, element("div", {}, this.legend, this.note));
    this.root.append(this.line, this.bar, figure, actions);
    this.root.hidden = true;
    speakAround(read(location.hash).language ?? "");
    el.append(element("div", { class: "ig" }, this.root, this.live));
    this.stop.addEventListener("click", () => void this.ask("stop", { run: decodeURIComponent(location.pathname.split("/").pop() ?? "") }));
    this.listen();
  }

  private listen(): void {
    const socket = new WebSocket(new URL(this.el.dataset.intaglioProgress!, location.href.replace(/^http/, "ws")));
    socket.addEventListener("message", ({ data }) => this.hear(JSON.parse(String(data)) as Told));
    socket.addEventListener("close", () => {
      if (this.told?.busy) this.say({ text: this.words.gone, share: undefined, wrong: true }, this.told);
    });
  }

  private get words(): ServedWords {
    return servedWords((this.view && hosted(this.view)?.get<string>("language")) || read(location.hash).language || "");
  }

  private hear(told: Told): void {
    const whole: Told = { ...QUIET, ...told };
    const was = this.told;
    this.told = whole;
    const now = said(whole, this.words);
    const hint = document.getElementById("waiting");
    if (hint) hint.hidden = whole.busy || now?.share !== undefined; // what is missing is on its way
    this.root.hidden = now === null && !was?.busy;
    this.say(now ?? { text: this.words.done, share: undefined, wrong: false }, whole);
    if (this.view && whole.drawable && whole.version !== this.shown) {
      this.shown = whole.version;
      const { view } = this;
      this.renewing = this.renewing.then(() => showAgain(view)); // one after the other, so that the newest stays
    }
  }

  private say({ text, share, wrong }: Said, told: Told): void {
    const { words, bar } = this;
    this.root.lang = words.language;
    this.root.setAttribute("aria-label", words.progress);
    this.line.textContent = text;
    this.line.classList.toggle("ig-wrong", wrong);
    bar.hidden = share === undefined;
    bar.setAttribute("aria-label", text);
    if (typeof share === "number") bar.value = share;
    else bar.removeAttribute("value");
    const curve = lossCurve(words, told.history, told.epochs ?? passes(told));
    this.drawing.replaceChildren(...(curve ? [curve] : []));
    this.legend.replaceChildren(...(curve ? legend(words, told) : []));
    this.note.textContent = [results(told, words), told.drawable && share === null ? words.sharpens : ""].filter(Boolean).join(words.language === "en" ? ". " : "。");
    this.stop.textContent = words.stop;
    this.stop.hidden = told.job?.state !== "running";
    this.again.textContent = words.again;
    this.again.hidden = !this.el.dataset.playground;
    this.announce(wrong ? text : text.replace(/\d[\d.,]*/g, ""), text);
  }

  /** Aloud only when another kind of work has begun, not at each step. */
  private announce(kind: string, text: string): void {
    if (kind === this.announced || this.root.hidden) return;
    this.announced = kind;
    this.live.textContent = text;
  }

  private async ask(what: string, choice: unknown): Promise<void> {
    await fetch(`${this.el.dataset.playground}/${what}`, { method: "POST", body: JSON.stringify(choice) });
  }
}

const QUIET: Told = { busy: false, fit: "", epochs: null, history: {}, surveys: [], drawable: false, version: 0, job: null };

function legend(words: ServedWords, { history }: Told): HTMLElement[] {
  const entries = [["train", words.seen], ...(history.test_loss ? [["test", words.heldOut]] : [])];
  return entries.map(([name, text]) => element("span", { class: `ig-key-${name}` }, text));
}
