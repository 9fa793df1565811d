import { expect, it } from "vitest";
import { around, diverging } from "../src/diverging";
import { Imprint } from "../src/imprint";
import { rangeOf } from "../src/interval_bar";
import { extentOf, placesOf } from "../src/lattice";
import type { Payload } from "../src/payload";
import fixture from "./fixture.json";

const payload = fixture.payload as unknown as Payload;
const imprint = new Imprint(payload.imprints![0]);
const wanted = fixture.expected.imprint;

it("reads every change and its interval as numpy does", () => {
  expect(imprint.payload.subjects).toEqual(["mass", "hue", "age"]);
  wanted.alpha.forEach((alpha, i) =>
    imprint.read(alpha, wanted.beta[i]).forEach(({ value, half }, k) => {
      expect(Math.abs(value - wanted.value[i][k])).toBeLessThan(2e-6); // single precision of at most 4.2
      expect(Math.abs(half - wanted.half[i][k])).toBeLessThan(1e-7);
    }),
  );
});

it("gives one subject on a grid as it reads it place by place", () => {
  const grid = imprint.grid(1, 6);
  placesOf(imprint.lattice, "alpha", 6).forEach((a, i) =>
    placesOf(imprint.lattice, "beta", 6).forEach((b, j) => expect(grid[i * 6 + j]).toBeCloseTo(imprint.read(a, b)[1].value, 12)),
  );
  expect(extentOf(imprint.lattice, "beta")).toEqual([-0.5, 0.5]);
});

it("knows what is told from noise, in which plane it lies, and the end of the one scale", () => {
  expect([...imprint.sure]).toEqual([1, 1, 0]);
  expect(imprint.payload.plane).toBe("chebyshev");
  expect(imprint.most).toBeCloseTo(0.5 * Math.exp(2) + 0.5, 5);
});

it("is white at 0, as far red above as blue below", () => {
  expect(diverging(around(2, 0))).toEqual([0xf7, 0xf6, 0xf6]);
  expect([diverging(around(2, 2)), diverging(around(2, 9))]).toEqual([[0x67, 0x00, 0x1f], [0x67, 0x00, 0x1f]]);
  expect(diverging(around(2, -2))).toEqual([0x05, 0x30, 0x61]);
});

it("lays bars out from the lowest end of an interval to the highest, zero among them", () => {
  expect(rangeOf([{ value: 1, half: 0.5 }, { value: 0.2, half: 0.3 }])).toEqual({ low: 0.2 - 0.3, high: 1.5 });
  expect(rangeOf([{ value: -2, half: 1 }, { value: NaN, half: 0 }])).toEqual({ low: -3, high: 0 });
  expect(rangeOf([])).toEqual({ low: 0, high: 1 });
});
