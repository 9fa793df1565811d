/** What a pen draws with, under the names that a canvas has for it. */

const STYLE = {
  strokeStyle: "#000000" as string | CanvasGradient | CanvasPattern,
  fillStyle: "#000000" as string | CanvasGradient | CanvasPattern,
  lineWidth: 1,
  lineCap: "butt" as CanvasLineCap,
  lineJoin: "miter" as CanvasLineJoin,
  globalAlpha: 1,
  font: "12px sans-serif",
  textAlign: "start" as CanvasTextAlign,
  textBaseline: "alphabetic" as CanvasTextBaseline,
};
const SHIFTS: Record<string, number> = { top: 0.8, middle: 0.32 }; // of a letter's height, below the given place

export type Style = typeof STYLE;

export class PenStyle implements Style {
  strokeStyle = STYLE.strokeStyle;
  fillStyle = STYLE.fillStyle;
  lineWidth = STYLE.lineWidth;
  lineCap = STYLE.lineCap;
  lineJoin = STYLE.lineJoin;
  globalAlpha = STYLE.globalAlpha;
  font = STYLE.font;
  textAlign = STYLE.textAlign;
  textBaseline = STYLE.textBaseline;
  imageSmoothingQuality: ImageSmoothingQuality = "high";

  protected style(): Style {
    return Object.fromEntries(Object.keys(STYLE).map((name) => [name, this[name as keyof Style]])) as Style;
  }

  /** Weight, size and family of the font, and how far below the given place its letters stand. */
  protected letters(): { readonly weight: string | undefined; readonly size: number; readonly family: string; readonly below: number } {
    const [, weight, size, family] = /^(?:(\d+) )?([\d.]+)px (.*)$/.exec(this.font) ?? [, undefined, "12", "sans-serif"];
    return { weight, size: Number(size), family: family!, below: (SHIFTS[this.textBaseline] ?? 0) * Number(size) };
  }
}

export function round(x: number): number {
  return Number.isFinite(x) ? Math.round(100 * x) / 100 : 0;
}
