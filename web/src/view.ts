/** The view: panels over one state, which the model keeps. */

import { alone } from "./alone";
import { beside } from "./beside";
import { type Actions, controls } from "./controls";
import { element } from "./dom";
import { Exact } from "./exact";
import { otherThan, wordsOf } from "./languages";
import { FirstThings } from "./first_things";
import type { Model } from "./model";
import { savePage } from "./offline";
import { Past } from "./past";
import { FORMAT, type Payload, type SeveralPayload } from "./payload";
import { Renderer } from "./renderer";
import { Runs } from "./runs";
import type { Scene } from "./scene";
import { isSame, NAMES, type State, stateOf } from "./state";
import { themeOf } from "./theme";
import type { Layout, Tools } from "./tools";
import { type Tour, tour } from "./tour";
import type { Words } from "./words";

const FIRST_PICTURE = "intaglio: first picture"; // surface and embedding are drawn
const REST = 400; // milliseconds without a change after which the state can be gone back to

/** What a script on the page may ask of a view; the browser tests do. */
export interface Handle {
  /** Loss, losses of classes, and coordinates (all first ones, then all second ones) at a place. */
  read(alpha: number, beta: number): { loss: number; classLoss: number[]; embedding: number[] };
  /** Move the marker and draw at once; gives the milliseconds of script that this took. */
  move(alpha: number, beta: number): number;
  /** What draws in three dimensions, once something does. */
  context(): WebGLRenderingContext | WebGL2RenderingContext | null;
}

export function render({ model, el }: { model: Model; el: HTMLElement }): () => void {
  const payload = model.get<Payload | SeveralPayload>("payload");
  const root = element("div", { class: "ig", role: "region", "data-lm-suppress-shortcuts": "true" }); // JupyterLab's own keys stay out
  el.append(root);
  if (payload.format !== FORMAT) {
    root.append(element("p", { class: "ig-missing" }, wordsOf(stateOf(model).language).newer(payload.format, FORMAT)));
    el.dataset.ready = "refused";
    return () => root.remove();
  }
  const view = new View(root, model, payload, () => (el.dataset.ready = "true"));
  Object.assign(el, { intaglio: view.handle });
  requestAnimationFrame(() => setTimeout(() => performance.mark(FIRST_PICTURE))); // when the frame has been drawn
  return () => {
    view.close();
    root.remove();
    delete el.dataset.ready;
  };
}

class View {
  private readonly runs: Runs;
  private readonly exact: Exact;
  private readonly things: FirstThings;
  private readonly past: Past<State>;
  private readonly renderer = new Renderer(() => this.later("draw"));
  private readonly closing: (() => void)[] = [];
  private chosen: number | null = null;
  private inspected: number | null = null;
  private tour: Tour | null = null;
  private waiting: "nothing" | "move" | "draw" = "nothing";
  private resting = 0;

  constructor(
    private readonly root: HTMLElement,
    private readonly model: Model,
    payload: Payload | SeveralPayload,
    whole: () => void,
  ) {
    this.runs = new Runs(payload);
    this.exact = new Exact(model);
    this.settle();
    this.past = new Past(stateOf(model), isSame);
    this.things = new FirstThings(({ panel, run }) => panel.draw(this.scenes[run]), whole);
    this.things.take(this.build(), false);
    this.listen();
    this.draw();
    this.ask();
  }

  get handle(): Handle {
    return {
      read: (alpha, beta) => {
        const plane = this.runs.first.plane(this.state.plane);
        const { loss, classLoss } = plane.read(alpha, beta);
        const all = plane.embedding?.all(plane.embedding.mix(plane.weights(alpha, beta)), new Float32Array(plane.embedding.width));
        return { loss, classLoss: [...(classLoss ?? [])], embedding: [...(all ?? [])] };
      },
      move: (alpha, beta) => {
        const before = performance.now();
        this.moveTo(alpha, beta);
        this.move();
        return performance.now() - before;
      },
      context: () => this.renderer.context,
    };
  }

  close(): void {
    clearTimeout(this.resting);
    this.things.close();
    this.tour?.close();
    this.exact.close();
    this.renderer.close();
    this.closing.forEach((each) => each());
  }

  /** Everything that is seen, in the words of the language that is chosen. */
  private build(): Layout {
    const words = wordsOf(this.state.language);
    this.root.setAttribute("aria-label", this.runs.areSeveral ? words.beside : words.view);
    this.root.lang = words.language;
    const tools: Tools = {
      words,
      renderer: this.renderer,
      scenes: () => this.scenes,
      set: (values) => this.set(values),
      choose: (index) => this.choose(index),
      toggle: (index) => this.toggle(index),
      inspect: (row) => this.inspect(row),
      moveTo: (alpha, beta) => this.moveTo(alpha, beta),
      savePage: () => void savePage(this.model),
      controls: (...menus) => controls(this.runs.first.payload, words, this.actions, ...menus, ...this.tourOf(words)),
    };
    const layout = this.runs.areSeveral ? beside(this.runs, tools) : alone(this.runs.first.payload, tools);
    this.root.replaceChildren(...layout.els);
    return layout;
  }

