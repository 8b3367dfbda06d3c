import { openStems } from './spelling.ts';
import { isStopWord } from './stop-words.ts';

/** How often a word occurs in the library; 0 where it does not. */
export type CountOf = (term: string) => number;

/** Parts are at least so long, the last one of a compound … */
export const MIN_PART = 4;
/** … or this. */
export const MIN_HEAD = 3;

/** What may stand between the parts: "arbeid|s|markt", "kind|er|opvang", "boek|en|bon". */
export const LINKS = ['s', 'en', 'er', 'e', 'n', ''] as const;
/** The few words that "er" links: "kinderopvang", not "ouderbijdrage". */
const LINKED_BY_ER = new Set(
  'been blad ei gemoed goed hoen kalf kalv kind kleed lam lamm lied rad rund volk'.split(' ')
);
type Link = (typeof LINKS)[number];
/** Endings that look like words but only make other words: "mogelijk|heden", "belang|rijk". */
export const SUFFIXES = new Set(
  `heid heden rijk rijke lijk lijke lijks baar bare loos loze schap schappen ing ingen isch ische
  zaam zame achtig achtige matig matige eren erend erende ering eringen atie aties iteit teit
  vol volle der ster tie ties age eerd eerde heids den ten sten gen len ren nen ven zen`.split(
    /\s+/
  )
);
/** Prefixes that make verbs: "ver|plicht" is no kind of "plicht". */
export const PREFIXES = new Set('be ge her ont ver er aan af bij toe uit'.split(' '));

/** Whether a part is a word of the library that can stand in a compound. */
export function isPart(part: string, countOf: CountOf, minLength: number): boolean {
  return part.length >= minLength && countOf(part) > 0 && !SUFFIXES.has(part) && !isStopWord(part);
}

/** The part before a seam without its link, where the library has it. */
export function withoutLink(part: string, countOf: CountOf): string | undefined {
  for (const link of LINKS) {
    const word = beforeLink(part, link);
    if (word !== undefined && isPart(word, countOf, MIN_PART)) return word;
  }
  return verbOfStem(part, countOf);
}

/** What stands before a link, where this link can stand there: "kind" of "kinder". */
export function beforeLink(part: string, link: Link): string | undefined {
  if (!part.endsWith(link)) return undefined;
  const word = part.slice(0, part.length - link.length);
  return canLink(word, link) ? word : undefined;
}

/** Whether this link can stand after a word. */
export function canLink(word: string, link: Link): boolean {
  return link !== 'er' || LINKED_BY_ER.has(word);
}

/** The verb whose stem a part is, where the library has it: "woon" of "woonruimte" → wonen. */
function verbOfStem(part: string, countOf: CountOf): string | undefined {
  if (part.length < MIN_PART || PREFIXES.has(part)) return undefined;
  return openStems(part)
    .map((stem) => `${stem}en`)
    .find((verb) => countOf(verb) > 0 && !isStopWord(verb));
}
