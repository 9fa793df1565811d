/** The view: panels over one state, which the model keeps: plane, alpha, beta, logarithmic. */

import { classesPanel } from "./classes_panel";
import { controls } from "./controls";
import { cutsPanel } from "./cuts_panel";
import { element } from "./dom";
import type { Model } from "./model";
import { FORMAT, type Payload } from "./payload";
import { Plane } from "./plane";
import { type Scale, scaleOf } from "./scale";
import { scatterPanel } from "./scatter_panel";
import { savePng } from "./picture";
import { saveMenu } from "./save_menu";
import type { Panel, Scene } from "./scene";
import { surfacePanel } from "./surface_panel";
import { themeOf } from "./theme";
import { EN } from "./words";

const SAMPLED = 101; // places along each axis from which the scale is made

/** What a script on the page may ask of a view; the browser tests do. */
export interface Handle {
  /** Loss, losses of classes, and coordinates (all first ones, then all second ones) at a place. */
  read(alpha: number, beta: number): { loss: number; classLoss: number[]; embedding: number[] };
  /** Move the marker and draw at once; gives the milliseconds of script that this took. */
  move(alpha: number, beta: number): number;
}

export function render({ model, el }: { model: Model; el: HTMLElement }): () => void {
  const payload = model.get<Payload>("payload");
  const root = element("div", { class: "ig", role: "region", "aria-label": EN.view });
  el.append(root);
  if (payload.format !== FORMAT) {
    root.append(element("p", { class: "ig-missing" }, EN.newer(payload.format, FORMAT)));
    el.dataset.ready = "refused";
    return () => root.remove();
  }
  const view = new View(root, model, payload);
  Object.assign(el, { intaglio: view.handle });
  el.dataset.ready = "true";
  return () => {
    view.close();
    root.remove();
    delete el.dataset.ready;
  };
}

class View {
  private readonly planes: ReadonlyMap<string, Plane>;
  private readonly scales = new Map<string, Scale>();
  private readonly panels;
  private readonly closing: (() => void)[] = [];
  private chosen: number | null = null;
  private waiting: "nothing" | "move" | "draw" = "nothing";

  constructor(
    private readonly root: HTMLElement,
    private readonly model: Model,
    private readonly payload: Payload,
  ) {
    this.planes = new Map(payload.planes.map((each) => [each.name, new Plane(each)]));
    const moveTo = (alpha: number, beta: number) => this.moveTo(alpha, beta);
    const actions = {
      moveTo,
      choosePlane: (name: string) => this.set({ plane: name, alpha: 0, beta: 0 }),
      setLog: (log: boolean) => this.set({ logarithmic: log }),
    };
    const save = (panel: Panel) => () => {
      const picture = panel.picture?.();
      if (picture) void savePng(picture, themeOf(this.root).paper);
    };
    const choose = (index: number) => {
      this.chosen = this.chosen === index ? null : index;
      this.later("move");
    };
    const [surface, scatter] = [surfacePanel(EN, moveTo), scatterPanel(EN)];
    const menu = saveMenu(EN, [
      [EN.savePicture(EN.surface), save(surface)],
      [EN.savePicture(EN.embedding), save(scatter)],
    ]);
    this.panels = [controls(payload, EN, actions, menu), surface, scatter, classesPanel(EN, choose), cutsPanel(EN)];
    const [first, ...others] = this.panels.map((each) => each.el);
    root.append(first, element("div", { class: "ig-panels" }, ...others));
    this.settle();
    this.listen();
    this.draw();
  }

  get handle(): Handle {
    return {
      read: (alpha, beta) => {
        const plane = this.plane;
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
    };
  }

  close(): void {
    this.closing.forEach((each) => each());
  }

  private get plane(): Plane {
    const name = this.model.get<string>("plane");
    return this.planes.get(name) ?? this.planes.values().next().value!;
  }

  private get scale(): Scale {
    const log = this.model.get<boolean | null | undefined>("logarithmic") ?? null;
    const key = `${this.plane.payload.name} ${log}`;
    const found = this.scales.get(key) ?? scaleOf(this.plane.grid(SAMPLED), log, this.plane.lowest);
    this.scales.set(key, found);
    return found;
  }

  private get scene(): Scene {
    const { plane, payload, scale, chosen } = this;
    const [alpha, beta] = [this.model.get<number>("alpha"), this.model.get<number>("beta")];
    const [weights, reading] = [plane.weights(alpha, beta), plane.read(alpha, beta)];
    return { payload, plane, theme: themeOf(this.root), scale, alpha, beta, weights, reading, chosen };
  }

  private moveTo(alpha: number, beta: number): void {
    const before = [this.model.get<number>("alpha"), this.model.get<number>("beta")];
    const to = [alpha, beta].map((x, k) => (Number.isFinite(x) ? x : before[k]));
    this.set({ alpha: to[0], beta: to[1] });
    this.later("move"); // also where nothing changed: a field may hold what is no number
  }

  private set(values: Record<string, unknown>): void {
    for (const [name, value] of Object.entries(values)) this.model.set(name, value);
    this.settle();
    this.model.save_changes();
  }

  /** A state that can be drawn, whatever an address or another view has asked for. */
  private settle(): void {
    this.model.set("plane", this.plane.payload.name);
    for (const axis of ["alpha", "beta"] as const) {
      const asked = this.model.get<unknown>(axis);
      this.model.set(axis, this.plane.clamp(axis, typeof asked === "number" && Number.isFinite(asked) ? asked : 0));
    }
  }

  private listen(): void {
    const on = (names: readonly string[], kind: "move" | "draw") => {
      const react = () => this.later(kind);
      for (const name of names) {
        this.model.on(`change:${name}`, react);
        this.closing.push(() => this.model.off(`change:${name}`, react));
      }
    };
    on(["alpha", "beta"], "move");
    on(["plane", "logarithmic"], "draw");
    const resized = new ResizeObserver(() => this.later("draw"));
    resized.observe(this.root);
    this.closing.push(() => resized.disconnect());
    const scheme = matchMedia("(prefers-color-scheme: dark)");
    const themed = () => this.later("draw");
    scheme.addEventListener("change", themed);
    this.closing.push(() => scheme.removeEventListener("change", themed));
  }

  /** Once a frame, whatever has happened since the last. */
  private later(kind: "move" | "draw"): void {
    if (this.waiting === "nothing") requestAnimationFrame(() => (this.waiting === "draw" ? this.draw() : this.move()));
    if (this.waiting !== "draw") this.waiting = kind;
  }

  private draw(): void {
    this.waiting = "nothing";
    this.settle();
    const scene = this.scene;
    for (const each of this.panels) each.draw(scene);
  }

  private move(): void {
    this.waiting = "nothing";
    const scene = this.scene;
    for (const each of this.panels) each.move(scene);
  }
}
