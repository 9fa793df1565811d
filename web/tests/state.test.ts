import { expect, it, vi } from "vitest";
import { fromRanges, read, toRanges, write } from "../src/address";
import { type Label, pushApart } from "../src/labels";
import { PageModel } from "../src/model";
import { Past } from "../src/past";
import { FIRST } from "../src/state";

it("reads back from an address what it wrote", () => {
  const place = { plane: "a & b", alpha: 0.25, beta: -1.5, logarithmic: false };
  expect(write({ ...FIRST, ...place })).toBe("#plane=a+%26+b&alpha=0.25&beta=-1.5&log=0");
  expect(read(write({ ...FIRST, ...place }))).toEqual(place);
  const chosen = { plane: "pca", alpha: 0, beta: 0, colour: "column:a=b&c", hidden: [1], picked: [3, 7, 8, 9] };
  expect(write({ ...FIRST, ...chosen })).toContain("&picked=3%2C7-9");
  expect(read(write({ ...FIRST, ...chosen }))).toEqual(chosen);
});

it.each(["", "#training", "#alpha=x&beta=", "#alpha=Infinity", "#alpha=%20"])("takes nothing from %j", (hash) =>
  expect(read(hash)).toEqual({}),
);

it("tells listeners of what has changed, once, and no longer when they have left", () => {
  const model = new PageModel({ alpha: 0 });
  const [one, any] = [vi.fn(), vi.fn()];
  model.on("change:alpha", one);
  model.on("change", any);
  model.set("alpha", 1);
  model.set("alpha", 1);
  model.set("beta", 2);
  expect([one.mock.calls.length, any.mock.calls.length]).toEqual([1, 2]);
  model.off("change:alpha", one);
  model.set("alpha", 3);
  expect(one).toHaveBeenCalledTimes(1);
  expect(model.get("alpha")).toBe(3);
});

it("parts labels that overlap and leaves the others alone", () => {
  const label = (x: number, y: number): Label => ({ text: "", x, y, width: 10, height: 10 });
  const labels = [label(0, 0), label(4, 1), label(100, 100)];
  pushApart(labels);
  expect(labels[1].x - labels[0].x).toBeCloseTo(10, 9);
  expect([labels[0].y, labels[1].y]).toEqual([0, 1]);
  expect([labels[2].x, labels[2].y]).toEqual([100, 100]);
});

it("writes a list as ranges, leaves out what is none, and leaves out of an address what would not fit", () => {
  expect(toRanges([9, 3, 8, 7, 20])).toBe("3,7-9,20");
  expect(fromRanges("3,7-9,,x,-4,5-2,1e9,99999999")).toEqual([3, 7, 8, 9]);
  const odd = Array.from({ length: 2000 }, (_, i) => 2 * i);
  expect(write({ ...FIRST, picked: odd })).not.toContain("picked");
});

it("goes back and forth among states, and forgets the way forth once another is taken", () => {
  const past = new Past<number>(0, Object.is, 3);
  [1, 1, 2].forEach((state) => past.note(state));
  expect([past.back(), past.back(), past.back()]).toEqual([1, 0, null]);
  expect([past.forth(), past.forth(), past.forth()]).toEqual([1, 2, null]);
  past.back();
  past.note(5);
  expect(past.canGo).toEqual({ back: true, forth: false });
  [6, 7, 8].forEach((state) => past.note(state));
  expect([past.back(), past.back(), past.back(), past.back()]).toEqual([7, 6, 5, null]);
});
