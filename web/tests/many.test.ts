import { expect, it } from "vitest";
import { bands, byNumber, NONE } from "../src/groups";
import { Look } from "../src/look";
import { Channels } from "../src/low_rank";
import type { LowRank } from "../src/payload";
import { frameOf, place } from "../src/places";
import { putSquares, wordOf } from "../src/pixels";
import { cost } from "./cost";

const bytes = (of: ArrayBufferView<ArrayBuffer>) => new Uint8Array(of.buffer);

/** So many values of so many parts, at three nodes. */
function channels(width: number, rank: number): Channels {
  const parts = new Int16Array(width * rank);
  for (let k = 0; k < parts.length; k++) parts[k] = ((k * 48271) % 2001) - 1000;
  const packed = {
    mean: { dtype: "float32", shape: [width], data: bytes(Float32Array.from({ length: width }, (_, i) => i % 7)) },
    basis: { dtype: "float32", shape: [3, rank], data: bytes(Float32Array.from({ length: 3 * rank }, (_, k) => Math.sin(k))) },
    parts: { dtype: "int16", shape: [rank, width], data: bytes(parts) },
    scale: { dtype: "float64", shape: [rank], data: bytes(Float64Array.from({ length: rank }, (_, k) => 1 / (1 + k))) },
    packing: 0,
    error: null,
  } as LowRank;
  return new Channels(packed);
}

it.each([1, 3, 4, 9])("mixes %i parts to what one value at a time gives, over more values than a block", (rank) => {
  const found = channels(5000, rank);
  const mixed = found.mix(Float64Array.of(0.2, 0.5, 0.3));
  const all = found.all(mixed, new Float32Array(5000));
  for (const i of [0, 1, 2047, 2048, 4999]) expect(all[i]).toBeCloseTo(found.one(mixed, i), 1);
  const some = [3, 2047, 2048, 4999];
  [0, 1, 2].forEach((node) => {
    const weights = Float64Array.from([0, 1, 2], (k) => (k === node ? 1 : 0));
    const one = found.mix(weights);
    expect(found.means(some)[node]).toBeCloseTo(some.reduce((sum, i) => sum + found.one(one, i), 0) / 4, 9);
  });
});

it.each([
  [10_000, 40, 16],
  [200_000, 40, 100],
  [1_000_000, 10, 400],
])("moves %i points of %i parts in no more CPU time than is allowed", (count, rank, most) => {
  const found = channels(2 * count, rank);
  const out = new Float32Array(2 * count);
  const frame = frameOf(620, 420, [[-100, 100], [-100, 100]]);
  const words = new Uint32Array(620 * 420);
  const of = byNumber(Uint8Array.from({ length: count }, (_, i) => i % 10), count, 10).of;
  let places = place(out, count, frame);
  const spent = cost(() => {
    found.all(found.mix(Float64Array.of(Math.random(), 0.5, 0.2)), out);
    places = place(out, count, frame, true, places);
    putSquares({ words, columns: 620, ratio: 1 }, places, 1.2, (i) => 1 + of[i]);
  });
  console.info(`${count} points of ${rank} parts: ${spent.toFixed(1)} ms`);
  expect(spent).toBeLessThan(most);
}, 60_000);

it("puts every example into its band or class, and no other", () => {
  const shares = [0, 0.24, 0.26, 1, 2, -1, NaN];
  const found = bands(shares.length, 5, (i) => shares[i]);
  expect([...found.of]).toEqual([0, 1, 1, 4, 4, 0, 0]);
  expect(found.members.map((each) => [...each])).toEqual([[0, 5, 6], [1, 2], [], [], [3, 4]]);
  const classes = byNumber([1, 0, 9, -1, 1], 5, 2);
  expect([...classes.of]).toEqual([1, 0, NONE, NONE, 1]);
  expect(classes.members.map((each) => [...each])).toEqual([[1], [0, 4]]);
});

it("goes nearer to a place that stays, along, and back to the whole", () => {
  const whole = frameOf(256, 248, [[0, 2], [0, 2]]);
  const look = new Look();
  let told = 0;
  look.followers.push(() => told++);
  expect([look.isWhole, look.of(whole)]).toEqual([true, whole]);
  const held = whole.x[0] + 0.75 * (whole.x[1] - whole.x[0]);
  look.nearer(4, 0.25, 0);
  const near = look.of(whole);
  expect(near.x[0] + 0.75 * (near.x[1] - near.x[0])).toBeCloseTo(held, 12);
  expect((near.x[1] - near.x[0]) * 4).toBeCloseTo(whole.x[1] - whole.x[0], 12);
  look.move(1, 0);
  expect(look.of(whole).x[0]).toBeCloseTo(near.x[1], 12);
  look.move(1000, -1000);
  const [middle, end] = [(look.of(whole).x[0] + look.of(whole).x[1]) / 2, whole.x[1]];
  expect(middle).toBeCloseTo(end, 12);
  look.nearer(0.001);
  expect(look.isWhole).toBe(false); // it still stands aside
  look.goHome();
  expect([look.isWhole, told]).toEqual([true, 5]);
});

it("gives no place to what is out of sight, and writes no pixel of it", () => {
  const frame = { left: 10, top: 10, width: 100, height: 100, x: [0, 1], y: [0, 1] } as const;
  const found = place(Float32Array.of(0.5, 2, 0.5, 0.5), 2, frame, false);
  expect([found.x[0], found.y[0], found.x[1], found.beyond]).toEqual([60, 60, NaN, 1]);
  expect(place(Float32Array.of(0.5, 2, 0.5, 0.5), 2, frame).x[1]).toBe(106);
  const words = new Uint32Array(120 * 120);
  putSquares({ words, columns: 120, ratio: 1 }, found, 1, () => 7);
  expect([...words].filter((word) => word === 7)).toHaveLength(4);
  expect([words[59 * 120 + 59], words[60 * 120 + 60]]).toEqual([7, 7]);
  expect(wordOf("#102030", 0.5).toString(16)).toBe("80302010");
});
