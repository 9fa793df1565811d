import { expect, it } from "vitest";
import { EN } from "../src/words";
import { ZH } from "../src/words_zh";

const CHINESE = /[\u4e00-\u9fff]/;
const SIGNS = ["alpha", "beta", "language", "other"]; // the same everywhere, or of the other language by intent

it("says everything in Chinese that it says in English", () => {
  expect(Object.keys(ZH)).toEqual(Object.keys(EN));
  for (const [name, said] of Object.entries(ZH))
    if (typeof said === "string" && !SIGNS.includes(name)) expect(said, name).toMatch(CHINESE);
});

it("passes on every number and name in both languages", () => {
  const given = ["ONE", "TWO", "THREE", "FOUR"];
  for (const words of [EN, ZH])
    for (const [name, said] of Object.entries(words)) {
      if (typeof said !== "function" || ["planeTitle", "momentTitle", "imprintTitle", "imprintLeft", "besideScale", "besidePlanes", "byPrediction", "scaleNote", "pathOff", "pickedCount", "theirs", "rows", "newer"].includes(name)) continue;
      const text = (said as (...args: string[]) => string)(...given);
      given.slice(0, said.length).forEach((each, k) => {
        if (!(name === "barsNote" && k === 2)) expect(text, name).toContain(each);
      });
    }
  expect([EN.rows(3, 7), ZH.rows(3, 7)].every((text) => text.includes("3") && text.includes("7"))).toBe(true);
  expect([ZH.momentTitle("epoch 13"), ZH.momentTitle("step 40"), ZH.planeTitle("own", "own")]).toEqual(["第 13 轮", "step 40", "own"]);
});
