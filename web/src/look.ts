/** Which part of the embedding is seen: all of it, or what one has gone nearer to. Panels that share a look see the same part. */

import type { Frame } from "./axes";

const NEAREST = 1000; // times

export class Look {
  readonly followers: (() => void)[] = [];
  private zoom = 1;
  private x = 0; // of the middle from that of the whole, in widths of the whole
  private y = 0;

  get isWhole(): boolean {
    return this.zoom === 1 && this.x === 0 && this.y === 0;
  }

  /** Go along by shares of what is seen. */
  move(across: number, up: number): void {
    this.set(this.zoom, this.x + across / this.zoom, this.y + up / this.zoom);
  }

  /** Go nearer to a place, given by shares of what is seen from its middle, that stays where it is. */
  nearer(factor: number, across = 0, up = 0): void {
    const zoom = Math.min(NEAREST, Math.max(1, this.zoom * factor));
    const stays = 1 / this.zoom - 1 / zoom;
    this.set(zoom, this.x + across * stays, this.y + up * stays);
  }

  goHome(): void {
    this.set(1, 0, 0);
  }

  /** The frame of the part that is seen. */
  of(whole: Frame): Frame {
    if (this.isWhole) return whole;
    const part = ([low, high]: Frame["x"], shift: number) => {
      const [middle, half] = [(low + high) / 2 + shift * (high - low), (high - low) / 2 / this.zoom];
      return [middle - half, middle + half] as const;
    };
    return { ...whole, x: part(whole.x, this.x), y: part(whole.y, this.y) };
  }

  private set(zoom: number, x: number, y: number): void {
    const within = (shift: number) => Math.min(0.5, Math.max(-0.5, shift));
    [this.zoom, this.x, this.y] = [zoom, within(x), within(y)];
    this.followers.forEach((follow) => follow());
  }
}
