/**
 * A pen that writes PDF, for the part of a canvas's drawing that the panels use. Lines and areas are lines and areas. Text is
 * Helvetica, which every reader has, where that has its letters; other letters, such as Chinese ones, are set as fine
 * dots, as a browser gives nobody its fonts' outlines, with the text behind them to be found and copied.
 */

import { element } from "./dom";
import { codesOf, ENCODING, widthOf } from "./helvetica";
import { bytesOf, hexOf, PdfFile } from "./pdf_file";
import type { Pen } from "./pen";
import { PenStyle, round, type Style } from "./pen_style";

const POINT = 0.75; // of a pixel of the page
const FINE = 10; // dots to a pixel of the page: 960 to an inch
const ROUND = 0.5523; // of a circle's radius, to the control points of a quarter of it
const CAPS = { butt: 0, round: 1, square: 2 } as const;
const JOINS = { miter: 0, round: 1, bevel: 2 } as const;
const SHARES = { left: 0, start: 0, center: 0.5, right: 1, end: 1 } as const; // of a text's width, before the given place

interface Image {
  readonly entries: string;
  readonly data: Uint8Array<ArrayBuffer>;
  /** How much of each pixel is seen. */
  readonly alpha?: Uint8Array<ArrayBuffer>;
}

interface Gradient {
  readonly ends: string;
  readonly colours: number[];
}

export class PdfPen extends PenStyle implements Pen {
  private readonly said: string[] = [];
  private readonly kept: Style[] = [];
  private readonly images: Image[] = [];
  private readonly gradients = new Map<object, Gradient>();
  private readonly alphas: number[] = [];
  private readonly ruler = element("canvas").getContext("2d")!;
  private path = "";

  save(): void {
    this.kept.push(this.style());
    this.said.push("q");
  }

  restore(): void {
    const found = this.kept.pop();
    if (!found) return;
    this.said.push("Q");
    Object.assign(this, found);
  }

  translate(x: number, y: number): void {
    this.said.push(`1 0 0 1 ${round(x)} ${round(y)} cm`);
  }

  rotate(angle: number): void {
    const [c, s] = [Math.cos(angle), Math.sin(angle)].map((each) => each.toFixed(6));
    this.said.push(`${c} ${s} ${-Number(s)} ${c} 0 0 cm`);
  }

  clip(): void {
    this.said.push(`${this.path} W n`);
  }

  beginPath(): void {
    this.path = "";
  }

  closePath(): void {
    this.path += " h";
  }

  moveTo(x: number, y: number): void {
    this.path += ` ${round(x)} ${round(y)} m`;
  }

  lineTo(x: number, y: number): void {
    this.path += ` ${round(x)} ${round(y)} ${this.path ? "l" : "m"}`;
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.path += ` ${[x, y, width, height].map(round).join(" ")} re`;
  }

  /** Whole circles only: no panel draws another arc. */
  arc(x: number, y: number, radius: number): void {
    const k = ROUND * radius;
    const quarters = [[1, 0], [0, 1], [-1, 0], [0, -1]].map(([c, s]) =>
      [c * radius - s * k, s * radius + c * k, c * k - s * radius, s * k + c * radius, -s * radius, c * radius]);
    this.moveTo(x + radius, y);
    for (const each of quarters) this.path += ` ${each.map((place, i) => round(place + (i % 2 ? y : x))).join(" ")} c`;
    this.path += " h";
  }

  stroke(): void {
    this.said.push(`${this.stroked} ${this.path} S`);
  }

  fill(): void {
    this.said.push(`${this.inked(this.fillStyle)} ${this.path} f`);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const box = `${[x, y, width, height].map(round).join(" ")} re`;
    const at = typeof this.fillStyle === "string" ? -1 : [...this.gradients.keys()].indexOf(this.fillStyle);
    this.said.push(at < 0 ? `${this.inked(this.fillStyle)} ${box} f` : `q ${box} W n /S${at} sh Q`);
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.said.push(`${this.stroked} ${[x, y, width, height].map(round).join(" ")} re S`);
  }

  fillText(text: string, x: number, y: number): void {
    this.write(text, x, y, false);
  }

  strokeText(text: string, x: number, y: number): void {
    this.write(text, x, y, true);
  }

  measureText(text: string): TextMetrics {
    this.ruler.font = this.font;
    return this.ruler.measureText(text);
  }

