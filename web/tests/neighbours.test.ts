import { expect, it } from "vitest";
import { Asked } from "../src/asked";
import { nearestTo } from "../src/neighbours";
import { cost } from "./cost";

/** So many points of so many coordinates, all first ones first. */
function cloud(count: number, dims: number): Float32Array {
  return Float32Array.from({ length: count * dims }, (_, k) => ((k * 48271) % 65537) / 65537);
}

it.each([1, 2, 3])("finds the same as sorting all by their distance in %i coordinates", (dims) => {
  const count = 500;
  const at = cloud(count, dims);
  const far = (i: number, j: number) => Math.hypot(...Array.from({ length: dims }, (_, k) => at[k * count + i] - at[k * count + j]));
  const even = (i: number) => i % 2 === 0;
  for (const of of [0, 7, 499]) {
    const all = Array.from({ length: count }, (_, i) => i).filter((i) => i !== of && even(i));
    const wanted = all.sort((a, b) => far(of, a) - far(of, b) || a - b).slice(0, 6);
    const found = nearestTo(of, at, count, 6, even);
    expect(found.map(({ index }) => index)).toEqual(wanted);
    expect(found.map(({ distance }) => distance)).toEqual(wanted.map((i) => expect.closeTo(far(of, i), 6)));
  }
});

it("finds as many as there are, and of equal ones the first", () => {
  const at = Float32Array.of(0, 1, 1, 1, 0, 0, 0, 0);
  expect(nearestTo(0, at, 4, 2, () => true).map(({ index }) => index)).toEqual([1, 2]);
  expect(nearestTo(0, at, 4, 6, () => true)).toHaveLength(3);
  expect(nearestTo(0, at, 4, 6, () => false)).toEqual([]);
});

it("finds them among 10,000 in 16 ms of CPU time at the most", () => {
  const at = cloud(10_000, 3);
  const spent = cost(() => nearestTo(5, at, 10_000, 6, () => true), 9);
  console.info(`neighbours among 10000 points: ${spent.toFixed(2)} ms`);
  expect(spent).toBeLessThan(16);
});

it("tells who listens of another example, and remembers the last", () => {
  const asked = new Asked();
  let told = 0;
  asked.followers.push(() => told++);
  for (const index of [3, 3, null, null, 5]) asked.ask(index);
  expect([told, asked.now, asked.last]).toEqual([3, 5, 5]);
  asked.ask(null);
  expect([asked.now, asked.last]).toEqual([null, 5]);
  asked.forget();
  expect([told, asked.now, asked.last]).toEqual([4, null, null]);
});
