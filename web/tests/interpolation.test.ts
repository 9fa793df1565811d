import { describe, expect, it } from "vitest";
import { Plane } from "../src/plane";
import type { PlanePayload } from "../src/payload";
import { chebyshevRow, nearest, splineRow } from "../src/rows";
import fixture from "./fixture.json";

const planes = (fixture.payload as unknown as { planes: PlanePayload[] }).planes.map((each) => new Plane(each));

describe.each(planes.map((plane) => [plane.payload.name, plane] as const))("%s nodes", (name, plane) => {
  const wanted = fixture.expected[name as "chebyshev" | "uniform"];
  const places = wanted.alpha.map((alpha, i) => [alpha, wanted.beta[i], i] as const);

  it.each(places)("read as numpy reads them at (%f, %f)", (alpha, beta, i) => {
    const found = plane.read(alpha, beta);
    expect(found.loss).toBeCloseTo(wanted.loss[i], 11);
    expect(found.accuracy).toBeCloseTo(wanted.accuracy[i], 11);
    wanted.class_loss[i].forEach((loss, k) => expect(found.classLoss![k]).toBeCloseTo(loss, 11));
  });

  it.each(places)("carry every example along, within the stated packing, at (%f, %f)", (alpha, beta, i) => {
    const weights = plane.weights(alpha, beta);
    const embedding = plane.embedding!;
    const all = embedding.all(embedding.mix(weights), new Float32Array(embedding.width));
    const slack = 3 * plane.payload.embedding!.packing * 4 + 1e-6; // 3: between nodes an error may grow; 4: the range
    wanted.embedding[i].flat().forEach((each, k) => expect(Math.abs(all[k] - each)).toBeLessThan(slack));
    const losses = plane.exampleLoss!;
    const mixed = losses.mix(weights);
    const lossSlack = 3 * plane.payload.example_loss!.packing * 7 + 1e-6;
    wanted.example_loss[i].forEach((each, k) =>
      expect(Math.abs(losses.one(mixed, k) - each)).toBeLessThan(lossSlack),
    );
  });

  it("give back their own values, and say that these are exact", () => {
    plane.alpha.forEach((alpha, i) =>
      plane.beta.forEach((beta, j) => {
        expect(plane.read(alpha, beta).loss).toBeCloseTo(plane.loss[i * plane.beta.length + j], 12);
        expect(plane.isExact(alpha, beta)).toBe(true);
        expect(plane.isExact(alpha + 0.01 * (i ? -1 : 1), beta)).toBe(false);
      }),
    );
  });

  it("agree on a grid and along cuts with single readings", () => {
    const grid = plane.grid(7);
    const [alphas, betas] = [plane.places("alpha", 7), plane.places("beta", 7)];
    alphas.forEach((a, i) => betas.forEach((b, j) => expect(grid[i * 7 + j]).toBeCloseTo(plane.read(a, b).loss, 12)));
    plane.cut("alpha", 0.3, 0.2, 7).forEach((loss, i) => expect(loss).toBeCloseTo(plane.read(alphas[i], 0.2).loss, 12));
    plane.cut("beta", 0.3, 0.2, 7).forEach((loss, j) => expect(loss).toBeCloseTo(plane.read(0.3, betas[j]).loss, 12));
  });
});

it("leaves out what lies nearest to a node that failed", () => {
  const payload = planes[0].payload;
  const failed = new Uint8Array(45);
  failed[4 * 5 + 2] = 1;
  const plane = new Plane({ ...payload, failed: { ...payload.failed, data: btoa(String.fromCharCode(...failed)) } });
  expect(plane.read(0.5, 0).loss).toBeNaN();
  expect(plane.isExact(0.5, 0)).toBe(false);
  expect(plane.read(-1, 0).loss).not.toBeNaN();
});

it("holds rows that add up to one, and unit rows at nodes", () => {
  const at = [-1, -Math.SQRT1_2, 0, Math.SQRT1_2, 1];
  expect(chebyshevRow(at, 0.3).reduce((a, b) => a + b)).toBeCloseTo(1, 14);
  expect([...chebyshevRow(at, at[1])]).toEqual([0, 1, 0, 0, 0]);
  const flat = new Float64Array(25);
  expect(splineRow(at, flat, 0.3).reduce((a, b) => a + b)).toBeCloseTo(1, 14);
  expect(nearest(at, 0.4)).toBe(3);
});

it("refuses an array of another length than it says", () => {
  const payload = planes[0].payload;
  const short = { ...payload.loss, shape: [9, 6] };
  expect(() => new Plane({ ...payload, loss: short })).toThrow("45 numbers came, 54 were expected");
});
