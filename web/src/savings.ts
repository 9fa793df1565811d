/** Everything of the view that can be saved, and how. */

import { toCsv } from "./csv";
import { savePdf, savePng, saveSvg } from "./picture";
import { saveText } from "./save";
import type { Saving } from "./save_menu";
import type { Panel, Scene } from "./scene";
import { tableOf } from "./table_panel";
import type { Words } from "./words";

const COUNT = 51; // places along each axis in the file

/** @param page saves all of it as a page. */
export function savings(words: Words, panels: readonly (readonly [string, Panel])[], scene: () => Scene, page: () => void): Saving[] {
  const picture = (panel: Panel, save: typeof saveSvg | typeof savePng | typeof savePdf) => () => {
    const found = panel.picture?.();
    if (found) void save(found, scene().theme.paper);
  };
  return [
    ...panels.map(([name, panel]): Saving => [words.savePicture(name, "PNG"), picture(panel, savePng)]),
    ...panels.map(([name, panel]): Saving => [words.savePicture(name, "SVG"), picture(panel, saveSvg)]),
    ...panels.map(([name, panel]): Saving => [words.savePicture(name, "PDF"), picture(panel, savePdf)]),
    [words.savePicture(words.surface, "CSV"), () => saveText(surfaceCsv(scene()), "text/csv", "surface.csv")],
    [words.savePicture(words.embedding, "CSV"), () => saveExamples(scene(), words)],
    [words.savePicture(words.savePage, "HTML"), page],
  ];
}

/** The loss on a grid, one place a row. */
export function surfaceCsv({ field }: Scene): string {
  const [alphas, betas] = [field.places("alpha", COUNT), field.places("beta", COUNT)];
  const values = field.grid(COUNT);
  const rows = alphas.flatMap((alpha, i) => betas.map((beta, j) => [alpha, beta, values[i * COUNT + j]]));
  return toCsv(["alpha", "beta", "loss"], rows);
}

function saveExamples(scene: Scene, words: Words): void {
  if (!scene.points) return;
  const { head, rows } = tableOf(scene, scene.points, words);
  saveText(toCsv(head, rows()), "text/csv", "examples.csv");
}
