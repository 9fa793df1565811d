import { expect, it } from "vitest";
import { toCsv } from "../src/csv";
import type { Payload } from "../src/payload";
import { frameOf, nearestPoint, place, within } from "../src/places";
import { Plane } from "../src/plane";
import { Points } from "../src/points";
import { escaped } from "../src/escape";
import fixture from "./fixture.json";

const payload = fixture.payload as unknown as Payload;

it.each(["chebyshev", "uniform"])("gives some examples' mean loss all over a %s plane", (name) => {
  const plane = new Plane(payload.planes.find((each) => each.name === name)!);
  const wanted = fixture.expected[name as "chebyshev"];
  for (const picked of [[0, 1, 2], [5], [0, 1, 2, 3, 4, 5]]) {
    const theirs = plane.of(picked);
    wanted.alpha.forEach((alpha, k) => {
      const mean = picked.reduce((sum, i) => sum + wanted.example_loss[k][i], 0) / picked.length;
      const within = 4 * plane.payload.example_loss!.packing * plane.exampleLoss!.span;
      expect(Math.abs(theirs.read(alpha, wanted.beta[k]).loss - mean)).toBeLessThanOrEqual(within);
    });
    expect(theirs.range).not.toBe(plane.range);
    expect(plane.of(picked).embedding).toBe(plane.embedding);
  }
});

it("finds which points a loop holds, and the nearest that counts", () => {
  const places = place(Float32Array.from([0, 1, 2, 0, 0, 5]), 3, frameOf(256, 248, [[0, 2], [0, 5]]));
  const [x, y] = [places.x, places.y];
  const around = (i: number) => [[-3, -3], [3, -3], [3, 3], [-3, 3]].map(([dx, dy]) => [x[i] + dx, y[i] + dy] as [number, number]);
  for (const i of [0, 1, 2]) expect(within(places, around(i))).toEqual([i]);
  expect(within(places, [[0, 0], [400, 0], [400, 400], [0, 400]])).toEqual([0, 1, 2]);
  expect(within(places, [])).toEqual([]);
  expect(nearestPoint(places, [x[1] + 1, y[1]], 14, () => true)).toBe(1);
  expect(nearestPoint(places, [x[1] + 1, y[1]], 14, (i) => i !== 1)).toBeNull();
});

it("finds examples by number, class and text", () => {
  const examples = {
    count: 3,
    total: 3,
    number: { dtype: "int32", shape: [3], data: "CgAAABQAAAAeAAAA" },
    target: { dtype: "uint8", shape: [3], data: "AAEA" },
    prediction: { dtype: "uint8", shape: [3], data: "AQEA" },
    columns: [{ name: "text", values: ["a fine day", "20 rows", "rain"] }, { name: "age", values: ["1", "2.5", "-3"] }],
    thumbnail: null,
  } as const;
  const points = new Points(examples, { ...payload, classes: ["Red", "blue"] });
  expect(["20", "red", "DAY", "none", " "].map((asked) => points.find(asked))).toEqual([[1], [0, 2], [0], [], []]);
  expect(points.features).toEqual(["age"]);
  expect([...points.feature("age")!]).toEqual([1, 2.5, -3]);
  expect(points.feature("none")).toBeNull();
  expect([points.predicted(0), points.predicted(1), points.wrong]).toEqual(["blue", "blue", 1]);
  const without = new Points({ ...examples, prediction: null }, { ...payload, classes: ["Red", "blue"] });
  expect([without.prediction, without.wrong, without.predicted(0)]).toEqual([null, 0, ""]);
});

it("writes values apart by commas, and no formula", () => {
  const rows = [[1.5, '=HYPERLINK("x")', "a,b"], [NaN, "@sum", "line\nbreak"], [-2, "-1+1", "plain"]];
  const lines = toCsv(["x", "y", "z"], rows).split("\r\n");
  expect(lines).toEqual(["x,y,z", `1.5,"'=HYPERLINK(""x"")","a,b"`, `,'@sum,"line\nbreak"`, "-2,'-1+1,plain", ""]);
});

it("writes text that SVG takes as text", () => {
  expect(escaped(`</text><script>"&\u0000`)).toBe("&lt;/text&gt;&lt;script&gt;&quot;&amp;");
});
