/** The colours of all that isn't data, read from the style sheet; and the map of those that are. */

export interface Theme {
  readonly dark: boolean;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly paper: string;
  readonly accent: string;
  readonly font: string;
}

export const PATH = "#c8102e"; // the path of training; a white halo parts it from every colour of the map

export function themeOf(el: Element): Theme {
  const style = getComputedStyle(el);
  const own = (name: string) => style.getPropertyValue(`--ig-${name}`).trim();
  return {
    dark: own("theme") === "dark",
    ink: own("ink"),
    muted: own("muted"),
    rule: own("rule"),
    paper: own("paper"),
    accent: own("accent"),
    font: `12px ${style.fontFamily}`,
  };
}

/** cividis at 33 even steps: even in lightness, and the same to most colour-blind readers. */
const CIVIDIS = "00224e00285b002e6a0533711a386f273e6e32436d3b496c434e6c4b546c535a6d5a5f6e61656f686a716f70737676767d7c788482798c8878938e789b9476a39a74aba072b4a76fbcae6cc4b468cdbb63d5c25edec958e7d150f0d846f9e03afee838";

/** Red, green and blue at a position from 0 to 1; beyond, the colour of the end. */
export const cividis = colourMap(CIVIDIS);

/** A map of colours through even steps, six digits each. */
export function colourMap(digits: string): (position: number) => [number, number, number] {
  const stops = Array.from({ length: digits.length / 6 }, (_, i) =>
    [0, 2, 4].map((at) => parseInt(digits.slice(6 * i + at, 6 * i + at + 2), 16)),
  );
  return (position) => {
    const at = Math.min(1, Math.max(0, position)) * (stops.length - 1);
    const i = Math.min(stops.length - 2, Math.floor(at));
    const mix = (k: number) => Math.round(stops[i][k] + (at - i) * (stops[i + 1][k] - stops[i][k]));
    return [mix(0), mix(1), mix(2)];
  };
}

export function css([red, green, blue]: readonly number[]): string {
  return `rgb(${red},${green},${blue})`;
}
