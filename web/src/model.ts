/** The view's half of anywidget's contract (AFM), and a plain page as its host. */

export interface Model {
  get<T>(name: string): T;
  set(name: string, value: unknown): void;
  on(event: string, callback: () => void): void;
  off(event: string, callback: () => void): void;
  save_changes(): void;
  send(content: unknown): void;
}

/** Values by name, in a page without a server: what is set is told to who listens, and to nobody else. */
export class PageModel implements Model {
  private readonly values: Map<string, unknown>;
  private readonly listeners = new Map<string, Set<() => void>>();

  /** @param send what becomes of a message; without a server, nothing. */
  constructor(
    values: Record<string, unknown>,
    readonly send: (content: unknown) => void = () => {},
  ) {
    this.values = new Map(Object.entries(values));
  }

  get<T>(name: string): T {
    return this.values.get(name) as T;
  }

  set(name: string, value: unknown): void {
    if (Object.is(this.values.get(name), value)) return;
    this.values.set(name, value);
    for (const event of [`change:${name}`, "change"]) this.listeners.get(event)?.forEach((callback) => callback());
  }

  on(event: string, callback: () => void): void {
    const all = this.listeners.get(event) ?? new Set();
    this.listeners.set(event, all.add(callback));
  }

  off(event: string, callback: () => void): void {
    this.listeners.get(event)?.delete(callback);
  }

  save_changes(): void {}
}
