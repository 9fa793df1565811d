import { expect, it } from "vitest";
import { epochOf } from "../src/curvature_panel";
import { heights } from "../src/draw_course";
import { reach, type Spectrum } from "../src/draw_spectrum";

const density = { at: [-2, -1, 0, 1, 9], value: [0, 0.5, 8, 0.5, 1e-9], error: [0, 0, 1, 0, 0], floor: 1e-3 };
const single = (...values: number[]): Spectrum["single"] => values.map((value) => ({ value, sure: true }));

it("shows every single eigenvalue, zero, and the density where it stands above its floor", () => {
  expect(reach({ single: single(3, 2), density })).toEqual([-1 - 0.16, 3 + 0.16]);
  expect(reach({ single: single(3, -0.5), density: null })).toEqual([-0.5 - 0.14, 3 + 0.14]);
  expect(reach({ single: [], density: null })).toEqual([-0.04, 0.04]);
});

it("draws the edge of stability where it is near the values, and else leaves the scale to them", () => {
  const course = { epoch: [0, 1, 2], value: [1, 4, NaN], error: [0, 1, 0] };
  expect(heights({ ...course, edge: 10 })).toEqual([0, 11]);
  expect(heights({ ...course, edge: 16 })).toEqual([0, 5.5]);
  expect(heights({ ...course, value: [-2, 1, 1], edge: null })).toEqual([-2.2, 2.2]);
});

it("knows the epoch of a moment by its name", () => {
  expect(["epoch 13", "Epoch-2", "step 40", "pca"].map(epochOf)).toEqual([13, 2, null, null]);
});
