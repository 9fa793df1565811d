/** One surveyed plane, read anywhere between its nodes. */

import { type Numbers, type Packed, unpack } from "./arrays";
import { type Axis, cutOf, dot, extentOf, gridOf, type Lattice, latticeOf, nearestNode, placesOf, rowOf, weightsOf } from "./lattice";
import { Channels } from "./low_rank";
import type { PlanePayload } from "./payload";
import { nearest } from "./rows";

/** What is known at one place; NaN where a node nearby failed. */
export interface Reading {
  readonly loss: number;
  readonly accuracy: number | null;
  readonly classLoss: Float64Array | null;
}

export class Plane implements Lattice {
  readonly alpha: Numbers;
  readonly beta: Numbers;
  readonly loss: Numbers;
  readonly lowest: number;
  readonly range: number;
  readonly slopes: Readonly<Record<Axis, Numbers>> | null;
  private readonly evaluated: Numbers;
  private readonly channels: { embedding?: Channels; exampleLoss?: Channels } = {}; // unpacked when first asked for
  readonly failed: Numbers;
  readonly accuracy: Numbers | null;
  /** Class by class, the loss at every node. */
  readonly classLoss: Numbers | null;

  constructor(readonly payload: PlanePayload) {
    ({ alpha: this.alpha, beta: this.beta, slopes: this.slopes, failed: this.failed } = latticeOf(payload));
    this.loss = unpack(payload.loss);
    this.evaluated = unpack(payload.evaluated);
    this.accuracy = optional(payload.accuracy);
    this.classLoss = optional(payload.class_loss);
    const good = [...this.loss].filter((_, node) => !this.failed[node]);
    this.lowest = Math.min(...good);
    this.range = Math.max(...good) - this.lowest;
  }

  get embedding(): Channels | null {
    const { embedding } = this.payload;
    return embedding && (this.channels.embedding ??= new Channels(embedding));
  }

  get exampleLoss(): Channels | null {
    const { example_loss: own } = this.payload;
    return own && (this.channels.exampleLoss ??= new Channels(own));
  }

  /** The same plane with the mean loss of some of its examples in place of the whole. */
  of(examples: readonly number[]): Plane {
    const loss = this.exampleLoss!.means(examples);
    const good = [...loss].filter((_, node) => !this.failed[node]);
    const lowest = Math.min(...good);
    const { error } = this.payload.example_loss!;
    return Object.assign(Object.create(this) as Plane, {
      loss,
      lowest,
      range: Math.max(...good) - lowest,
      payload: { ...this.payload, error },
    });
  }

  get classes(): number {
    return this.classLoss === null ? 0 : this.classLoss.length / this.loss.length;
  }

  extent(axis: Axis): readonly [number, number] {
    return extentOf(this, axis);
  }

  clamp(axis: Axis, x: number): number {
    const [low, high] = this.extent(axis);
    return Math.min(high, Math.max(low, x));
  }

  row(axis: Axis, x: number): Float64Array {
    return rowOf(this, axis, x);
  }

  weights(alpha: number, beta: number): Float64Array {
    return weightsOf(this, alpha, beta);
  }

  /** The weights at the trained model. */
  get home(): Float64Array {
    return this.weights(this.clamp("alpha", 0), this.clamp("beta", 0));
  }

  read(alpha: number, beta: number): Reading {
    const weights = this.weights(alpha, beta);
    const missing = this.failed[nearestNode(this, alpha, beta)] ? NaN : 0;
    const classLoss = this.classLoss && new Float64Array(this.classes);
    classLoss?.forEach((_, i) => (classLoss[i] = dot(this.classLoss!, weights, i * weights.length) + missing));
    const accuracy = this.accuracy && dot(this.accuracy, weights) + missing;
    return { loss: dot(this.loss, weights) + missing, accuracy, classLoss };
  }

  /** Whether the model itself was evaluated here. */
  isExact(alpha: number, beta: number): boolean {
    const [i, j] = [nearest(this.alpha, alpha), nearest(this.beta, beta)];
    const near = (at: Numbers, k: number, x: number) => Math.abs(at[k] - x) <= 1e-12 * (at[at.length - 1] - at[0]);
    const node = i * this.beta.length + j;
    return near(this.alpha, i, alpha) && near(this.beta, j, beta) && this.evaluated[node] === 1 && !this.failed[node];
  }

  /** The loss on count × count places, alpha by alpha. */
  grid(count: number): Float64Array {
    return gridOf(this, this.loss, count);
  }

  /** The loss along one axis through a place. */
  cut(axis: Axis, alpha: number, beta: number, count: number): Float64Array {
    return cutOf(this, this.loss, axis, [alpha, beta], count);
  }

  places(axis: Axis, count: number): number[] {
    return placesOf(this, axis, count);
  }
}

function optional(packed: Packed | null): Numbers | null {
  return packed && unpack(packed);
}