  /** Source rectangle, then target, as the panels call it. */
  drawImage(image: CanvasImageSource, ...places: number[]): void {
    const canvas = image as HTMLCanvasElement;
    const [x, y, wide, high] = places.length > 4 ? places : [0, 0, canvas.width, canvas.height];
    const [left, top, width, height] = places.slice(-4);
    const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
    const [across, down] = [width / wide, height / high];
    const name = this.imageOf(data, canvas.width, canvas.height);
    const clipped = `${[left, top, width, height].map(round).join(" ")} re W n`;
    this.said.push(`q ${this.seen(this.globalAlpha)} ${clipped} ${placed(left - x * across, top - y * down, canvas.width * across, canvas.height * down)} ${name} Do Q`);
  }

  /** Stops are evenly apart, from one end to the other. */
  createLinearGradient(x1: number, y1: number, x2: number, y2: number): CanvasGradient {
    const colours: number[] = [];
    const gradient: CanvasGradient = { addColorStop: (_, colour) => void colours.push(...parsed(colour).slice(0, 3)) };
    this.gradients.set(gradient, { ends: [x1, y1, x2, y2].map(round).join(" "), colours });
    return gradient;
  }

  /** The whole file, on paper of its own. */
  async document(width: number, height: number, title: string, paper: string): Promise<Uint8Array<ArrayBuffer>> {
    const file = new PdfFile();
    const [wide, high] = [round(width * POINT), round(height * POINT)];
    const [red, green, blue] = parsed(paper);
    const ground = `${POINT} 0 0 ${-POINT} 0 ${high} cm ${red} ${green} ${blue} rg 0 0 ${round(width)} ${round(height)} re f`;
    const content = await file.addStream("", bytesOf([ground, ...this.said, ...this.kept.map(() => "Q")].join("\n")));
    const resources = file.add(await this.resources(file));
    const pages = file.add(`<</Type/Pages/Kids[${resources + 2} 0 R]/Count 1>>`);
    file.add(`<</Type/Page/Parent ${pages} 0 R/MediaBox[0 0 ${wide} ${high}]/Resources ${resources} 0 R/Contents ${content} 0 R>>`);
    const root = file.add(`<</Type/Catalog/Pages ${pages} 0 R/ViewerPreferences<</DisplayDocTitle true>>>>`);
    return file.whole(root, file.add(`<</Title ${hexOf(title)}/Producer(Intaglio)>>`));
  }

  private async resources(file: PdfFile): Promise<string> {
    const fonts = ["Helvetica", "Helvetica-Bold"].map((name) => file.add(`<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding${ENCODING}>>`));
    const images: number[] = [];
    for (const { entries, data, alpha } of this.images) {
      const size = entries.slice(0, entries.indexOf("/ColorSpace"));
      const mask = alpha ? `/SMask ${await file.addStream(`${size}/ColorSpace/DeviceGray/BitsPerComponent 8`, alpha)} 0 R` : "";
      images.push(await file.addStream(entries + mask, data));
    }
    const shades: number[] = [];
    for (const { ends, colours } of this.gradients.values()) {
      const stops = Uint8Array.from(colours, (each) => Math.round(255 * each));
      const entries = `/FunctionType 0/Domain[0 1]/Range[0 1 0 1 0 1]/Size[${colours.length / 3}]/BitsPerSample 8`;
      shades.push(file.add(`<</ShadingType 2/ColorSpace/DeviceRGB/Coords[${ends}]/Function ${await file.addStream(entries, stops)} 0 R>>`));
    }
    const named = (letter: string, numbers: readonly number[]) => `<<${numbers.map((each, k) => `/${letter}${k} ${each} 0 R`).join("")}>>`;
    const alphas = this.alphas.map((each, k) => `/G${k}<</ca ${each}/CA ${each}>>`).join("");
    return `<</Font${named("F", fonts)}/XObject${named("I", images)}/Shading${named("S", shades)}/ExtGState<<${alphas}>>>>`;
  }

  private write(text: string, x: number, y: number, stroked: boolean): void {
    const { weight, size, below } = this.letters();
    const bold = Number(weight ?? 400) >= 600;
    const codes = codesOf(text);
    if (codes === null) return this.dot(text, x, y + below, stroked);
    const left = x - SHARES[this.textAlign] * widthOf(text, bold) * size;
    const ink = stroked ? `${this.stroked} 1 Tr` : `${this.inked(this.fillStyle)} 0 Tr`;
    this.said.push(`BT ${ink} /F${bold ? 1 : 0} ${size} Tf 1 0 0 -1 ${round(left)} ${round(y + below)} Tm (${codes}) Tj ET`);
  }

