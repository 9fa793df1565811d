import { expect, it } from "vitest";
import type { Payload } from "../src/payload";
import { Stance } from "../src/orbit";
import { Runs } from "../src/runs";
import { FIRST } from "../src/state";
import type { Theme } from "../src/theme";
import fixture from "./fixture.json";

const one = fixture.payload as unknown as Payload;
const theme = {} as Theme;

/** The same run with its losses raised, and with its β axis cut off at 0.25. */
function other(raised: number): Payload {
  const planes = one.planes.map((plane) => ({ ...plane, loss: changed(plane.loss, (x) => x + raised), beta: changed(plane.beta, (x) => x / 2) }));
  return { ...one, name: "other", planes };
}

function changed(packed: Payload["planes"][0]["loss"], change: (x: number) => number): typeof packed {
  const bytes = Uint8Array.from(atob(packed.data as string), (letter) => letter.charCodeAt(0));
  const values = new Float64Array(bytes.buffer).map(change);
  return { ...packed, data: btoa(String.fromCharCode(...new Uint8Array(values.buffer))) };
}

const several = (...payloads: Payload[]) => ({ format: one.format, runs: payloads, comparable: true, penalties_differ: false, same: [] });

it("has one scale for all runs, from the lowest to the highest of any, where their losses are one function", () => {
  const state = { ...FIRST, plane: "chebyshev", logarithmic: false };
  const alone = new Runs(one).scenes(state, null, theme, undefined)[0].scale;
  const [first, second] = new Runs(several(one, other(1))).scenes(state, null, theme, undefined);
  expect(second.scale).toEqual(first.scale);
  expect(first.scale.low).toBeCloseTo(alone.low, 9);
  expect(first.scale.high).toBeGreaterThan(alone.high);
  const apart = new Runs({ ...several(one, other(1)), comparable: false }).scenes(state, null, theme, undefined);
  expect(apart[0].scale).toEqual(alone);
  expect(apart[1].scale.low).toBeCloseTo(alone.low + 1, 9);
});

it("keeps its scale while only the marker moves, and makes another for another kind", () => {
  const runs = new Runs(several(one, other(1)));
  const scale = (alpha: number, logarithmic: boolean) => runs.scenes({ ...FIRST, plane: "chebyshev", alpha, logarithmic }, null, theme, undefined)[0].scale;
  const before = scale(0, false);
  expect(scale(0.5, false)).toBe(before);
  expect(scale(0.5, true).log).toBe(true);
});

it("settles on what every run can draw", () => {
  const runs = new Runs(several(one, other(0)));
  expect(runs.settled({ ...FIRST, plane: "nowhere", alpha: 9, beta: 0.4 })).toMatchObject({ plane: "chebyshev", alpha: 2, beta: 0.25 });
  expect(runs.placeOf(FIRST)).toBeNull();
  expect(new Runs(one).placeOf({ ...FIRST, plane: "uniform" })?.plane).toBe("uniform");
});

it("picks examples in all runs only where they are the same ones", () => {
  const picked = { ...FIRST, picked: [1, 2] };
  expect(new Runs(several(one, other(0))).settled(picked).picked).toEqual([1, 2]);
  const turned = { ...one, examples: one.examples.map((each) => ({ ...each, number: { ...each.number, data: btoa("\u0001".repeat(24)) } })) };
  expect(new Runs(several(one, turned)).settled(picked).picked).toEqual([]);
});

it("turns every camera that shares a stance", () => {
  const stance = new Stance(4);
  const seen: number[] = [];
  stance.followers.push(() => seen.push(stance.azimuth), () => seen.push(stance.distance));
  const from = stance.azimuth;
  stance.turn(0.5, 0, 0.5);
  expect(seen).toEqual([from + 0.5, 2]);
  stance.goHome();
  expect([stance.azimuth, stance.distance]).toEqual([from, 4]);
});
