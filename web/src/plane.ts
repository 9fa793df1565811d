/** One surveyed plane, read anywhere between its nodes. */

import { type Numbers, type Packed, unpack } from "./arrays";
import { Channels } from "./low_rank";
import type { PlanePayload } from "./payload";
import { chebyshevRow, nearest, splineRow } from "./rows";

export type Axis = "alpha" | "beta";

/** What is known at one place; NaN where a node nearby failed. */
export interface Reading {
  readonly loss: number;
  readonly accuracy: number | null;
  readonly classLoss: Float64Array | null;
}

export class Plane {
  readonly alpha: Numbers;
  readonly beta: Numbers;
  readonly loss: Numbers;
  readonly lowest: number;
  readonly range: number;
  readonly embedding: Channels | null;
  readonly exampleLoss: Channels | null;
  private readonly slopes: Readonly<Record<Axis, Numbers>> | null;
  private readonly evaluated: Numbers;
  private readonly failed: Numbers;
  readonly accuracy: Numbers | null;
  /** Class by class, the loss at every node. */
  readonly classLoss: Numbers | null;

  constructor(readonly payload: PlanePayload) {
    this.alpha = unpack(payload.alpha);
    this.beta = unpack(payload.beta);
    this.loss = unpack(payload.loss);
    this.slopes = payload.slopes && { alpha: unpack(payload.slopes.alpha), beta: unpack(payload.slopes.beta) };
    this.evaluated = unpack(payload.evaluated);
    this.failed = unpack(payload.failed);
    this.accuracy = optional(payload.accuracy);
    this.classLoss = optional(payload.class_loss);
    this.embedding = payload.embedding && new Channels(payload.embedding);
    this.exampleLoss = payload.example_loss && new Channels(payload.example_loss);
    const good = [...this.loss].filter((_, node) => !this.failed[node]);
    this.lowest = Math.min(...good);
    this.range = Math.max(...good) - this.lowest;
  }

  /** The same plane with the mean loss of some of its examples in place of the whole. */
  of(examples: readonly number[]): Plane {
    const loss = Float64Array.from(this.loss, (_, node) => this.exampleLoss!.mean(node, examples));
    const good = Array.from(loss).filter((_, node) => !this.failed[node]);
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
    const at = this[axis];
    return [at[0], at[at.length - 1]];
  }

  clamp(axis: Axis, x: number): number {
    const [low, high] = this.extent(axis);
    return Math.min(high, Math.max(low, x));
  }

  /** Weights of the nodes along one axis. */
  row(axis: Axis, x: number): Float64Array {
    return this.slopes ? splineRow(this[axis], this.slopes[axis], x) : chebyshevRow(this[axis], x);
  }

  /** Weights of all nodes: the product of those along the axes. */
  weights(alpha: number, beta: number): Float64Array {
    return outer(this.row("alpha", alpha), this.row("beta", beta));
  }

  /** The weights at the trained model. */
  get home(): Float64Array {
    return this.weights(this.clamp("alpha", 0), this.clamp("beta", 0));
  }

  read(alpha: number, beta: number): Reading {
    const weights = this.weights(alpha, beta);
    const missing = this.failed[this.nearestNode(alpha, beta)] ? NaN : 0;
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
    const places = (axis: Axis) => this.places(axis, count).map((x) => [x, this.row(axis, x)] as const);
    const along = places("beta");
    const values = new Float64Array(count * count);
    places("alpha").forEach(([alpha, row], i) => {
      const through = this.reduceAlpha(row);
      along.forEach(([beta, other], j) => {
        values[i * count + j] = this.failed[this.nearestNode(alpha, beta)] ? NaN : dot(through, other);
      });
    });
    return values;
  }

  /** The loss along one axis through a place. */
  cut(axis: Axis, alpha: number, beta: number, count: number): Float64Array {
    const through =
      axis === "alpha" ? this.reduceBeta(this.row("beta", beta)) : this.reduceAlpha(this.row("alpha", alpha));
    return Float64Array.from(this.places(axis, count), (x) => {
      const [a, b] = axis === "alpha" ? [x, beta] : [alpha, x];
      return this.failed[this.nearestNode(a, b)] ? NaN : dot(through, this.row(axis, x));
    });
  }

  places(axis: Axis, count: number): number[] {
    const [low, high] = this.extent(axis);
    return Array.from({ length: count }, (_, i) => (i === count - 1 ? high : low + ((high - low) * i) / (count - 1)));
  }

  private nearestNode(alpha: number, beta: number): number {
    return nearest(this.alpha, alpha) * this.beta.length + nearest(this.beta, beta);
  }

  private reduceAlpha(row: Float64Array): Float64Array {
    const sums = new Float64Array(this.beta.length);
    for (let i = 0; i < row.length; i++)
      for (let j = 0; j < sums.length; j++) sums[j] += row[i] * this.loss[i * sums.length + j];
    return sums;
  }

  private reduceBeta(row: Float64Array): Float64Array {
    return Float64Array.from(this.alpha, (_, i) => dot(this.loss, row, i * row.length));
  }
}

function optional(packed: Packed | null): Numbers | null {
  return packed && unpack(packed);
}

function outer(first: Float64Array, second: Float64Array): Float64Array {
  const product = new Float64Array(first.length * second.length);
  for (let i = 0; i < first.length; i++)
    for (let j = 0; j < second.length; j++) product[i * second.length + j] = first[i] * second[j];
  return product;
}

function dot(values: ArrayLike<number>, weights: Float64Array, from = 0): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += values[from + i] * weights[i];
  return sum;
}
