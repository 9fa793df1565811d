import { expect, it } from "vitest";
import { type Packed, unpack } from "../src/arrays";
import { carried } from "../src/carried";

/** As `intaglio.viewer.carried` writes it. */
function written(text: string, arrays: Uint8Array): ArrayBuffer {
  const said = new TextEncoder().encode(text);
  const head = Math.ceil(said.length / 8) * 8;
  const whole = new Uint8Array(8 + head + arrays.length).fill(32);
  new DataView(whole.buffer).setUint32(0, head, true);
  whole.set(said, 8);
  whole.set(arrays, 8 + head);
  return whole.buffer;
}

it("gives arrays their own bytes, copies none, and leaves all else as it is", () => {
  const values = Float64Array.of(1.5, -2);
  const text = '{"name":"蓝","moments":[{"at":3}],"loss":{"dtype":"float64","shape":[2],"at":0,"size":16}}';
  const buffer = written(text, new Uint8Array(values.buffer));
  const found = carried(buffer) as { name: string; moments: unknown; loss: Packed };
  expect([found.name, found.moments]).toEqual(["蓝", [{ at: 3 }]]);
  expect([...unpack(found.loss)]).toEqual([1.5, -2]);
  expect(unpack(found.loss).buffer).toBe(buffer);
});

it("fails on bytes that end too early", () => {
  const text = '{"loss":{"dtype":"float64","shape":[2],"at":0,"size":16}}';
  expect(() => carried(written(text, new Uint8Array(8)))).toThrow();
});
