import { openStems } from './spelling.ts';
import { isStopWord } from './stop-words.ts';

/** How often a word occurs in the library; 0 where it does not. */
export type CountOf = (term: string) => number;

const MIN_PART = 4;
const MIN_HEAD = 3;
/** From here on a part is too long to stand somewhere by chance. */
const LONG_PART = 7;
const MIN_LOOSE_REST = 5;
/** Each further part makes a split less likely; found by trying on real vocabularies. */
const PART_PENALTY = 0.8;
/** What may stand between the parts: "arbeid|s|markt", "kind|er|opvang", "boek|en|bon". */
const LINKS = ['s', 'en', 'er', 'e', 'n', ''] as const;
/** Inflections of the last part. */
const ENDINGS = new Set(['s', 'en', 'n', 'e']);
/** Endings that look like words but only make other words: "mogelijk|heden", "belang|rijk". */
const SUFFIXES = new Set(
  `heid heden rijk rijke lijk lijke lijks baar bare loos loze schap schappen ing ingen isch ische
  zaam zame achtig achtige matig matige eren erend erende ering eringen atie aties iteit teit
  vol volle der ster tie ties age eerd eerde heids den ten sten gen len ren nen ven zen`.split(
    /\s+/
  )
);
/** Prefixes that make verbs: "ver|plicht" is no kind of "plicht". */
const PREFIXES = new Set('be ge her ont ver er aan af bij toe uit'.split(' '));

/**
 * Takes a compound apart into words that the library has, `[]` where it cannot:
 * "huurcommissie" → huur, commissie. Of several ways the one whose rarest part is most frequent
 * (Koehn and Knight 2003, with a penalty per part).
 */
export function splitCompound(word: string, countOf: CountOf): string[] {
  let best: string[] = [];
  let bestScore = -Infinity;
  for (const parts of splits(word, countOf, 3)) {
    if (parts.length < 2) continue;
    const score =
      Math.min(...parts.map((part) => Math.log(1 + countOf(part)))) - PART_PENALTY * parts.length;
    if (score > bestScore) {
      best = parts;
      bestScore = score;
    }
  }
  return best;
}

function splits(word: string, countOf: CountOf, atMost: number): string[][] {
  const found: string[][] = [];
  if (isPart(word, countOf, MIN_HEAD)) found.push([word]);
  if (atMost === 1) return found;
  for (let i = MIN_PART; i <= word.length - MIN_HEAD; i++) {
    if (atMost === 2 && !isPart(word.slice(i), countOf, MIN_HEAD)) continue;
    const first = withoutLink(word.slice(0, i), countOf);
    if (first === undefined) continue;
    for (const rest of splits(word.slice(i), countOf, atMost - 1)) found.push([first, ...rest]);
  }
  return found;
}

/** The part before a seam without its link, where the library has it. */
function withoutLink(part: string, countOf: CountOf): string | undefined {
  for (const link of LINKS) {
    if (!part.endsWith(link)) continue;
    const word = part.slice(0, part.length - link.length);
    if (isPart(word, countOf, MIN_PART)) return word;
  }
  return verbOfStem(part, countOf);
}

/** The verb whose stem a part is, where the library has it: "woon" of "woonruimte" → wonen. */
function verbOfStem(part: string, countOf: CountOf): string | undefined {
  if (part.length < MIN_PART || PREFIXES.has(part)) return undefined;
  return openStems(part)
    .map((stem) => `${stem}en`)
    .find((verb) => countOf(verb) > 0 && !isStopWord(verb));
}

function isPart(part: string, countOf: CountOf, minLength: number): boolean {
  return part.length >= minLength && countOf(part) > 0 && !SUFFIXES.has(part) && !isStopWord(part);
}

/**
 * Takes a word apart in two of which the library knows something: "moslimhaat" → moslim, haat where
 * it has only "moslims" and "haat". `[]` where it cannot. Of several seams the one nearest the
 * middle.
 */
