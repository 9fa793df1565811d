/** The marker's values in words and numbers; said aloud once it rests. */

import { element } from "./dom";
import { percent, percentShort, short, withError } from "./format";
import type { Panel, Scene } from "./scene";
import type { Words } from "./words";

const QUIET = 300; // milliseconds without a move after which the values are announced

/** @param whose the run, where there are several. */
export function valuesPanel(words: Words, whose = ""): Panel {
  const facts = new Map<string, HTMLElement>();
  const values = element("dl", { class: "ig-values" });
  for (const name of [words.loss, words.accuracy, words.status, words.exactly]) {
    const value = element("dd", {});
    facts.set(name, value);
    values.append(element("div", {}, element("dt", {}, name), value));
  }
  const live = element("p", { class: "ig-live", role: "status", "aria-live": "polite" });
  const el = element("div", {}, values, live);
  let announcing = 0;

  function move(scene: Scene): void {
    const [loss, status] = [lossWords(scene, words), statusWords(scene, words)];
    const said = accuracyWords(scene);
    facts.get(words.loss)!.textContent = loss;
    facts.get(words.accuracy)!.textContent = said;
    facts.get(words.accuracy)!.parentElement!.hidden = scene.reading.accuracy === null;
    facts.get(words.status)!.textContent = status;
    facts.get(words.exactly)!.textContent = exactWords(scene, words);
    facts.get(words.exactly)!.parentElement!.hidden = scene.exact === undefined;
    clearTimeout(announcing);
    announcing = window.setTimeout(() => {
      const place = words.at(short(scene.alpha), short(scene.beta));
      live.textContent = words.said(whose ? `${whose}, ${place}` : place, loss, said, status);
    }, QUIET);
  }

  return { el, draw: move, move };
}

/** The loss with its error; below the lowest that was evaluated where the interpolant dips under zero. */
export function lossWords({ plane, reading, alpha, beta }: Scene, words: Words): string {
  if (reading.loss <= 0 && plane.lowest > 0) return words.below(short(plane.lowest));
  const between = plane.isExact(alpha, beta) ? 0 : plane.payload.error;
  const error = between === null ? null : (between + plane.payload.sampling) * plane.range;
  return withError(reading.loss, error);
}

/** The accuracy, of which more than all or less than none is an error of interpolation; with its error between nodes. */
export function accuracyWords({ plane, reading, alpha, beta }: Scene): string {
  if (reading.accuracy === null) return "";
  const said = percent(Math.min(1, Math.max(0, reading.accuracy)));
  const error = plane.payload.accuracy_error;
  if (!error || plane.isExact(alpha, beta) || Number.isNaN(reading.accuracy)) return said;
  const values = Array.from(plane.accuracy!);
  return `${said} ± ${percent(error * (Math.max(...values) - Math.min(...values)))}`;
}

/** What the model itself says at the marker. */
export function exactWords({ exact }: Scene, words: Words): string {
  if (!exact) return words.computing;
  if (exact.error !== undefined) return exact.error || words.gone;
  const loss = exact.loss == null ? words.failed : String(Number(exact.loss.toPrecision(6)));
  return exact.accuracy == null ? loss : words.exactBoth(loss, percent(exact.accuracy));
}

/** How far the loss at the marker can be trusted. */
export function statusWords(scene: Pick<Scene, "plane" | "reading" | "alpha" | "beta">, words: Words): string {
  const { plane, reading, alpha, beta } = scene;
  const { error, sampling, stale } = plane.payload;
  if (Number.isNaN(reading.loss)) return words.failed;
  const stated = error === null ? words.unknownError : percentShort(error);
  const parts: string[] = [plane.isExact(alpha, beta) ? words.exact : words.interpolated(stated)];
  if (sampling > 0) parts.push(words.sampled(percentShort(sampling)));
  if (stale) parts.push(words.stale);
  return parts.join(", ");
}
