/** Nodes over two axes, and how values that stand at them are read anywhere in between. */

import { type Numbers, type Packed, unpack } from "./arrays";
import { chebyshevRow, nearest, splineRow } from "./rows";

export type Axis = "alpha" | "beta";

export interface LatticePayload {
  readonly alpha: Packed;
  readonly beta: Packed;
  /** With a uniform grid, the slopes of the spline through it. */
  readonly slopes: { readonly alpha: Packed; readonly beta: Packed } | null;
  readonly failed: Packed;
}

export interface Lattice {
  readonly alpha: Numbers;
  readonly beta: Numbers;
  readonly slopes: Readonly<Record<Axis, Numbers>> | null;
  readonly failed: Numbers;
}

export function latticeOf({ alpha, beta, slopes, failed }: LatticePayload): Lattice {
  return {
    alpha: unpack(alpha),
    beta: unpack(beta),
    slopes: slopes && { alpha: unpack(slopes.alpha), beta: unpack(slopes.beta) },
    failed: unpack(failed),
  };
}

export function extentOf(lattice: Lattice, axis: Axis): readonly [number, number] {
  const at = lattice[axis];
  return [at[0], at[at.length - 1]];
}

/** Weights of the nodes along one axis. */
export function rowOf(lattice: Lattice, axis: Axis, x: number): Float64Array {
  return lattice.slopes ? splineRow(lattice[axis], lattice.slopes[axis], x) : chebyshevRow(lattice[axis], x);
}

/** Weights of all nodes: the product of those along the axes. */
export function weightsOf(lattice: Lattice, alpha: number, beta: number): Float64Array {
  return outer(rowOf(lattice, "alpha", alpha), rowOf(lattice, "beta", beta));
}

export function nearestNode({ alpha, beta }: Lattice, a: number, b: number): number {
  return nearest(alpha, a) * beta.length + nearest(beta, b);
}

/** Evenly spaced places along one axis, both ends included. */
export function placesOf(lattice: Lattice, axis: Axis, count: number): number[] {
  const [low, high] = extentOf(lattice, axis);
  return Array.from({ length: count }, (_, i) => (i === count - 1 ? high : low + ((high - low) * i) / (count - 1)));
}

/** Values at the nodes on count × count places, alpha by alpha; NaN where a node nearby failed. */
export function gridOf(lattice: Lattice, values: Numbers, count: number): Float64Array {
  const places = (axis: Axis) => placesOf(lattice, axis, count).map((x) => [x, rowOf(lattice, axis, x)] as const);
  const along = places("beta");
  const found = new Float64Array(count * count);
  places("alpha").forEach(([alpha, row], i) => {
    const through = reduceAlpha(lattice, values, row);
    along.forEach(([beta, other], j) => {
      found[i * count + j] = lattice.failed[nearestNode(lattice, alpha, beta)] ? NaN : dot(through, other);
    });
  });
  return found;
}

/** The same along one axis through a place. */
export function cutOf(lattice: Lattice, values: Numbers, axis: Axis, [alpha, beta]: readonly [number, number], count: number): Float64Array {
  const through =
    axis === "alpha"
      ? reduceBeta(lattice, values, rowOf(lattice, "beta", beta))
      : reduceAlpha(lattice, values, rowOf(lattice, "alpha", alpha));
  return Float64Array.from(placesOf(lattice, axis, count), (x) => {
    const [a, b] = axis === "alpha" ? [x, beta] : [alpha, x];
    return lattice.failed[nearestNode(lattice, a, b)] ? NaN : dot(through, rowOf(lattice, axis, x));
  });
}

export function dot(values: ArrayLike<number>, weights: Float64Array, from = 0): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += values[from + i] * weights[i];
  return sum;
}

function reduceAlpha({ beta }: Lattice, values: Numbers, row: Float64Array): Float64Array {
  const sums = new Float64Array(beta.length);
  for (let i = 0; i < row.length; i++)
    for (let j = 0; j < sums.length; j++) sums[j] += row[i] * values[i * sums.length + j];
  return sums;
}

function reduceBeta({ alpha }: Lattice, values: Numbers, row: Float64Array): Float64Array {
  return Float64Array.from(alpha, (_, i) => dot(values, row, i * row.length));
}

function outer(first: Float64Array, second: Float64Array): Float64Array {
  const product = new Float64Array(first.length * second.length);
  for (let i = 0; i < first.length; i++)
    for (let j = 0; j < second.length; j++) product[i * second.length + j] = first[i] * second[j];
  return product;
}
