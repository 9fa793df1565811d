/** Drawing begins with what is looked at first; the rest follows in the browser's idle time, or before a page is printed. */

import type { Layout, Shown } from "./tools";

const LATEST = 300; // milliseconds after which the next panel is drawn in a browser that is never idle

export class FirstThings {
  private panels: readonly Shown[] = [];
  private begun = 0;
  private waiting = 0;
  private readonly printed = () => this.finish();

  /**
   * @param draw a panel, for the first time.
   * @param done once all have been drawn.
   */
  constructor(
    private readonly draw: (shown: Shown) => void,
    private readonly done: () => void,
  ) {
    window.addEventListener("beforeprint", this.printed);
  }

  /** Panels in place of those before; their first ones are drawn by whoever calls, with all that have begun. */
  take({ panels, first }: Layout, atOnce: boolean): void {
    this.stop();
    this.panels = panels;
    this.begun = atOnce ? panels.length : Math.min(first, panels.length);
    this.next();
  }

  /** Those that take part in what goes on. */
  get drawn(): readonly Shown[] {
    return this.panels.slice(0, this.begun);
  }

  /** All that is left, now. */
  finish(): void {
    this.stop();
    while (this.begun < this.panels.length) this.draw(this.panels[this.begun++]);
    this.done();
  }

  close(): void {
    this.stop();
    window.removeEventListener("beforeprint", this.printed);
  }

  private next(): void {
    if (this.begun === this.panels.length) return this.done();
    this.waiting = idle(() => {
      this.draw(this.panels[this.begun++]);
      this.next();
    });
  }

  private stop(): void {
    if (this.waiting) unasked(this.waiting);
    this.waiting = 0;
  }
}

const ASKED = "requestIdleCallback" in window; // not every browser says when it is idle
const idle = (then: () => void): number => (ASKED ? requestIdleCallback(then, { timeout: LATEST }) : setTimeout(then, 16));
const unasked = (waiting: number): void => (ASKED ? cancelIdleCallback(waiting) : clearTimeout(waiting));
