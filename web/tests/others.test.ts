import { expect, it } from "vitest";
import { ownParts } from "../src/own_parts";
import type { Payload } from "../src/payload";
import { Runs } from "../src/runs";
import { FIRST } from "../src/state";
import type { Theme } from "../src/theme";
import fixture from "./fixture.json";

const path = { alpha: [0.1, 0], beta: [0.2, 0], opacity: [1], drawn: true };

function run(name: string, drawn = true): Payload {
  const one = fixture.payload as unknown as Payload;
  return { ...one, name, planes: one.planes.map((plane) => ({ ...plane, path: { ...path, drawn } })) };
}

it("shows each run the others' paths, in planes that are the same for all and nowhere else", () => {
  const runs = [run("wine-a-seed0"), run("wine-b-seed0"), run("wine-c-seed0", false)];
  const payload = { format: runs[0].format, runs, comparable: true, penalties_differ: false, same: ["chebyshev"] };
  const others = (plane: string, comparable: boolean) =>
    new Runs({ ...payload, comparable }).scenes({ ...FIRST, plane }, null, {} as Theme, undefined).map((scene) => scene.others.map(({ name }) => name));
  for (const comparable of [true, false]) expect(others("chebyshev", comparable)).toEqual([["b"], ["a"], ["a", "b"]]);
  expect(others("uniform", true)).toEqual([[], [], []]);
  expect(new Runs(runs[0]).scenes(FIRST, null, {} as Theme, undefined)[0].others).toEqual([]);
});

it("names runs by what tells them apart", () => {
  expect(ownParts(["digits-l1=1e-4-seed0", "digits-none-seed0"])).toEqual(["l1=1e-4", "none"]);
  expect(ownParts(["a-b-seed0", "a-c-seed0", "a-c-seed1"])).toEqual(["b-seed0", "c-seed0", "c-seed1"]);
  expect(ownParts(["digits", "digits-2"])).toEqual(["digits", "digits-2"]);
  expect(ownParts(["one", "two"])).toEqual(["one", "two"]);
});
