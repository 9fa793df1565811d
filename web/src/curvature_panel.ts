/** Curvature at the trained model: eigenvalues and their density, which blocks it lives in, and how it moved in training. */

import { unpack } from "./arrays";
import { element, panel, Sheet } from "./dom";
import { courseOf, drawCourse } from "./draw_course";
import { drawSpectrum, spectrumOf } from "./draw_spectrum";
import { percent, short } from "./format";
import { intervalBar, rangeOf } from "./interval_bar";
import { missing } from "./missing";
import type { AlongPayload, BlocksPayload, CurvaturePayload, EigenvaluesPayload, Payload } from "./payload";
import type { Panel, Scene } from "./scene";
import type { Words } from "./words";

/** One of the three parts, each with a heading of its own. */
interface Part {
  readonly el: HTMLElement;
  draw?(scene: Scene): void;
}

export function curvaturePanel(words: Words, { name, curvature }: Payload): Panel {
  const el = panel(words.curvature, words.curvatureSays, "curvature");
  const command = `intaglio curvature ${name}`;
  if (!curvature) {
    el.append(missing(words.noCurvature, command, words));
    return { el, draw: () => {}, move: () => {} };
  }
  const parts = [spectrumPart(words, curvature), blocksPart(words, curvature.blocks, command), coursePart(words, curvature.along, command)];
  if (curvature.stale) el.append(element("p", { class: "ig-note" }, words.curvatureStale));
  el.append(element("div", { class: "ig-thirds" }, ...parts.map((part) => part.el)));
  return { el, draw: (scene) => parts.forEach((part) => part.draw?.(scene)), move: () => {} };
}

function spectrumPart(words: Words, { eigenvalues, density }: CurvaturePayload): Part {
  const spectrum = spectrumOf(eigenvalues, density);
  const sheet = new Sheet(words.eigenvalues);
  const stage = element("div", { class: "ig-stage ig-mid" }, sheet.canvas);
  const top = eigenvalues ? words.topEigenvalue(short(unpack(eigenvalues.eigenvalue)[0]), short(unpack(eigenvalues.residual)[0])) : "";
  const note = element("p", { class: "ig-note" }, top + (density ? words.spectrumReading : words.withoutDensity));
  sheet.canvas.setAttribute("aria-label", `${words.eigenvalues}. ${note.textContent}`);
  const more = [...(eigenvalues ? [numbers(words, eigenvalues)] : []), ...(density ? [element("p", { class: "ig-note" }, `${density.caption}.`)] : [])];
  const el = element("div", {}, element("h4", {}, words.eigenvalues), stage, note, ...more);
  return {
    el,
    draw: ({ theme }) => {
      sheet.fit(stage.clientWidth, stage.clientHeight);
      drawSpectrum(sheet.context, [sheet.width, sheet.height], spectrum, theme, words);
    },
  };
}

function numbers(words: Words, { eigenvalue, residual, converged, largest }: EigenvaluesPayload): HTMLElement {
  const [values, errors] = [unpack(eigenvalue), unpack(residual)];
  const head = ["", words.eigenvalue, words.error, words.settled].map((each) => element(each ? "th" : "td", each ? { scope: "col" } : {}, each));
  const rows = converged.map((sure, k) => {
    const cells = [String(Number(values[k].toPrecision(5))).replace("-", "−"), short(errors[k]), sure ? words.yes : words.no];
    const place = element("th", { scope: "row" }, k < largest ? String(k + 1) : words.smallest);
    return element("tr", {}, place, ...cells.map((text) => element("td", {}, text)));
  });
  const table = element("table", {}, element("thead", {}, element("tr", {}, ...head)), element("tbody", {}, ...rows));
  return element("details", { class: "ig-numbers" }, element("summary", {}, words.eigenvalueTable), table);
}

function blocksPart(words: Words, blocks: BlocksPayload | null, command: string): Part {
  const title = element("h4", {}, words.blockShares);
  if (!blocks) return { el: element("div", {}, title, missing(words.noCurvature, command, words)) };
  const [shares, errors] = [unpack(blocks.share), unpack(blocks.share_standard_error)];
  const changes = blocks.names.map((_, k) => ({ value: shares[k], half: errors[k] || 0 }));
  const range = rangeOf(changes);
  const rows = blocks.names.map((name, k) => {
    const bar = intervalBar();
    bar.show(changes[k], range);
    const said = percent(shares[k]) + (changes[k].half >= 5e-4 ? ` ± ${percent(changes[k].half)}` : "");
    const whole = name === "embedding" || name === "body" ? "ig-whole" : "";
    return element("li", { class: whole }, element("bdi", { class: "ig-name" }, name), bar.el, element("span", { class: "ig-number" }, said));
  });
  const list = element("ul", { class: "ig-bars" }, ...rows);
  const note = element("p", { class: "ig-note" }, words.blockNote);
  return { el: element("div", {}, title, list, note, element("p", { class: "ig-note" }, `${blocks.caption}.`)) };
}

function coursePart(words: Words, along: AlongPayload | null, command: string): Part {
  const title = element("h4", {}, words.course);
  if (!along) return { el: element("div", {}, title, missing(words.noCourse, `${command} --checkpoints 8`, words)) };
  const course = courseOf(along);
  const sheet = new Sheet(words.course);
  const stage = element("div", { class: "ig-stage ig-mid" }, sheet.canvas);
  const note = element("p", { class: "ig-note" });
  const caption = element("p", { class: "ig-note" }, `${along.caption}.`);
  return {
    el: element("div", {}, title, stage, note, caption),
    draw: ({ theme, state }) => {
      const now = epochOf(state.plane);
      sheet.fit(stage.clientWidth, stage.clientHeight);
      drawCourse(sheet.context, [sheet.width, sheet.height], course, now, theme, words);
      const edge = course.edge === null ? "" : words.edge(short(course.edge));
      note.textContent = words.courseNote + edge + (now === null ? "" : words.courseHere(String(now)));
      const ends = course.epoch.map((epoch, k) => `${short(epoch)}: ${short(course.value[k])}`).join("; ");
      sheet.canvas.setAttribute("aria-label", `${note.textContent} ${ends}`);
    },
  };
}

/** The epoch of a moment of training by its name. */
export function epochOf(name: string): number | null {
  const found = /^epoch[ _=-]?(\d+)$/i.exec(name);
  return found && Number(found[1]);
}
