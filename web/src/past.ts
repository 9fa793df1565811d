/** What the view was before, to go back to and forth; states that follow each other quickly count as one. */

export class Past<State> {
  private readonly before: State[] = [];
  private readonly after: State[] = [];

  constructor(
    private now: State,
    private readonly isSame: (a: State, b: State) => boolean,
    private readonly most = 200,
  ) {}

  /** A state at which the view has come to rest. */
  note(state: State): void {
    if (this.isSame(state, this.now)) return;
    this.before.push(this.now);
    if (this.before.length > this.most) this.before.shift();
    this.after.length = 0;
    this.now = state;
  }

  back(): State | null {
    return this.go(this.before, this.after);
  }

  forth(): State | null {
    return this.go(this.after, this.before);
  }

  get canGo(): { readonly back: boolean; readonly forth: boolean } {
    return { back: this.before.length > 0, forth: this.after.length > 0 };
  }

  private go(from: State[], to: State[]): State | null {
    const found = from.pop();
    if (found === undefined) return null;
    to.push(this.now);
    this.now = found;
    return found;
  }
}
