/** A panel's drawing as a file: painted anew on paper of its own, at twice the size. */

import { element } from "./dom";
import { saveBlob } from "./save";

export interface Picture {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  paint(to: CanvasRenderingContext2D): void;
}

const FINE = 2; // pixels of the file to one of the page

export function savePng({ name, width, height, paint }: Picture, paper: string): Promise<void> {
  const canvas = element("canvas");
  [canvas.width, canvas.height] = [Math.max(1, width) * FINE, Math.max(1, height) * FINE];
  const to = canvas.getContext("2d")!;
  to.scale(FINE, FINE);
  to.fillStyle = paper;
  to.fillRect(0, 0, width, height);
  paint(to);
  return new Promise((done) =>
    canvas.toBlob((blob) => {
      if (blob) saveBlob(blob, `${name}.png`);
      done();
    }),
  );
}