  /** Letters as dots of the page's own font, in one colour, with their text behind. */
  private dot(text: string, x: number, baseline: number, stroked: boolean): void {
    const { size } = this.letters();
    const long = this.measureText(text).width;
    const room = size + this.lineWidth;
    const [columns, rows] = [Math.ceil((long + 2 * room) * FINE), Math.ceil(2.4 * room * FINE)];
    const to = Object.assign(element("canvas"), { width: columns, height: rows }).getContext("2d", { willReadFrequently: true })!;
    to.scale(FINE, FINE);
    Object.assign(to, { font: this.font, lineWidth: this.lineWidth, lineJoin: this.lineJoin });
    if (stroked) to.strokeText(text, room, 1.5 * room);
    else to.fillText(text, room, 1.5 * room);
    const entries = `/Type/XObject/Subtype/Image/Width ${columns}/Height ${rows}/ImageMask true/BitsPerComponent 1`;
    this.images.push({ entries, data: bits(to.getImageData(0, 0, columns, rows)) });
    const left = x - SHARES[this.textAlign] * long - room;
    const place = placed(left, baseline - 1.5 * room, columns / FINE, rows / FINE);
    const ink = this.inked(stroked ? this.strokeStyle : this.fillStyle);
    this.said.push(`/Span<</ActualText ${hexOf(text)}>>BDC q ${ink} ${place} /I${this.images.length - 1} Do Q EMC`);
  }

  private imageOf(pixels: Uint8ClampedArray, width: number, height: number): string {
    const [data, alpha] = [new Uint8Array(3 * width * height), new Uint8Array(width * height)];
    for (let k = 0; k < alpha.length; k++) {
      data.set(pixels.subarray(4 * k, 4 * k + 3), 3 * k);
      alpha[k] = pixels[4 * k + 3];
    }
    const size = `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/Interpolate true`;
    const entries = `${size}/ColorSpace/DeviceRGB/BitsPerComponent 8`;
    this.images.push({ entries, data, ...(alpha.some((each) => each < 255) && { alpha }) });
    return `/I${this.images.length - 1}`;
  }

  private get stroked(): string {
    const [red, green, blue, alpha] = parsed(this.strokeStyle);
    return `${this.seen(alpha * this.globalAlpha)} ${red} ${green} ${blue} RG ${round(this.lineWidth)} w ${CAPS[this.lineCap]} J ${JOINS[this.lineJoin]} j`;
  }

  private inked(style: Style["fillStyle"]): string {
    const [red, green, blue, alpha] = parsed(style);
    return `${this.seen(alpha * this.globalAlpha)} ${red} ${green} ${blue} rg`;
  }

  private seen(alpha: number): string {
    const share = round(alpha);
    if (!this.alphas.includes(share)) this.alphas.push(share);
    return `/G${this.alphas.indexOf(share)} gs`;
  }
}

/** From the unit square, whose first row is the upper one, to a box. */
function placed(left: number, top: number, width: number, height: number): string {
  return `${round(width)} 0 0 ${round(-height)} ${round(left)} ${round(top + height)} cm`;
}

/** Red, green, blue and opacity from 0 to 1, of the ways in which the panels write colours. */
export function parsed(style: Style["fillStyle"]): readonly number[] {
  const colour = typeof style === "string" ? style.trim() : "";
  const hex = /^#([0-9a-f]{6})$/i.exec(colour)?.[1];
  if (hex) return [0, 2, 4].map((k) => round(parseInt(hex.slice(k, k + 2), 16) / 255)).concat(1);
  const [red, green, blue, alpha = 1] = (/^rgba?\(([^)]*)\)$/.exec(colour)?.[1] ?? "0,0,0").split(/[\s,/]+/).map(Number);
  return [red / 255, green / 255, blue / 255].map(round).concat(alpha);
}

/** A bit a pixel, rows in whole bytes; 0 is painted. */
function bits({ data, width, height }: ImageData): Uint8Array<ArrayBuffer> {
  const bytes = Math.ceil(width / 8);
  const found = new Uint8Array(bytes * height).fill(255);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) if (data[4 * (y * width + x) + 3] >= 128) found[y * bytes + (x >> 3)] &= ~(128 >> (x & 7));
  return found;
}
