import type { Place, Stretch, Window, Word } from './run-in-words.ts';

// "kosten", "kosten,", "(kosten)."
const PLAIN_WORD = /^[«‘“"'(]*\p{L}{2,}(?:[-’']\p{L}+)*[.,;:?!)»”’"]*$/u;
const SENTENCE_END = /[.?!][»”’"')]*$/u;

/** So many odd signs in a row at most were made of one mark; dots and dashes do not count. */
const MAX_NOISE = 5;

const textOf = (text: string, { start, end }: Stretch) => text.slice(start, end);

/** What is no word and stands before the title of more than one page: "1814-2014", "2H". */
export function oddSigns(
  text: string,
  windows: readonly Window[],
  places: readonly (Place | undefined)[]
): ReadonlySet<string> {
  const pages = new Map<string, number>();
  windows.forEach(({ words }, i) => {
    const [first] = places[i] ?? [0];
    const before = words.slice(Math.max(0, first - MAX_NOISE), first);
    const from = before.findLastIndex((word) => PLAIN_WORD.test(textOf(text, word))) + 1;
    for (const key of new Set(before.slice(from).map((word) => word.key))) {
      pages.set(key, (pages.get(key) ?? 0) + 1);
    }
  });
  return new Set([...pages].flatMap(([key, count]) => (key !== '' && count > 1 ? [key] : [])));
}

/**
 * The first word of the title or of the odd signs before it, "•• ", "2 i)iii3ii 1814-2014 .., ": signs
 * without letters, those that return on other pages with their neighbours, and behind the end of a
 * sentence whatever is no word.
 */
export function withoutNoise(
  text: string,
  words: readonly Word[],
  title: number,
  odd: ReadonlySet<string>
): number {
  let first = title;
  let returns = false;
  let signs = 0;
  let at = title;
  for (; at > 0 && signs < MAX_NOISE; at--) {
    const word = words[at - 1]!;
    const printed = textOf(text, word);
    if (word.key === '') {
      if (first === at) first--;
      continue;
    }
    signs++;
    if (SENTENCE_END.test(printed)) return at;
    if (PLAIN_WORD.test(printed)) return returns ? at : first;
    returns ||= odd.has(word.key);
  }
  return returns ? at : first;
}
