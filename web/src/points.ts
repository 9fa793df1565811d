/** The examples of a plane: who they are, and which numbers of theirs can colour them. */

import { type Numbers, unpack } from "./arrays";
import type { Groups } from "./groups";
import type { ExamplesPayload, Payload } from "./payload";

export class Points {
  readonly count: number;
  readonly target: Numbers | null;
  readonly prediction: Numbers | null;
  readonly number: Numbers;
  /** Of the data that was learnt from. */
  readonly row: Numbers;
  readonly thumbnail: Uint8Array | null;
  readonly classes: readonly string[];
  private readonly groups = new Map<string, Groups>();
  private words: ExamplesPayload["columns"][number] | null | undefined;

  constructor(
    readonly examples: ExamplesPayload,
    { classes }: Payload,
  ) {
    this.count = examples.count;
    this.classes = classes;
    this.number = unpack(examples.number);
    this.row = examples.row ? unpack(examples.row) : this.number;
    this.target = examples.target && unpack(examples.target);
    this.prediction = this.byClass && examples.prediction ? unpack(examples.prediction) : null;
    this.thumbnail = examples.thumbnail && (unpack(examples.thumbnail) as Uint8Array);
  }

  get byClass(): boolean {
    return this.classes.length > 0 && this.target !== null;
  }

  /** Groups that are the same wherever the marker stands, made once. */
  kept(name: string, make: () => Groups): Groups {
    const found = this.groups.get(name) ?? make();
    this.groups.set(name, found);
    return found;
  }

  /** The columns that hold numbers, and the name of each. */
  get features(): string[] {
    return this.examples.columns.filter(({ values }) => values.every(isNumber)).map(({ name }) => name);
  }

  /** What the first column that holds words says of an example. */
  textOf(index: number): string {
    if (this.words === undefined) this.words = this.examples.columns.find(({ values }) => !values.every(isNumber)) ?? null;
    return this.words?.values[index] ?? "";
  }

  /** The numbers of a column. */
  feature(name: string): Float64Array | null {
    const found = this.examples.columns.find((column) => column.name === name);
    return found ? Float64Array.from(found.values, Number) : null;
  }

  /** The class of an example, or its target in words. */
  says(index: number): string {
    const target = this.target?.[index];
    if (target === undefined) return "";
    return this.byClass ? (this.classes[target] ?? "") : String(Number(target.toPrecision(4)));
  }

  /** The class that the trained model names, in words. */
  predicted(index: number): string {
    return this.prediction === null ? "" : this.named(this.prediction[index]);
  }

  /** A class in words. */
  named(index: number): string {
    return this.classes[index] ?? String(index);
  }

  /** How many the trained model names wrongly. */
  get wrong(): number {
    let found = 0;
    this.prediction?.forEach((each, i) => (found += each === this.target![i] ? 0 : 1));
    return found;
  }

  /** The examples that a text finds: by number where it is one, else by class or by what their columns say. */
  find(text: string): number[] {
    const asked = text.trim().toLowerCase();
    if (!asked) return [];
    const all = Array.from({ length: this.count }, (_, index) => index);
    const exact = all.filter((index) => String(this.number[index]) === asked);
    if (exact.length) return exact;
    const holds = (said: string) => said.toLowerCase().includes(asked);
    return all.filter((index) => holds(this.says(index)) || this.examples.columns.some(({ values }) => holds(values[index])));
  }
}

function isNumber(text: string): boolean {
  return text.trim() !== "" && Number.isFinite(Number(text));
}
