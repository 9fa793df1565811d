import { expect, it, vi } from "vitest";
import { read, write } from "../src/address";
import { type Label, pushApart } from "../src/labels";
import { PageModel } from "../src/model";

it("reads back from an address what it wrote", () => {
  const place = { plane: "a & b", alpha: 0.25, beta: -1.5, logarithmic: false };
  expect(write(place)).toBe("#plane=a+%26+b&alpha=0.25&beta=-1.5&log=0");
  expect(read(write(place))).toEqual(place);
  expect(read(write({ plane: "pca", alpha: 0, beta: 0 }))).toEqual({ plane: "pca", alpha: 0, beta: 0 });
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
