/** A panel's drawing as a file: painted anew on paper of its own. */

import { element } from "./dom";
import { PdfPen } from "./pdf_pen";
import type { Pen } from "./pen";
import { saveBlob, saveText } from "./save";
import { SvgPen } from "./svg_pen";

export interface Picture {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  paint(to: Pen): void;
}

export const FINE = 2; // pixels of the file to one of the page

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

export function saveSvg({ name, title, width, height, paint }: Picture, paper: string): void {
  const pen = new SvgPen();
  paint(pen);
  saveText(pen.document(width, height, title, paper), "image/svg+xml", `${name}.svg`);
}

export async function savePdf({ name, title, width, height, paint }: Picture, paper: string): Promise<void> {
  const pen = new PdfPen();
  paint(pen);
  saveBlob(new Blob([await pen.document(width, height, title, paper)], { type: "application/pdf" }), `${name}.pdf`);
}
