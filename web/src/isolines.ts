/** Lines of equal value on a grid, by marching squares. */

/** Corners of a cell in turn: (i, j), (i+1, j), (i+1, j+1), (i, j+1); edge e runs from corner e to the next. */
const CORNERS = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
] as const;

/**
 * Segments x1, y1, x2, y2, … in grid steps, where a count × count grid (first index along x) crosses a level.
 * A saddle is split by the mean of its corners; cells with a NaN are left out.
 */
export function isolines(values: ArrayLike<number>, count: number, level: number): number[] {
  const segments: number[] = [];
  for (let i = 0; i < count - 1; i++) {
    for (let j = 0; j < count - 1; j++) {
      if (isFlat(values, i * count + j, count, level)) continue;
      const corners = CORNERS.map(([di, dj]) => values[(i + di) * count + j + dj] - level);
      const edges = crossed(corners);
      for (const edge of edges) segments.push(...crossing(corners, edge, i, j));
    }
  }
  return segments;
}

/** Whether all four corners lie on one side: nearly all cells, told without an allocation. */
function isFlat(values: ArrayLike<number>, at: number, count: number, level: number): boolean {
  const above = values[at] >= level;
  return values[at + 1] >= level === above && values[at + count] >= level === above && values[at + count + 1] >= level === above;
}

/** The crossed edges of a cell, in the order in which pairs of them are joined. */
function crossed(corners: readonly number[]): number[] {
  if (corners.some(Number.isNaN)) return [];
  const edges = [0, 1, 2, 3].filter((e) => corners[e] >= 0 !== corners[(e + 1) % 4] >= 0);
  if (edges.length < 4) return edges;
  const middle = corners[0] + corners[1] + corners[2] + corners[3];
  return middle >= 0 === corners[0] >= 0 ? edges : [3, 0, 1, 2]; // else corners 0 and 2 stand apart from the middle
}

function crossing(corners: readonly number[], edge: number, i: number, j: number): [number, number] {
  const next = (edge + 1) % 4;
  const t = corners[edge] / (corners[edge] - corners[next]);
  const [from, to] = [CORNERS[edge], CORNERS[next]];
  return [i + from[0] + t * (to[0] - from[0]), j + from[1] + t * (to[1] - from[1])];
}