export function splitLoosely(word: string, isKnown: (part: string) => boolean): string[] {
  let best: string[] = [];
  for (let i = MIN_PART; i <= word.length - MIN_PART; i++) {
    const parts = [word.slice(0, i), word.slice(i)];
    const isBetter =
      Math.abs(2 * i - word.length) < Math.abs(2 * (best[0]?.length ?? 0) - word.length);
    if (isBetter && parts.every((part) => !SUFFIXES.has(part) && isKnown(part))) best = parts;
  }
  return best;
}

/** The longest beginning or end of a word of which the library knows something: "loon" of "loonkloof". */
export function knownEdge(word: string, isKnown: (part: string) => boolean): string | undefined {
  for (let length = word.length - MIN_HEAD; length >= MIN_PART; length--) {
    const edges = [word.slice(-length), word.slice(0, length)];
    const known = edges.find((edge) => !SUFFIXES.has(edge) && !isStopWord(edge) && isKnown(edge));
    if (known !== undefined) return known;
  }
  return undefined;
}

/** A part of a compound as it stands, then without what may link it to the next: "toeslagen", "toeslag". */
export function withoutLinks(part: string): string[] {
  const links = LINKS.filter((link) => part.endsWith(link));
  const bare = links.map((link) => part.slice(0, part.length - link.length));
  return [...new Set([part, ...bare.filter((word) => word.length >= MIN_PART)])];
}

/** How surely a word is a compound of a part: its other parts are words too, or only look so. */
export type CompoundFit = 'sure' | 'loose';

/**
 * Whether `part` stands in `word` as a part of a compound, not by chance: "taal" in "taalcursus"
 * and "moedertaal", not in "totaal". Sure where what is left on each side is empty, a link, an
 * inflection or words of the library; loose where a long part stands at an end of the word and the
 * rest may be a word that never stands alone ("woon" in "woondiscriminatie").
 */
export function compoundFit(word: string, part: string, countOf: CountOf): CompoundFit | undefined {
  let fit: CompoundFit | undefined;
  for (let at = word.indexOf(part); at >= 0; at = word.indexOf(part, at + 1)) {
    const before = word.slice(0, at);
    const after = word.slice(at + part.length);
    if (before === '' && after === '') return undefined;
    if (fitsBefore(before, countOf) && fitsAfter(after, countOf)) return 'sure';
    if (fitsLoosely(before, part, after)) fit = 'loose';
  }
  return fit;
}

function fitsLoosely(before: string, part: string, after: string): boolean {
  if (before !== '' && after !== '' && !ENDINGS.has(after)) return false;
  const minRest = part.length >= LONG_PART ? MIN_HEAD : MIN_LOOSE_REST;
  if (part.length < MIN_PART) return false;
  if (before !== '') return before.length >= minRest && !PREFIXES.has(before);
  return after.length >= minRest && ![...SUFFIXES].some((suffix) => after.endsWith(suffix));
}

function fitsBefore(before: string, countOf: CountOf): boolean {
  if (before === '') return true;
  if (before.length < MIN_HEAD || PREFIXES.has(before)) return false;
  return LINKS.some((link) => {
    const word = before.slice(0, before.length - link.length);
    return before.endsWith(link) && isWords(word, countOf);
  });
}

function fitsAfter(after: string, countOf: CountOf): boolean {
  if (after === '' || ENDINGS.has(after)) return true;
  return LINKS.some((link) => after.startsWith(link) && isWords(after.slice(link.length), countOf));
}

/** A word of the library, or two of them written as one. */
function isWords(word: string, countOf: CountOf): boolean {
  if (isPart(word, countOf, MIN_HEAD)) return true;
  for (let i = MIN_PART; i <= word.length - MIN_HEAD; i++) {
    // the head has one spelling, so it is asked first
    if (!isPart(word.slice(i), countOf, MIN_HEAD)) continue;
    if (withoutLink(word.slice(0, i), countOf) !== undefined) return true;
  }
  return false;
}
