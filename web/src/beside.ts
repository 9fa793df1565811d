/** The panels of several runs: a column each, one marker, one camera, and one scale where their losses agree. */

import { Asked } from "./asked";
import { element, freshId } from "./dom";
import { FAR as FAR_EMBEDDING } from "./embedding_body";
import { examplesBar } from "./examples_bar";
import { Imprint } from "./imprint";
import { imprintPanel } from "./imprint_panel";
import { inDepth } from "./in_depth";
import { Look } from "./look";
import { metricsPanel } from "./metrics_panel";
import { Stance } from "./orbit";
import type { Payload, SeveralPayload } from "./payload";
import type { Runs } from "./runs";
import { saveMenu } from "./save_menu";
import { savings } from "./savings";
import { scatterPanel } from "./scatter_panel";
import type { Panel } from "./scene";
import { FAR as FAR_SURFACE } from "./surface_body";
import { surfacePanel } from "./surface_panel";
import type { Layout, Shown, Tools } from "./tools";
import { valuesPanel } from "./values_panel";
import type { Words } from "./words";

interface Column {
  readonly el: HTMLElement;
  readonly panels: readonly Panel[];
  readonly pictures: readonly (readonly [string, Panel])[];
}

export function beside(runs: Runs, tools: Tools): Layout {
  const { words, set } = tools;
  const stances = [new Stance(FAR_SURFACE), new Stance(FAR_EMBEDDING)];
  const pick = (picked: readonly number[]) => set({ picked });
  const shared = [new Look(), runs.sameExamples ? new Asked() : undefined] as const;
  const imprints = imprintsOf(runs, tools);
  const columns = runs.all.map(({ payload }) => column(payload, ofRun(words, payload.name), tools, stances, pick, shared, imprints(payload)));
  const pictures = columns.flatMap((each) => each.pictures);
  const bar = tools.controls(saveMenu(words, savings(words, pictures, () => tools.scenes()[0], tools.savePage)));
  const examples = examplesBar(words, { setColour: (colour) => set({ colour }), ...(runs.sameExamples && { pick }) });
  const says = sayingPanel(words, runs.payload as SeveralPayload);
  const grid = element("div", { class: "ig-runs" }, ...columns.map(({ el }) => el));
  const shown = (panels: readonly Panel[], run: number): Shown[] => panels.map((panel) => ({ panel, run }));
  const panels = [...shown([bar, examples, says], 0), ...columns.flatMap((each, run) => shown(each.panels, run))];
  return { els: [bar.el, examples.el, says.el, grid], panels, first: panels.length };
}

/** The words, with the run's name wherever a person or a reader of the screen has to tell runs apart. */
function ofRun(words: Words, run: string): Words {
  const of = (what: string) => words.ofRun(what, run);
  const titles = { surface: of(words.surface), embedding: of(words.embedding), marker: of(words.marker), imprint: of(words.imprint), imprintSays: "" };
  const depth = { surfaceDepth: of(words.surfaceDepth), embeddingDepth: of(words.embeddingDepth) };
  return { ...words, ...titles, ...depth, surfaceSays: "", embeddingSays: "", surfaceDepthSays: "", embeddingDepthSays: "" };
}

function column(
  payload: Payload,
  words: Words,
  tools: Tools,
  stances: readonly Stance[],
  pick: (examples: readonly number[]) => void,
  [look, asking]: readonly [Look, Asked | undefined],
  imprint: Panel | null,
): Column {
  const { name } = payload;
  const heading = element("h3", { id: freshId() }, element("bdi", {}, name));
  const values = valuesPanel(words, name);
  const surface = surfacePanel(words, tools.moveTo);
  const scatter = scatterPanel(words, pick, look, asking);
  const [relief, cloud] = inDepth(words, tools.renderer, stances);
  const panels = [values, surface, scatter, relief, cloud, ...(imprint ? [imprint] : []), metricsPanel(words, payload, (metrics) => words.ofRun(metrics, name))];
  const el = element("section", { class: "ig-run", "aria-labelledby": heading.id }, heading, ...panels.map((each) => each.el));
  const pictures = [[words.surface, surface], [words.embedding, scatter], ...(imprint ? [[words.imprint, imprint] as const] : [])] as const;
  return { el, panels, pictures };
}

/** The imprint of each run, on one scale where their losses are one function; nothing where no run has any. */
function imprintsOf(runs: Runs, { words, set, moveTo }: Tools): (payload: Payload) => Panel | null {
  const all = runs.all.flatMap(({ payload }) => payload.imprints ?? []).map((each) => new Imprint(each));
  const most = new Map<string, number>();
  if (runs.comparable) for (const each of all) most.set(each.payload.name, Math.max(each.most, most.get(each.payload.name) ?? 0));
  const choose = (imprint: string, subject: string) => set({ imprint, subject });
  return (payload) => (all.length ? imprintPanel(ofRun(words, payload.name), payload, { choose, moveTo }, most) : null);
}

/** What may be compared. */
function sayingPanel(words: Words, { comparable, penalties_differ: differ, same }: SeveralPayload): Panel {
  const el = element("p", { class: "ig-note ig-beside" });
  const draw: Panel["draw"] = ({ plane, others }) => {
    const penalties = differ ? words.besidePenalties : "";
    el.textContent = words.besideSays + words.besideScale(comparable) + penalties + words.besidePlanes(same.includes(plane.payload.name)) + (others.length ? words.besidePaths : "");
  };
  return { el, draw, move: () => {} };
}
