import { expect, it } from "vitest";
import { checkpointAt, drawPath, placesOf, sharesOff } from "../src/draw_path";
import { offWords } from "../src/path_table";
import type { Pen } from "../src/pen";
import { EN } from "../src/words";

const PATH = {
  alpha: [2, 1, 0], beta: [1, 0.5, 0], opacity: [0.5, 0.9], drawn: true, moment: ["epoch 0", "epoch 1", "epoch 3"], off: [4, 1, 0],
};
const FRAME = { left: 0, top: 0, width: 200, height: 100, x: [0, 2], y: [0, 1] } as const;

it("says how far off the plane each checkpoint is, as a share of the farthest", () => {
  expect(sharesOff(PATH)).toEqual([1, 0.25, 0]);
  expect(sharesOff({ ...PATH, off: [0, 0, 0] })).toEqual([0, 0, 0]);
  expect(sharesOff({ ...PATH, off: null })).toEqual([0, 0, 0]);
  expect(offWords(PATH, EN)).toBe(" It thins and fades with its distance off the plane, at most 4 at epoch 0.");
  expect(offWords({ ...PATH, drawn: false }, EN)).toContain("It runs off the plane, at most 4");
  expect(offWords({ ...PATH, off: null }, EN)).toBe("");
});

it("finds the checkpoint that is meant, and none where the path is not drawn", () => {
  const [x, y] = placesOf(FRAME, PATH);
  expect([x, y]).toEqual([[200, 100, 0], [0, 50, 100]]);
  expect([checkpointAt(FRAME, PATH, [104, 53]), checkpointAt(FRAME, PATH, [150, 53])]).toEqual([1, null]);
  expect(checkpointAt(FRAME, { ...PATH, drawn: false }, [104, 53])).toBe(null);
});

it("draws the part that is farther off the plane thinner and fainter", () => {
  const lines: [number, number][] = [];
  const pen = new Proxy({ lineWidth: 1, globalAlpha: 1 } as Pen, {
    get: (own, name) => own[name as keyof Pen] ?? (() => name === "stroke" && lines.push([own.lineWidth, own.globalAlpha])),
  });
  drawPath(pen, FRAME, PATH);
  expect(lines.slice(0, 4)).toEqual([[2.75, 0.5], [3.75, 0.9], [1.375, 0.5], [1.875, 0.9]]);
});
