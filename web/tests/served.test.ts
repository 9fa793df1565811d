import { expect, it } from "vitest";
import { choiceOf, type Choices } from "../src/choice";
import { places } from "../src/loss_curve";
import { passes, results, said, type Told } from "../src/progress";
import { stepFrom } from "../src/tour";
import { tourWords } from "../src/tour_words";
import { SERVED_EN, SERVED_ZH, servedWords } from "../src/served_words";

const QUIET: Told = { busy: false, fit: "done", epochs: 4, history: {}, surveys: [], drawable: false, version: 0, job: null };
const CHINESE = /[\u4e00-\u9fff]/;

it("says in both languages the same things, names and numbers included", () => {
  expect(Object.keys(SERVED_ZH)).toEqual(Object.keys(SERVED_EN));
  expect(Object.keys(SERVED_ZH.says)).toEqual(Object.keys(SERVED_EN.says));
  for (const text of [...Object.values(SERVED_ZH.says), ...Object.values(SERVED_ZH).filter((each) => typeof each === "string")])
    if (!["zh-Hans", "English"].includes(text)) expect(text).toMatch(CHINESE);
  for (const words of [SERVED_EN, SERVED_ZH])
    for (const said of Object.values(words))
      if (typeof said === "function")
        ["ONE", "TWO", "THREE"].slice(0, said.length).forEach((each) => expect((said as (...all: string[]) => string)("ONE", "TWO", "THREE")).toContain(each));
  expect([servedWords("zh"), servedWords("en")]).toEqual([SERVED_ZH, SERVED_EN]);
});

it("says what goes on, and nothing where all is at rest", () => {
  const say = (told: Partial<Told>) => said({ ...QUIET, ...told }, SERVED_EN);
  expect(say({})).toBeNull();
  expect(say({ busy: true, fit: "running", history: { train_loss: [3, 2] } })).toEqual({ text: "Training: 1 of 4 passes over the data", share: 0.25, wrong: false });
  expect(say({ busy: true, surveys: [{ name: "random", evaluations: 41 }] })?.text).toContain("(random): evaluated at 41 places");
  const half = { busy: true, doing: { what: "imprint by feature", share: 0.5 } };
  expect(say(half)).toEqual({ text: "Measuring what each feature does to the loss", share: 0.5, wrong: false });
  expect(said({ ...QUIET, ...half }, SERVED_ZH)?.text).toBe("正在测量各特征对损失的影响");
  expect(say({ busy: true, doing: { what: "bending", share: 0 } })?.text).toBe("At work: bending");
  expect(say({ fit: "interrupted", history: { train_loss: [3, 2, 1] } })).toMatchObject({ text: expect.stringContaining("after 2 of 4"), share: undefined });
  expect(say({ fit: "failed: the loss became nan" })).toEqual({ text: "It failed: the loss became nan", share: undefined, wrong: true });
  expect(say({ job: { state: "failed", error: "no memory" } })?.wrong).toBe(true);
  expect(say({ job: { state: "running", error: "" } })?.text).toBe("Starting …");
  expect(say({ busy: true, job: { state: "stopping", error: "" }, fit: "running" })?.text).toBe("Stopping …");
  expect(say({ job: { state: "done", error: "" } })?.text).toBe("Done.");
});

it("gives the last results, with what was not seen where there is any", () => {
  const history = { train_loss: [2, 0.5], test_loss: [2, 0.625], train_accuracy: [0.1, 0.975], test_accuracy: [0.1, 0.9] };
  expect(results({ ...QUIET, history }, SERVED_EN)).toBe("Loss 0.5 on what it learns from, 0.625 on what it has not seen; right: 97.5\u00a0%, unseen 90.0\u00a0%");
  expect(results({ ...QUIET, history: { train_loss: [2, 0.5] } }, SERVED_EN)).toBe("Loss 0.5 on what it learns from");
  expect([results(QUIET, SERVED_EN), passes(QUIET), passes({ ...QUIET, history })]).toEqual(["", 0, 1]);
});

it("draws high losses above, and leaves room for the passes to come", () => {
  const [first, second] = places([4, 0], 0, 4, 2);
  expect([first, second]).toEqual([[4, 4], [160, 92]]);
  expect(places([1, 1], 1, 1, 1).flat().every(Number.isFinite)).toBe(true);
});

const CHOICES: Choices = {
  data: [], encoders: {}, losses: {}, numbers: {}, defaults: {}, regularizers: [{ name: "l2", says: "", weight: 0.1 }],
};

it("sends names and numbers, and what is no number as it was typed", () => {
  const fields = { data: "iris", encoder: "mlp", loss: "mse", regularizer: "l2", weight: "0.5", dim: "4", epochs: "many", lr: " ", drop: ["id"] };
  expect(choiceOf(CHOICES, fields, undefined)).toEqual({
    data: "iris", encoder: "mlp", loss: "mse", regularizer: "l2", weight: 0.5, dim: 4, epochs: "many", lr: " ",
  });
  const own = choiceOf(CHOICES, { ...fields, regularizer: "", target: "y", text: "" }, "t.csv");
  expect(own).toMatchObject({ table: "t.csv", target: "y", text: null, drop: ["id"] });
  expect(["data", "weight", "regularizer"].some((name) => name in own)).toBe(false);
});

it("has a tour of five steps in both languages, which ends at either end", () => {
  for (const language of ["en", "zh-Hans"]) {
    const { steps, step } = tourWords(language);
    expect(steps).toHaveLength(5);
    expect(step(2, 5)).toMatch(/2.*5/);
    if (language !== "en") for (const text of steps.flat()) expect(text).toMatch(CHINESE);
  }
  expect([stepFrom(0, -1, 5), stepFrom(0, 1, 5), stepFrom(4, 1, 5)]).toEqual([0, 1, 4]);
});
