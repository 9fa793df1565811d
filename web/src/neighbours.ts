/** The examples nearest to one, by brute force: ten thousand take less than a millisecond. */

export interface Neighbour {
  readonly index: number;
  readonly distance: number;
}

/**
 * The nearest ones by Euclidean distance, the nearest first; of equal ones the first.
 *
 * @param coordinates all first ones, then all second ones, and so on.
 * @param most so many at the most.
 * @param counts which examples may be among them.
 */
export function nearestTo(index: number, coordinates: Float32Array, count: number, most: number, counts: (i: number) => boolean): Neighbour[] {
  const dims = coordinates.length / count;
  const own = Float64Array.from({ length: dims }, (_, k) => coordinates[k * count + index]);
  const found: { index: number; square: number }[] = [];
  let farthest = Infinity;
  for (let i = 0; i < count; i++) {
    let square = 0;
    for (let k = 0; k < dims; k++) square += (coordinates[k * count + i] - own[k]) ** 2;
    if (!(square < farthest) || i === index || !counts(i)) continue;
    let at = found.length;
    while (at > 0 && found[at - 1].square > square) at--;
    found.splice(at, 0, { index: i, square });
    if (found.length > most) found.pop();
    if (found.length === most) farthest = found[most - 1].square;
  }
  return found.map(({ index: i, square }) => ({ index: i, distance: Math.sqrt(square) }));
}
