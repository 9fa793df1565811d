/** Which points share a colour: those of a class, or of a band of a real target. */

import { type Numbers, unpack } from "./arrays";
import { type Scene, classColour } from "./scene";
import { cividis, css } from "./theme";

const BANDS = 24;

export class Points {
  readonly target: Numbers | null;
  readonly number: Numbers;
  readonly thumbnail: Uint8Array | null;
  /** Positions of the examples of each group. */
  readonly groups: readonly (readonly number[])[];
  private readonly byClass: boolean;

  constructor(scene: Scene) {
    const examples = scene.plane.payload.examples!;
    this.number = unpack(examples.number);
    this.target = examples.target && unpack(examples.target);
    this.thumbnail = examples.thumbnail && (unpack(examples.thumbnail) as Uint8Array);
    this.byClass = scene.payload.classes.length > 0;
    const groups: number[][] = Array.from({ length: this.byClass ? scene.payload.classes.length : BANDS }, () => []);
    const band = this.target && !this.byClass ? bands(this.target) : null;
    for (let i = 0; i < examples.count; i++) groups[band ? band(i) : (this.target?.[i] ?? 0)]?.push(i);
    this.groups = groups;
  }

  /** Lowest and highest of a real target, or nothing. */
  get span(): readonly [number, number] | null {
    if (!this.target || this.byClass) return null;
    const values = Array.from(this.target);
    return [Math.min(...values), Math.max(...values)];
  }

  colour(scene: Scene, group: number): string {
    if (this.byClass) return classColour(scene, group);
    if (!this.target) return scene.theme.accent;
    const darkest = scene.theme.dark ? 0.35 : 0; // darker ones are lost on a dark ground
    return css(cividis(darkest + (1 - darkest) * (group / (BANDS - 1))));
  }
}

function bands(target: Numbers): (index: number) => number {
  const values = Array.from(target);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return (index) => (high > low ? Math.round(((target[index] - low) / (high - low)) * (BANDS - 1)) : 0);
}
