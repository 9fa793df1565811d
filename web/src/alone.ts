/** The panels of one run. */

import { Asked } from "./asked";
import { classesPanel } from "./classes_panel";
import { curvaturePanel } from "./curvature_panel";
import { cutsPanel } from "./cuts_panel";
import { inDepth } from "./in_depth";
import { element } from "./dom";
import { examplesBar } from "./examples_bar";
import { imprintPanel } from "./imprint_panel";
import { Look } from "./look";
import { metricsPanel } from "./metrics_panel";
import type { Payload } from "./payload";
import { saveMenu } from "./save_menu";
import { savings } from "./savings";
import { scatterPanel } from "./scatter_panel";
import { surfacePanel } from "./surface_panel";
import { tablePanel } from "./table_panel";
import type { Layout, Tools } from "./tools";
import { valuesPanel } from "./values_panel";

export function alone(payload: Payload, tools: Tools): Layout {
  const { words, moveTo, set } = tools;
  const pick = (picked: readonly number[]) => set({ picked });
  const surface = surfacePanel(words, moveTo);
  const scatter = scatterPanel(words, pick, new Look(), new Asked(), tools.inspect);
  const cuts = cutsPanel(words);
  const [relief, cloud] = inDepth(words, tools.renderer);
  const imprint = imprintPanel(words, payload, { moveTo, choose: (name, subject) => set({ imprint: name, subject }) });
  const pictures = [[words.surface, surface], [words.embedding, scatter], [words.surfaceDepth, relief], [words.imprint, imprint]] as const;
  const bar = tools.controls(saveMenu(words, savings(words, pictures, () => tools.scenes()[0], tools.savePage)));
  const values = valuesPanel(words);
  const examples = examplesBar(words, { pick, setColour: (colour) => set({ colour }) });
  const classes = classesPanel(words, tools);
  const table = tablePanel(words);
  const curvature = curvaturePanel(words, payload);
  const metrics = metricsPanel(words, payload);
  const grid = element("div", { class: "ig-panels" }, surface.el, scatter.el, classes.el, cuts.el, relief.el, cloud.el);
  const more = element("div", { class: "ig-more" }, imprint.el, curvature.el, metrics.el);
  const panels = [bar, values, examples, surface, scatter, classes, cuts, relief, cloud, imprint, curvature, metrics, table];
  const first = panels.indexOf(scatter) + 1;
  return { els: [bar.el, values.el, examples.el, grid, more, table.el], panels: panels.map((panel) => ({ panel, run: 0 })), first };
}
