/** Many channels at once through a basis of few: the weights of a marker give a few numbers, and these give all. */

import { unpack } from "./arrays";
import type { LowRank } from "./payload";

const BLOCK = 2048; // values that are mixed at a time, so that they stay near the processor

export class Channels {
  readonly width: number;
  private readonly rank: number;
  private readonly middle: Float32Array;
  private readonly basis: ArrayLike<number>;
  private readonly parts: Int16Array;
  private readonly scale: ArrayLike<number>;
  private measured: number | null = null;

  constructor(packed: LowRank) {
    this.middle = unpack(packed.mean) as Float32Array;
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
    const { rank, width } = this;
    const fours = rank - (rank % 4);
    out.set(this.middle);
    for (let from = 0; from < width; from += BLOCK) {
      const to = Math.min(width, from + BLOCK);
      for (let k = 0; k < fours; k += 4) this.addFour(mixed, k, out, from, to);
      for (let k = fours; k < rank; k++) this.addOne(mixed, k, out, from, to);
    }
    return out;
  }

  /** Four parts in one pass, for it is reading and writing `out` that takes the time. */
  private addFour(mixed: Float64Array, k: number, out: Float32Array, from: number, to: number): void {
    const { parts, width } = this;
    const [a, b, c, d] = [mixed[k], mixed[k + 1], mixed[k + 2], mixed[k + 3]];
    const [second, third, fourth] = [width, 2 * width, 3 * width];
    for (let i = from, at = k * width + from; i < to; i++, at++)
      out[i] += a * parts[at] + b * parts[at + second] + c * parts[at + third] + d * parts[at + fourth];
  }

  private addOne(mixed: Float64Array, k: number, out: Float32Array, from: number, to: number): void {
    const { parts, width } = this;
    const factor = mixed[k];
    for (let i = from, at = k * width + from; i < to; i++, at++) out[i] += factor * parts[at];
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

  /** The mean of some values at every node: the parts are added up first, and once for all nodes. */
  means(indices: ArrayLike<number>): Float64Array {
    const { rank, width, parts, basis } = this;
    let middle = 0;
    for (let i = 0; i < indices.length; i++) middle += this.middle[indices[i]];
    const sums = new Float64Array(rank);
    for (let k = 0; k < rank; k++) {
      for (let i = 0; i < indices.length; i++) sums[k] += parts[k * width + indices[i]];
      sums[k] *= this.scale[k];
    }
    return Float64Array.from({ length: basis.length / rank }, (_, node) => {
      let sum = middle;
      for (let k = 0; k < rank; k++) sum += basis[node * rank + k] * sums[k];
      return sum / indices.length;
    });
  }
}
