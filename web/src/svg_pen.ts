/** A pen that writes SVG, for the part of a canvas's drawing that the panels use. */

import { element } from "./dom";
import { escaped } from "./escape";
import type { Pen } from "./pen";
import { PenStyle, round, type Style } from "./pen_style";

const ANCHORS = { left: "start", start: "start", center: "middle", right: "end", end: "end" } as const;

export class SvgPen extends PenStyle implements Pen {
  private readonly lines: string[] = [];
  private readonly defined: string[] = [];
  private readonly kept: { style: Style; groups: number }[] = [];
  private readonly gradients = new Map<object, string>();
  private readonly ruler = element("canvas").getContext("2d")!;
  private path = "";
  private groups = 0;

  save(): void {
    this.kept.push({ style: this.style(), groups: this.groups });
  }

  restore(): void {
    const found = this.kept.pop();
    if (!found) return;
    this.lines.push("</g>".repeat(this.groups - found.groups));
    this.groups = found.groups;
    Object.assign(this, found.style);
  }

  translate(x: number, y: number): void {
    this.open(`transform="translate(${round(x)} ${round(y)})"`);
  }

  rotate(angle: number): void {
    this.open(`transform="rotate(${round((angle * 180) / Math.PI)})"`);
  }

  clip(): void {
    const id = `clip${this.defined.length}`;
    this.defined.push(`<clipPath id="${id}"><path d="${this.path}"/></clipPath>`);
    this.open(`clip-path="url(#${id})"`);
  }

  beginPath(): void {
    this.path = "";
  }

  closePath(): void {
    this.path += "Z";
  }

  moveTo(x: number, y: number): void {
    this.path += `M${round(x)} ${round(y)}`;
  }

  lineTo(x: number, y: number): void {
    this.path += `${this.path ? "L" : "M"}${round(x)} ${round(y)}`;
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.path += `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`;
  }

  /** Whole circles only: no panel draws another arc. */
  arc(x: number, y: number, radius: number): void {
    const [r, d] = [round(radius), round(2 * radius)];
    this.path += `M${round(x + radius)} ${round(y)}a${r} ${r} 0 1 1 -${d} 0a${r} ${r} 0 1 1 ${d} 0Z`;
  }

  stroke(): void {
    this.lines.push(`<path d="${this.path}" fill="none" ${this.stroked}/>`);
  }

  fill(): void {
    this.lines.push(`<path d="${this.path}" ${this.filled}/>`);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.lines.push(`<rect ${box(x, y, width, height)} ${this.filled}/>`);
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.lines.push(`<rect ${box(x, y, width, height)} fill="none" ${this.stroked}/>`);
  }

  fillText(text: string, x: number, y: number): void {
    this.write(text, x, y, this.filled);
  }

  strokeText(text: string, x: number, y: number): void {
    this.write(text, x, y, `fill="none" ${this.stroked}`);
  }

  measureText(text: string): TextMetrics {
    this.ruler.font = this.font;
    return this.ruler.measureText(text);
  }

  /** Source rectangle, then target, as the surface's panel calls it. */
  drawImage(image: CanvasImageSource, ...places: number[]): void {
    const [left, top, width, height] = places.slice(-4);
    const href = (image as HTMLCanvasElement).toDataURL();
    this.lines.push(`<image href="${href}" preserveAspectRatio="none" ${box(left, top, width, height)}/>`);
  }

  createLinearGradient(x1: number, y1: number, x2: number, y2: number): CanvasGradient {
    const id = `gradient${this.defined.length}`;
    const at = this.defined.push("") - 1;
    const stops: string[] = [];
    const ends = `x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}"`;
    const gradient: CanvasGradient = {
      addColorStop: (offset, colour) => {
        stops.push(`<stop offset="${round(offset)}" stop-color="${escaped(colour)}"/>`);
        this.defined[at] = `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" ${ends}>${stops.join("")}</linearGradient>`;
      },
    };
    this.gradients.set(gradient, `url(#${id})`);
    return gradient;
  }

  /** The whole file, on paper of its own. */
  document(width: number, height: number, title: string, paper: string): string {
    const size = `width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}"`;
    const ground = `<rect width="100%" height="100%" fill="${escaped(paper)}"/>`;
    const body = `<title>${escaped(title)}</title><defs>${this.defined.join("")}</defs>${ground}${this.lines.join("\n")}`;
    return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${body}${"</g>".repeat(this.groups)}</svg>\n`;
  }

  private open(attributes: string): void {
    this.lines.push(`<g ${attributes}>`);
    this.groups++;
  }

  private get filled(): string {
    return `fill="${this.paint(this.fillStyle)}" fill-opacity="${round(this.globalAlpha)}"`;
  }

  private get stroked(): string {
    const ends = `stroke-linecap="${this.lineCap}" stroke-linejoin="${this.lineJoin}"`;
    const ink = `stroke="${this.paint(this.strokeStyle)}" stroke-opacity="${round(this.globalAlpha)}"`;
    return `${ink} stroke-width="${round(this.lineWidth)}" ${ends}`;
  }

  private paint(style: string | CanvasGradient | CanvasPattern): string {
    return escaped(typeof style === "string" ? style : (this.gradients.get(style) ?? "none"));
  }

  private write(text: string, x: number, y: number, ink: string): void {
    const { weight, size, family, below } = this.letters();
    const font = `font-family="${escaped(family)}" font-size="${size}"${weight ? ` font-weight="${weight}"` : ""}`;
    const place = `x="${round(x)}" y="${round(y + below)}" text-anchor="${ANCHORS[this.textAlign]}"`;
    this.lines.push(`<text ${place} ${font} ${ink}>${escaped(text)}</text>`);
  }
}

function box(x: number, y: number, width: number, height: number): string {
  return `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
}
