/** What tells names apart: each without the words, between hyphens, with which all of them begin or end. */
export function ownParts(names: readonly string[]): string[] {
  const words = names.map((name) => name.split("-"));
  const least = Math.min(...words.map(({ length }) => length)) - 1; // a name keeps one word at least
  const alike = (at: (all: string[], k: number) => string | undefined, most: number) => {
    let k = 0;
    while (k < most && words.every((each) => at(each, k) === at(words[0], k))) k++;
    return k;
  };
  const head = alike((all, k) => all[k], least);
  const tail = alike((all, k) => all.at(-1 - k), least - head);
  return words.map((each) => each.slice(head, each.length - tail).join("-"));
}
