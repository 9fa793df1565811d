/** What features, classes or examples do to the loss over a plane, each read anywhere between the nodes. */

import { type Numbers, unpack } from "./arrays";
import type { Change } from "./interval_bar";
import { dot, gridOf, type Lattice, latticeOf, nearestNode, weightsOf } from "./lattice";
import type { ImprintPayload } from "./payload";

export class Imprint {
  readonly lattice: Lattice;
  readonly sure: Numbers;
  readonly error: Numbers | null;
  /** The largest change of all subjects at all nodes, up or down: the end of the one scale. */
  readonly most: number;
  private readonly loss: Numbers;
  private readonly half: Numbers;

  /** @param most of another, to have one scale with it. */
  constructor(
    readonly payload: ImprintPayload,
    most = 0,
  ) {
    this.lattice = latticeOf(payload);
    this.loss = unpack(payload.loss);
    this.half = unpack(payload.half);
    this.sure = unpack(payload.sure);
    this.error = payload.error && unpack(payload.error);
    this.most = Math.max(most, ...Array.from(this.loss, Math.abs)) || 1;
  }

  get count(): number {
    return this.payload.subjects.length;
  }

  /** Every subject's change of the loss at one place, and half of its 95 % interval; NaN where a node nearby failed. */
  read(alpha: number, beta: number): Change[] {
    const weights = weightsOf(this.lattice, alpha, beta);
    const missing = this.lattice.failed[nearestNode(this.lattice, alpha, beta)] ? NaN : 0;
    return this.payload.subjects.map((_, k) => {
      const from = k * weights.length;
      return { value: dot(this.loss, weights, from) + missing, half: Math.max(0, dot(this.half, weights, from)) + missing };
    });
  }

  /** One subject's change on count × count places. */
  grid(subject: number, count: number): Float64Array {
    const nodes = this.loss.length / this.count;
    return gridOf(this.lattice, this.loss.subarray(subject * nodes, (subject + 1) * nodes), count);
  }
}
