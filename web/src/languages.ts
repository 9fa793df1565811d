/** The languages of the view, and which one to begin with. */

import { EN, type Words } from "./words";
import { ZH } from "./words_zh";

const LANGUAGES: Readonly<Record<string, Words>> = { en: EN, zh: ZH };

/** The words of a language; of one that is not known, the browser's own where that is, else English. */
export function wordsOf(language: string): Words {
  const own = navigator.language.slice(0, 2).toLowerCase();
  return LANGUAGES[language] ?? LANGUAGES[own] ?? EN;
}

/** The language that is not spoken now. */
export function otherThan(words: Words): string {
  return words === ZH ? "en" : "zh";
}
