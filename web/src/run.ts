/** One run: its planes, the moments of its training, its examples; and what there is to draw of it in a state. */

import type { Place } from "./exact";
import type { Payload } from "./payload";
import { Plane } from "./plane";
import { Points } from "./points";
import { type Scale, scaleOf } from "./scale";
import type { Scene } from "./scene";
import { FIRST, type State } from "./state";
import type { Theme } from "./theme";

export const SAMPLED = 101; // places along each axis from which the scale is made

type Box = readonly (readonly number[])[];

interface Picked {
  readonly of: Plane;
  readonly picked: readonly number[];
  readonly field: Plane;
  readonly mask: Uint8Array;
  readonly scales: Record<string, Scale>;
}

export class Run {
  private readonly planes: ReadonlyMap<string, Plane>;
  private readonly moments: ReadonlyMap<string, Plane>;
  private readonly points: readonly Points[];
  private readonly scales = new Map<string, Scale>();
  private last: Picked | null = null;
  private coordinates = new Float32Array(0);

  constructor(readonly payload: Payload) {
    this.planes = new Map(payload.planes.map((each) => [each.name, new Plane(each)]));
    this.moments = new Map(payload.moments.map(({ name, plane }) => [name, this.planes.get(plane)!]));
    this.points = payload.examples.map((each) => new Points(each, payload));
  }

  isMoment(name: string): boolean {
    return this.moments.has(name);
  }

  plane(name: string): Plane {
    return this.moments.get(name) ?? this.planes.get(name) ?? this.planes.values().next().value!;
  }

  /** The place as a model can be asked for it; none at a moment of training, whose directions no run keeps. */
  placeOf({ plane, alpha, beta }: State): Place | null {
    const { name } = this.plane(plane).payload;
    return this.moments.has(name) ? null : { plane: name, alpha, beta };
  }

  /** A state that can be drawn, whatever has been asked for. */
  settled(state: State): State {
    const plane = this.plane(state.plane);
    const count = plane.payload.examples === null ? 0 : this.points[plane.payload.examples].count;
    const at = (axis: "alpha" | "beta") => plane.clamp(axis, Number.isFinite(state[axis]) ? state[axis] : 0);
    const known = this.moments.has(state.plane) || this.planes.has(state.plane);
    const kept = <T>(asked: readonly T[], right: (each: T) => boolean) => (asked.every(right) ? asked : asked.filter(right));
    return {
      ...state,
      plane: known ? state.plane : plane.payload.name,
      alpha: at("alpha"),
      beta: at("beta"),
      colour: state.colour || FIRST.colour,
      hidden: kept(state.hidden, (each) => each < this.payload.classes.length),
      picked: kept(state.picked, (each) => each < count),
    };
  }

  scene(state: State, chosen: number | null, theme: Theme, exact: Scene["exact"]): Scene {
    const { payload } = this;
    const { alpha, beta } = state;
    const plane = this.plane(state.plane);
    const { field, mask } = this.picked(plane, state.picked);
    const weights = plane.weights(alpha, beta);
    const points = plane.payload.examples !== null && plane.embedding ? this.points[plane.payload.examples] : null;
    const common = { payload, plane, field, points, state, theme, alpha, beta, weights, chosen, exact, picked: mask, others: [] };
    const coordinates = this.places(plane, weights);
    const scale = this.scale(state, plane, field);
    return { ...common, scale, box: this.box(state.plane, plane), reading: plane.read(alpha, beta), coordinates };
  }

  private places({ embedding }: Plane, weights: Float64Array): Float32Array {
    if (!embedding) return this.coordinates;
    if (this.coordinates.length !== embedding.width) this.coordinates = new Float32Array(embedding.width);
    return embedding.all(embedding.mix(weights), this.coordinates);
  }

  /** The surface of the picked examples, made once for them. */
  private picked(plane: Plane, picked: readonly number[]): { field: Plane; mask: Uint8Array | null } {
    if (!picked.length || plane.payload.examples === null) return { field: plane, mask: null };
    if (this.last?.of !== plane || this.last.picked !== picked) {
      const mask = new Uint8Array(this.points[plane.payload.examples].count);
      for (const each of picked) mask[each] = 1;
      this.last = { of: plane, picked, field: plane.exampleLoss ? plane.of(picked) : plane, mask, scales: {} };
    }
    return this.last;
  }

  /** One scale for all moments of training, so that one colour means one loss in all of them. */
  private scale(state: State, plane: Plane, field: Plane): Scale {
    const fields = field === plane && this.isMoment(state.plane) ? [...this.moments.values()] : [field];
    const key = field === plane ? `${fields.length > 1 ? "" : plane.payload.name} ${state.logarithmic}` : "";
    const make = (): Scale => {
      const values = fields.flatMap((each) => Array.from(each.grid(SAMPLED)));
      return scaleOf(values, state.logarithmic, Math.min(...fields.map(({ lowest }) => lowest)));
    };
    if (!key) return (this.last!.scales[String(state.logarithmic)] ??= make());
    const found = this.scales.get(key) ?? make();
    this.scales.set(key, found);
    return found;
  }

  /** The same frame for all moments of training. */
  private box(name: string, plane: Plane): Box | null {
    const boxes = (this.isMoment(name) ? [...this.moments.values()] : [plane]).map((each) => each.payload.embedding?.box);
    const first = boxes[0];
    if (!first || !boxes.every((box): box is Box => box?.length === first.length)) return plane.payload.embedding?.box ?? null;
    return first.map((_, k) => [Math.min(...boxes.map((box) => box[k][0])), Math.max(...boxes.map((box) => box[k][1]))]);
  }
}
