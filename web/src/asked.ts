/** Which example is asked about; panels of several runs share one where their examples are the same. */

export class Asked {
  /** The one that is looked at now. */
  now: number | null = null;
  /** The one that was looked at last: its neighbours stay listed, so that they can be gone to. */
  last: number | null = null;
  readonly followers: (() => void)[] = [];

  ask(index: number | null): void {
    if (this.now === index) return;
    this.now = index;
    this.last = index ?? this.last;
    this.followers.forEach((follow) => follow());
  }

  /** Other examples have come; whoever says so draws anew. */
  forget(): void {
    this.now = this.last = null;
  }
}
