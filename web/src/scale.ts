/** From values to colours and heights: linear or logarithmic, clipped where it says so (as `intaglio.plots.scale`). */

const WIDE = 20; // highest / lowest from which levels are spaced logarithmically
const PERCENTILE = 95; // above it a wide range is clipped

export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly log: boolean;
  readonly clipped: boolean;
}

/**
 * The scale of all finite values.
 *
 * @param log by default where the range is wide; never where there is no positive value.
 * @param floor the lowest value that was evaluated: between nodes an interpolant may dip below zero by its error.
 */
export function scaleOf(values: ArrayLike<number>, log: boolean | null, floor: number): Scale {
  const sorted = Float64Array.from(values).filter(Number.isFinite).sort();
  const [lowest, highest] = [sorted[0], sorted[sorted.length - 1]];
  const floored = lowest <= 0 && floor > 0 && (log ?? highest / floor > WIDE);
  const low = floored ? floor : lowest;
  const wide = low > 0 && highest / low > WIDE;
  const logarithmic = (log ?? wide) && low > 0;
  let high = wide ? percentile(sorted, PERCENTILE) : highest;
  if (!(high > low)) high = highest;
  if (high - low <= 1e-9 * Math.max(Math.abs(low), Math.abs(high))) high = low + Math.max(Math.abs(low), 1) * 1e-3;
  return { low, high, log: logarithmic, clipped: high < highest };
}

/** 0 at the low end, 1 at the high end, beyond where not clipped. */
export function position(scale: Scale, value: number): number {
  const to = scale.log ? (x: number) => Math.log(Math.max(x, 1e-300)) : (x: number) => x;
  return (to(value) - to(scale.low)) / (to(scale.high) - to(scale.low));
}

/** Values evenly spaced on the scale, both ends included. */
export function levels(scale: Scale, count: number): number[] {
  return Array.from({ length: count }, (_, i) => {
    const t = i / (count - 1);
    return scale.log ? scale.low * (scale.high / scale.low) ** t : scale.low + t * (scale.high - scale.low);
  });
}

/** Round numbers inside the scale. */
export function ticks(scale: Scale, most = 6): number[] {
  return scale.log ? logTicks(scale) : linearTicks(scale.low, scale.high, most);
}

export function linearTicks(low: number, high: number, most = 6): number[] {
  const power = 10 ** Math.floor(Math.log10((high - low) / (most - 1)));
  const factor = [1, 2, 2.5, 5, 10].find((each) => (high - low) / (power * each) <= most) ?? 10;
  const step = power * factor;
  const found: number[] = [];
  for (let k = Math.ceil(low / step - 1e-9); k * step <= high + 1e-9 * step; k++) found.push(k === 0 ? 0 : k * step);
  return found;
}

function logTicks({ low, high }: Scale): number[] {
  let found: number[] = [];
  for (const steps of [[1], [1, 3], [1, 2, 5], [1, 1.5, 2, 3, 4, 5, 7]]) {
    found = [];
    for (let decade = Math.floor(Math.log10(low)); decade <= Math.ceil(Math.log10(high)); decade++)
      for (const step of steps) found.push(Number(`${step}e${decade}`));
    found = found.filter((tick) => tick >= low && tick <= high);
    if (found.length >= 4) return found;
  }
  return found;
}

function percentile(sorted: Float64Array, share: number): number {
  const at = ((sorted.length - 1) * share) / 100;
  const below = Math.floor(at);
  return sorted[below] + (at - below) * ((sorted[below + 1] ?? sorted[below]) - sorted[below]);
}
