/** Where the view stands, as the page's address carries it: #plane=pca&alpha=0.2&beta=-0.1&log=1&picked=3,7-12 */

import { FIRST, type State } from "./state";

const LONGEST = 1500; // letters of a list; what is longer is left out, as browsers and chats cut long addresses

/** What a fragment says; anything that is no finite number is left out. */
export function read(hash: string): Partial<State> {
  const said = new URLSearchParams(hash.replace(/^#/, ""));
  const number = (name: string) => {
    const text = said.get(name);
    return text?.trim() && Number.isFinite(Number(text)) ? { [name]: Number(text) } : {};
  };
  const word = (name: string) => (said.get(name) ? { [name]: said.get(name) } : {});
  const list = (name: string) => (said.get(name) ? { [name]: fromRanges(said.get(name)!) } : {});
  const log = said.get("log");
  return {
    ...word("plane"),
    ...number("alpha"),
    ...number("beta"),
    ...(log && { logarithmic: log === "1" }),
    ...word("colour"),
    ...list("hidden"),
    ...list("picked"),
    ...(said.get("depth") === "1" && { depth: true }),
    ...word("imprint"),
    ...word("subject"),
    ...word("language"),
  };
}

/** The same as a fragment; what is as at first is not said. */
export function write(state: State): string {
  const round = (x: number) => String(Number(x.toPrecision(6)));
  const said = new URLSearchParams({ plane: state.plane, alpha: round(state.alpha), beta: round(state.beta) });
  if (state.logarithmic !== null) said.set("log", state.logarithmic ? "1" : "0");
  if (state.colour !== FIRST.colour) said.set("colour", state.colour);
  for (const name of ["hidden", "picked"] as const) {
    const ranges = toRanges(state[name]);
    if (ranges && ranges.length <= LONGEST) said.set(name, ranges);
  }
  if (state.depth) said.set("depth", "1");
  for (const name of ["imprint", "subject", "language"] as const) if (state[name]) said.set(name, state[name]);
  return `#${said}`;
}

/** 3, 7, 8, 9 as "3,7-9". */
export function toRanges(numbers: readonly number[]): string {
  const found: [number, number][] = [];
  for (const each of [...numbers].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && each <= last[1] + 1) last[1] = each;
    else found.push([each, each]);
  }
  return found.map(([low, high]) => (low === high ? `${low}` : `${low}-${high}`)).join(",");
}

/** And back; a range longer than a page can hold is left out. */
export function fromRanges(text: string): number[] {
  return text.split(",").flatMap((range) => {
    const found = /^(\d{1,7})(?:-(\d{1,7}))?$/.exec(range);
    if (!found) return [];
    const [low, high] = [Number(found[1]), Number(found[2] ?? found[1])];
    return Array.from({ length: Math.max(0, high - low + 1) }, (_, k) => low + k);
  });
}
