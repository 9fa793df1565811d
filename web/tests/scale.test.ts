import { expect, it } from "vitest";
import { short, withError } from "../src/format";
import { levels, linearTicks, position, scaleOf, ticks } from "../src/scale";

it("is logarithmic where values span a wide range, as the printed figures are", () => {
  const scale = scaleOf([0.01, 0.1, 1, 10], null, 0.01);
  expect(scale).toMatchObject({ low: 0.01, log: true, clipped: true });
  expect(scale.high).toBeCloseTo(8.65, 9); // numpy.percentile([0.01, 0.1, 1, 10], 95)
  expect(position(scale, 0.01)).toBeCloseTo(0, 12);
  expect(position(scale, scale.high)).toBeCloseTo(1, 12);
  expect(scaleOf([1, 2, 3], null, 1)).toEqual({ low: 1, high: 3, log: false, clipped: false });
});

it("begins at the lowest evaluated value where the interpolant dips below zero", () => {
  expect(scaleOf([-0.001, 0.02, 5], null, 0.02)).toMatchObject({ low: 0.02, log: true });
  expect(scaleOf([-1, 5], true, -1).log).toBe(false);
});

it("is never empty, and ignores what is not finite", () => {
  const flat = scaleOf([2, 2, NaN, Infinity], null, 2);
  expect(flat.low).toBe(2);
  expect(flat.high).toBeCloseTo(2.002, 12);
});

it("spaces levels evenly and ticks roundly", () => {
  expect(levels({ low: 1, high: 100, log: true, clipped: false }, 3).map(Math.round)).toEqual([1, 10, 100]);
  expect(linearTicks(-1, 1)).toEqual([-1, -0.5, 0, 0.5, 1]);
  expect(ticks({ low: 0.03, high: 2.3, log: true, clipped: false })).toEqual([0.03, 0.1, 0.3, 1]);
});

it.each([
  [0.012345, "0.0123"],
  [1234, "1,234"],
  [2e-7, "2e−07"],
  [-0.5, "−0.5"],
  [0, "0"],
  [NaN, "–"],
])("writes %d in three digits", (value, said) => expect(short(value)).toBe(said));

it.each([
  [1.23456, 0.0123, "1.235 ± 0.012"],
  [2, 0, "2"],
  [0.5, null, "0.5"],
  [-0.123, 0.1, "−0.12 ± 0.10"],
  [NaN, 0.1, "–"],
])("writes %d ± %d to the error's second digit", (value, error, said) => expect(withError(value, error)).toBe(said));
