/** Examples parted into groups: whose each is, and who belongs to each. */

export const NONE = 65535; // the group of those that are in none

export class Groups {
  private found: readonly Uint32Array[] | null = null;

  /** @param of the group of each example. */
  constructor(
    readonly of: Uint16Array,
    readonly count: number,
  ) {}

  /** Positions of the examples of each group, in their order. */
  get members(): readonly Uint32Array[] {
    this.found ??= this.sorted();
    return this.found;
  }

  private sorted(): Uint32Array[] {
    const { of, count } = this;
    const ends = new Uint32Array(count);
    for (let i = 0; i < of.length; i++) if (of[i] < count) ends[of[i]]++;
    for (let group = 1; group < count; group++) ends[group] += ends[group - 1];
    const all = new Uint32Array(count ? ends[count - 1] : 0);
    const at = Uint32Array.from(ends, (_, group) => (group ? ends[group - 1] : 0));
    for (let i = 0; i < of.length; i++) if (of[i] < count) all[at[of[i]]++] = i;
    return Array.from(ends, (end, group) => all.subarray(group ? ends[group - 1] : 0, end));
  }
}

/** By a share from 0 to 1, in bands of equal width. */
export function bands(length: number, count: number, share: (index: number) => number): Groups {
  const of = new Uint16Array(length);
  for (let i = 0; i < length; i++) {
    const each = share(i);
    of[i] = each > 0 ? Math.round((each < 1 ? each : 1) * (count - 1)) : 0; // what is no number is the lowest
  }
  return new Groups(of, count);
}

/** By whole numbers from 0; what is no group's number is in none. */
export function byNumber(numbers: ArrayLike<number>, length: number, count: number): Groups {
  const of = new Uint16Array(length);
  for (let i = 0; i < length; i++) {
    const each = numbers[i];
    of[i] = each >= 0 && each < count ? each : NONE;
  }
  return new Groups(of, count);
}
