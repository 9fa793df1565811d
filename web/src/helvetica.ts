/** How wide the letters of Helvetica are, which every reader of PDF has, in thousandths of their height. */

/** Of the characters from the space to the tilde, after Adobe's metrics. */
const PLAIN = "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584";
const BOLD = "278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584";
const [PLAINS, BOLDS] = [PLAIN, BOLD].map((widths) => widths.split(" ").map(Number));
const SIGN = 584; // of minus, plus-minus and times
const CODES: Readonly<Record<string, string>> = { "−": "\\001", "±": "\\261", "×": "\\327", "(": "\\(", ")": "\\)", "\\": "\\\\" };

/** What a font object says beside its name, so that the codes of `codesOf` are these letters. */
export const ENCODING = "<</BaseEncoding/WinAnsiEncoding/Differences[1/minus]>>";

/** A text as it stands in a PDF between brackets; null where Helvetica has not all of it. */
export function codesOf(text: string): string | null {
  if (!/^[ -~−±×]*$/.test(text)) return null;
  return Array.from(text, (letter) => CODES[letter] ?? letter).join("");
}

/** The width of such a text, one high. */
export function widthOf(text: string, bold: boolean): number {
  const widths = bold ? BOLDS : PLAINS;
  return Array.from(text).reduce((sum, letter) => sum + (widths[letter.charCodeAt(0) - 32] ?? SIGN), 0) / 1000;
}
