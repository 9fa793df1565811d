/** Many channels at once through a basis of few: the weights of a marker give a few numbers, and these give all. */

import { unpack } from "./arrays";
import type { LowRank } from "./payload";

export class Channels {
  readonly width: number;
  private readonly rank: number;
  private readonly middle: ArrayLike<number>;
  private readonly basis: ArrayLike<number>;
  private readonly parts: Int16Array;
  private readonly scale: ArrayLike<number>;
  private measured: number | null = null;

  constructor(packed: LowRank) {
    this.middle = unpack(packed.mean);
    this.basis = unpack(packed.basis);
    this.parts = unpack(packed.parts) as Int16Array;
    this.scale = unpack(packed.scale);
    this.rank = this.scale.length;
    this.width = this.middle.length;
  }

  /** By how much each part counts where the nodes count by `weights`. */
  mix(weights: Float64Array): Float64Array {
    const { rank, basis } = this;
    const mixed = new Float64Array(rank);
    for (let node = 0; node < weights.length; node++) {
      const weight = weights[node];
      if (weight === 0) continue;
      for (let k = 0; k < rank; k++) mixed[k] += weight * basis[node * rank + k];
    }
    for (let k = 0; k < rank; k++) mixed[k] *= this.scale[k];
    return mixed;
  }

  /** All values. */
  all(mixed: Float64Array, out: Float32Array): Float32Array {
    const { rank, width, parts } = this;
    out.set(this.middle);
    for (let k = 0; k < rank; k++) {
      const factor = mixed[k];
      for (let i = 0, at = k * width; i < width; i++, at++) out[i] += factor * parts[at];
    }
    return out;
  }

  /** One value. */
  one(mixed: Float64Array, index: number): number {
    let sum = this.middle[index];
    for (let k = 0; k < this.rank; k++) sum += mixed[k] * this.parts[k * this.width + index];
    return sum;
  }

  /** Highest minus lowest of all values at all nodes: what errors are shares of. */
  get span(): number {
    this.measured ??= this.measure();
    return this.measured;
  }

  private measure(): number {
    const [values, mixed] = [new Float32Array(this.width), new Float64Array(this.rank)];
    let [low, high] = [Infinity, -Infinity];
    for (let at = 0; at < this.basis.length; at += this.rank) {
      for (let k = 0; k < this.rank; k++) mixed[k] = this.basis[at + k] * this.scale[k];
      this.all(mixed, values);
      for (let i = 0; i < values.length; i++) {
        if (values[i] < low) low = values[i];
        if (values[i] > high) high = values[i];
      }
    }
    return high - low;
  }

  /** The mean of some values at one node. */
  mean(node: number, indices: readonly number[]): number {
    let sum = 0;
    for (const index of indices) {
      sum += this.middle[index];
      for (let k = 0; k < this.rank; k++)
        sum += this.basis[node * this.rank + k] * this.scale[k] * this.parts[k * this.width + index];
    }
    return sum / indices.length;
  }
}
