import { expect, it } from "vitest";
import { isolines } from "../src/isolines";

const COUNT = 41;
const at = (i: number) => (2 * i) / (COUNT - 1) - 1;
const grid = (f: (x: number, y: number) => number) =>
  Float64Array.from({ length: COUNT * COUNT }, (_, k) => f(at(Math.floor(k / COUNT)), at(k % COUNT)));

it("draws a circle on its radius, closed", () => {
  const segments = isolines(grid((x, y) => x * x + y * y), COUNT, 0.2555);
  const ends = new Map<string, number>();
  for (let k = 0; k < segments.length; k += 2) {
    const [x, y] = [at(segments[k]), at(segments[k + 1])];
    expect(Math.hypot(x, y)).toBeCloseTo(Math.sqrt(0.2555), 2);
    const key = `${segments[k].toFixed(9)} ${segments[k + 1].toFixed(9)}`;
    ends.set(key, (ends.get(key) ?? 0) + 1);
  }
  expect(segments.length / 4).toBeGreaterThan(40);
  expect(new Set(ends.values())).toEqual(new Set([2]));
});

it("keeps the two branches of a saddle apart", () => {
  const segments = isolines(grid((x, y) => x * y), COUNT, 0.02);
  for (let k = 0; k < segments.length; k += 2) {
    expect(at(segments[k]) * at(segments[k + 1])).toBeCloseTo(0.02, 2);
  }
  expect(isolines([1, -1, -1, 1], 2, 0.1)).toHaveLength(8);
  const near = (level: number) => isolines([1, -1, -1, 1], 2, level).join(" ");
  expect(near(0.1)).not.toBe(near(-0.1));
});

it("joins the corners that the middle belongs to", () => {
  const [x1, y1, x2, y2] = isolines([1, -1, -1, 1], 2, -0.5); // the middle, 0, is above: high corners are joined
  expect((x1 + x2) / 2 + (1 - (y1 + y2) / 2)).not.toBeCloseTo(1, 1); // so lines cut off the low corners
  expect(Math.hypot(x1 - x2, y1 - y2)).toBeLessThan(0.5);
});

it("leaves out cells without a value, and levels never reached", () => {
  expect(isolines([NaN, 1, -1, 1], 2, 0)).toEqual([]);
  expect(isolines(grid(() => 1), COUNT, 2)).toEqual([]);
});
