/** The weights with which the values at nodes add up to the value between them, along one axis. */

/**
 * Barycentric form of the second kind on Chebyshev–Lobatto nodes; at a node a unit vector.
 * Source: Berrut and Trefethen, "Barycentric Lagrange Interpolation", SIAM Review 46 (2004).
 */
export function chebyshevRow(at: ArrayLike<number>, x: number): Float64Array {
  const count = at.length;
  const row = new Float64Array(count);
  const tiny = 1e-15 * (at[count - 1] - at[0]);
  let total = 0;
  for (let i = 0; i < count; i++) {
    const gap = x - at[i];
    if (Math.abs(gap) < tiny) {
      row.fill(0);
      row[i] = 1;
      return row;
    }
    const half = i === 0 || i === count - 1 ? 0.5 : 1;
    row[i] = ((i % 2 ? -1 : 1) * half) / gap;
    total += row[i];
  }
  for (let i = 0; i < count; i++) row[i] /= total;
  return row;
}

/**
 * The cubic spline through values at rising nodes, as cubic Hermite pieces.
 *
 * @param slopes count × count: row i gives the spline's slope at node i from the values.
 */
export function splineRow(at: ArrayLike<number>, slopes: ArrayLike<number>, x: number): Float64Array {
  const count = at.length;
  let left = 0;
  while (left < count - 2 && x >= at[left + 1]) left++;
  const width = at[left + 1] - at[left];
  const t = (x - at[left]) / width;
  const s = 1 - t;
  const row = new Float64Array(count);
  const first = width * t * s * s;
  const second = -width * t * t * s;
  for (let i = 0; i < count; i++) row[i] = first * slopes[left * count + i] + second * slopes[(left + 1) * count + i];
  row[left] += (1 + 2 * t) * s * s;
  row[left + 1] += t * t * (3 - 2 * t);
  return row;
}

/** Position of the node nearest to x. */
export function nearest(at: ArrayLike<number>, x: number): number {
  let best = 0;
  for (let i = 1; i < at.length; i++) if (Math.abs(at[i] - x) < Math.abs(at[best] - x)) best = i;
  return best;
}