  private get actions(): Actions {
    return {
      moveTo: (alpha, beta) => this.moveTo(alpha, beta),
      choosePlane: (plane) => this.choosePlane(plane),
      setLog: (logarithmic) => this.set({ logarithmic }),
      setDepth: (depth) => this.set({ depth }),
      speakOther: () => this.set({ language: otherThan(wordsOf(this.state.language)) }),
      undo: () => this.goTo(this.past.back()),
      redo: () => this.goTo(this.past.forth()),
      canGo: () => this.past.canGo,
    };
  }

  /** The button of a tour in these words, for one run; a tour that is open in others is closed. */
  private tourOf(words: Words): HTMLElement[] {
    this.tour?.close();
    this.tour = this.runs.areSeveral ? null : tour(this.root, words.language);
    return this.tour ? [this.tour.button] : [];
  }

  private get state(): State {
    return stateOf(this.model);
  }

  private get scenes(): Scene[] {
    const { state } = this;
    const place = this.runs.placeOf(state);
    const exact = this.exact.isLive && place ? this.exact.at(place) : undefined;
    return this.runs.scenes(state, this.chosen, themeOf(this.root), exact);
  }

  private choose(index: number): void {
    this.chosen = this.chosen === index ? null : index;
    this.later("move");
  }

  private inspect(row: number | null): void {
    this.inspected = row;
    this.ask();
  }

  /** What the model at the marker says, of one example too where one is looked at. */
  private ask(): void {
    const place = this.runs.placeOf(this.state);
    this.exact.ask(place && (this.inspected === null || !this.exact.predicts ? place : { ...place, row: this.inspected }));
  }

  private toggle(index: number): void {
    const { hidden } = this.state;
    this.set({ hidden: hidden.includes(index) ? hidden.filter((each) => each !== index) : [...hidden, index] });
  }

  /** From moment to moment the marker stays; on another plane the same place means another model. */
  private choosePlane(plane: string): void {
    const stays = this.runs.first.isMoment(plane) && this.runs.first.isMoment(this.state.plane);
    this.set({ plane, ...(stays ? {} : { alpha: 0, beta: 0 }) });
  }

  private moveTo(alpha: number, beta: number): void {
    const { state } = this;
    this.set({ alpha: Number.isFinite(alpha) ? alpha : state.alpha, beta: Number.isFinite(beta) ? beta : state.beta });
    this.later("move"); // also where nothing changed: a field may hold what is no number
  }

  private goTo(state: State | null): void {
    if (state) this.set(state);
  }

  private set(values: Partial<State>): void {
    for (const [name, value] of Object.entries(values)) this.model.set(name, value);
    this.settle();
    this.model.save_changes();
  }

  /** A state that can be drawn, whatever an address or another view has asked for. */
  private settle(): void {
    for (const [name, value] of Object.entries(this.runs.settled(this.state))) this.model.set(name, value);
  }

  private listen(): void {
    for (const name of NAMES) {
      const react = () => {
        if (name === "language") this.things.take(this.build(), true);
        this.later(name === "alpha" || name === "beta" ? "move" : "draw");
        this.rest();
        this.ask();
      };
      this.model.on(`change:${name}`, react);
      this.closing.push(() => this.model.off(`change:${name}`, react));
    }
    const answered = () => this.later("move");
    this.model.on("change:exact", answered);
    this.closing.push(() => this.model.off("change:exact", answered));
    const redraw = () => this.later("draw");
    const resized = new ResizeObserver(redraw);
    resized.observe(this.root);
    const scheme = matchMedia("(prefers-color-scheme: dark)");
    scheme.addEventListener("change", redraw);
    const typed = (event: KeyboardEvent) => this.typed(event);
    this.root.addEventListener("keydown", typed);
    this.root.addEventListener("keydown", (event) => event.stopPropagation()); // a notebook would take Enter for itself
    this.closing.push(() => resized.disconnect());
    this.closing.push(() => scheme.removeEventListener("change", redraw));
  }

  private typed(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z") return;
    if (event.target instanceof HTMLInputElement && event.target.type !== "checkbox") return; // its own undoing
    event.preventDefault();
    this.goTo(event.shiftKey ? this.past.forth() : this.past.back());
  }

  /** Once the state has not changed for a while it is one to go back to. */
  private rest(): void {
    clearTimeout(this.resting);
    this.resting = window.setTimeout(() => {
      this.past.note(this.state);
      this.later("move");
    }, REST);
  }

  /** Once a frame, whatever has happened since the last. */
  private later(kind: "move" | "draw"): void {
    if (this.waiting === "nothing") requestAnimationFrame(() => (this.waiting === "draw" ? this.draw() : this.move()));
    if (this.waiting !== "draw") this.waiting = kind;
  }

  private draw(): void {
    this.waiting = "nothing";
    this.settle();
    const { scenes } = this;
    for (const { panel, run } of this.things.drawn) panel.draw(scenes[run]);
  }

  private move(): void {
    this.waiting = "nothing";
    const { scenes } = this;
    for (const { panel, run } of this.things.drawn) panel.move(scenes[run]);
  }
}
