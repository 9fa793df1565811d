/** One run, or several with one marker: a state that all of them can draw, and one scale for their surfaces. */

import { type Packed, unpack } from "./arrays";
import type { OtherPath } from "./draw_others";
import type { Place } from "./exact";
import type { Payload, SeveralPayload } from "./payload";
import type { Plane } from "./plane";
import { Run, SAMPLED } from "./run";
import { type Scale, scaleOf } from "./scale";
import type { Scene } from "./scene";
import type { State } from "./state";
import { ownParts } from "./own_parts";
import type { Theme } from "./theme";

export class Runs {
  readonly all: readonly Run[];
  /** Whether the losses are one function, so that one colour can be one loss. */
  readonly comparable: boolean;
  /** Whether an example of one run is the example of that position in every other. */
  readonly sameExamples: boolean;
  private last: { readonly fields: readonly Plane[]; readonly log: boolean | null; readonly scale: Scale } | null = null;

  constructor(readonly payload: Payload | SeveralPayload) {
    this.all = ("runs" in payload ? payload.runs : [payload]).map((each) => new Run(each));
    this.comparable = !("runs" in payload) || payload.comparable;
    this.sameExamples = this.all.every((run) => haveSameExamples(run.payload, this.all[0].payload));
  }

  get first(): Run {
    return this.all[0];
  }

  get areSeveral(): boolean {
    return this.all.length > 1;
  }

  /** The place as a model can be asked for it; none where there are several models. */
  placeOf(state: State): Place | null {
    return this.areSeveral ? null : this.first.placeOf(state);
  }

  /** A state that every run can draw, whatever has been asked for. */
  settled(state: State): State {
    const known = this.all.reduce((asked, run) => run.settled(asked), state);
    return this.sameExamples || !known.picked.length ? known : { ...known, picked: [] };
  }

  scenes(state: State, chosen: number | null, theme: Theme, exact: Scene["exact"]): Scene[] {
    const scenes = this.all.map((run) => run.scene(state, chosen, theme, exact));
    if (!this.areSeveral) return scenes;
    const scale = this.comparable && this.scale(scenes.map(({ field }) => field), state.logarithmic);
    return scenes.map((scene) => ({ ...scene, ...(scale && { scale }), others: this.others(scene, scenes) }));
  }

  /** The paths of the other runs, where they lie in the same plane. */
  private others(own: Scene, scenes: readonly Scene[]): OtherPath[] {
    if (!("runs" in this.payload) || !this.payload.same.includes(own.plane.payload.name)) return [];
    const names = ownParts(scenes.map(({ payload }) => payload.name));
    return scenes.flatMap(({ payload, plane: { payload: { path } } }, k) =>
      payload !== own.payload && path?.drawn ? [{ name: names[k], path }] : [],
    );
  }

  private scale(fields: readonly Plane[], log: boolean | null): Scale {
    const stands = this.last?.log === log && fields.every((field, k) => field === this.last!.fields[k]);
    if (this.last && stands) return this.last.scale;
    const values = fields.flatMap((field) => Array.from(field.grid(SAMPLED)));
    this.last = { fields, log, scale: scaleOf(values, log, Math.min(...fields.map(({ lowest }) => lowest))) };
    return this.last.scale;
  }
}

function haveSameExamples({ examples: one }: Payload, { examples: two }: Payload): boolean {
  if (one === two) return true;
  const bothSame = (k: number) => isSame(one[k].number, two[k].number) && isSame(one[k].target, two[k].target);
  return one.length === two.length && one.every((_, k) => bothSame(k));
}

function isSame(one: Packed | null, two: Packed | null): boolean {
  if (!one || !two) return one === two;
  const [a, b] = [unpack(one), unpack(two)];
  return a.length === b.length && a.every((each, i) => each === b[i]);
}
