/** Where the points of the embedding stand in their frame, and which of them lie within a loop. */

import type { Frame } from "./axes";

const INSET = 4; // pixels between the frame and points that lie beyond it

export interface Places {
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** How many lie outside the frame. */
  readonly beyond: number;
}

/**
 * Pixels of all points by their first two coordinates.
 *
 * @param atEdge whether those outside the frame stand at its edge; else they have no place.
 * @param last is written over where it has the room.
 */
export function place(coordinates: Float32Array, count: number, frame: Frame, atEdge = true, last?: Places): Places {
  const [x, y] = last?.x.length === count ? [last.x, last.y] : [new Float32Array(count), new Float32Array(count)];
  const [left, right] = [frame.left, frame.left + frame.width];
  const [top, bottom] = [frame.top, frame.top + frame.height];
  const across = frame.width / (frame.x[1] - frame.x[0]);
  const up = frame.height / (frame.y[1] - frame.y[0]);
  let beyond = 0;
  for (let i = 0; i < count; i++) {
    const h = left + (coordinates[i] - frame.x[0]) * across;
    const v = bottom - (coordinates[count + i] - frame.y[0]) * up;
    const outside = h < left || h > right || v < top || v > bottom;
    if (outside) beyond++;
    if (outside && !atEdge) x[i] = y[i] = NaN;
    else {
      x[i] = h < left + INSET ? left + INSET : h > right - INSET ? right - INSET : h;
      y[i] = v < top + INSET ? top + INSET : v > bottom - INSET ? bottom - INSET : v;
    }
  }
  return { x, y, beyond };
}

/** One unit is as long along both axes, so that distances are true. */
export function frameOf(width: number, height: number, box: readonly (readonly number[])[]): Frame {
  const margin = { left: 48, top: 6, right: 8, bottom: 42 };
  const size = [Math.max(width - margin.left - margin.right, 1), Math.max(height - margin.top - margin.bottom, 1)];
  const spans = box.slice(0, 2).map(([low, high]) => Math.max(high - low, 1e-9) * 1.08);
  const unit = Math.max(spans[0] / size[0], spans[1] / size[1]);
  const [x, y] = size.map((length, k) => {
    const middle = (box[k][0] + box[k][1]) / 2;
    return [middle - (unit * length) / 2, middle + (unit * length) / 2] as const;
  });
  return { left: margin.left, top: margin.top, width: size[0], height: size[1], x, y };
}

/** The point nearest to a place and no farther than `reach`, among those that `counts`. */
export function nearestPoint({ x, y }: Places, at: readonly [number, number], reach: number, counts: (i: number) => boolean): number | null {
  let [best, least] = [-1, reach * reach];
  for (let i = 0; i < x.length; i++) {
    const far = (x[i] - at[0]) ** 2 + (y[i] - at[1]) ** 2;
    if (far < least && counts(i)) [best, least] = [i, far];
  }
  return best < 0 ? null : best;
}

/** Which points lie within a closed loop of corners, by the even-odd rule. */
export function within({ x, y }: Places, loop: readonly (readonly [number, number])[]): number[] {
  const found: number[] = [];
  for (let i = 0; i < x.length; i++) {
    let inside = false;
    for (let k = 0, j = loop.length - 1; k < loop.length; j = k++) {
      const [[ax, ay], [bx, by]] = [loop[k], loop[j]];
      if (ay > y[i] !== by > y[i] && x[i] < ((bx - ax) * (y[i] - ay)) / (by - ay) + ax) inside = !inside;
    }
    if (inside) found.push(i);
  }
  return found;
}
