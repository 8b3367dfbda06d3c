import {
  type CountOf,
  isPart,
  LINKS,
  MIN_HEAD,
  MIN_PART,
  SUFFIXES,
  withoutLink
} from './compound-parts.ts';
import { isPieceOfOpaque } from './opaque-words.ts';
import { closedStems } from './spelling.ts';
import { isFormalWord } from './stop-words.ts';

// "kken" of "zandzakken" is no "ken", "ppers" of "schippers" no "pers"
const DOUBLED_PLURAL = /^([b-df-hj-np-tv-z])\1(?:en|ers?)$/;

/** Shorter words have no plural that would be missing: "ken" is none of "keus". */
const MIN_SINGULAR = 4;
/** Each further part makes a split less likely; found by trying on real vocabularies. */
const PART_PENALTY = 0.8;

/**
 * Takes a compound apart into words that the library has, `[]` where it cannot:
 * "huurcommissie" → huur, commissie. Of several ways the one whose rarest part is most frequent
 * (Koehn and Knight 2003, with a penalty per part). `plural` also where the library has only one of
 * the last part: "kerncentrales" → kern, centrale.
 */
export function splitCompound(word: string, countOf: CountOf, plural = false): string[] {
  let best: string[] = [];
  let bestScore = -Infinity;
  const rules: SeamRules = {
    countOf,
    isSeam: (at) => !isPieceOfOpaque(word, at, word.length),
    headOf: (part) => headOf(part, countOf, plural)
  };
  for (const parts of splits(word, rules, 3)) {
    if (parts.length < 2 || parts.includes(word)) continue;
    const score =
      Math.min(...parts.map((part) => Math.log(1 + countOf(part)))) - PART_PENALTY * parts.length;
    if (score > bestScore) {
      best = parts;
      bestScore = score;
    }
  }
  return best;
}

/** The last part as the library has it. */
function headOf(part: string, countOf: CountOf, plural: boolean): string | undefined {
  if (isPart(part, countOf, MIN_HEAD)) return part;
  if (!plural) return undefined;
  const ones = part.endsWith('en') ? closedStems(part.slice(0, -2)) : [];
  if (part.endsWith('s') || part.endsWith('en')) ones.push(part.slice(0, -1));
  return ones.find((one) => isPart(one, countOf, MIN_SINGULAR));
}

/** How a word may be taken apart. */
interface SeamRules {
  countOf: CountOf;
  /** Whether a seam may lie there, in the whole word. */
  isSeam: (at: number) => boolean;
  /** The last part as the library has it, if it does. */
  headOf: (part: string) => string | undefined;
}

/** The ways to take what is left of a word apart, from its place in the whole word on. */
function splits(word: string, rules: SeamRules, atMost: number, from = 0): string[][] {
  const { countOf, isSeam, headOf: toHead } = rules;
  const found: string[][] = [];
  const head = toHead(word);
  if (head !== undefined) found.push([head]);
  if (atMost === 1) return found;
  for (let i = MIN_PART; i <= word.length - MIN_HEAD; i++) {
    if (atMost === 2 && toHead(word.slice(i)) === undefined) continue;
    if (!isSeam(from + i) || DOUBLED_PLURAL.test(word.slice(i - 1))) continue;
    const first = withoutLink(word.slice(0, i), countOf);
    if (first === undefined) continue;
    const rests = splits(word.slice(i), rules, atMost - 1, from + i);
    for (const rest of rests) found.push([first, ...rest]);
  }
  return found;
}

/**
 * Takes a word apart in two of which the library knows something: "moslimhaat" → moslim, haat where
 * it has only "moslims" and "haat". `[]` where it cannot. Of several seams the one nearest the
 * middle.
 */
export function splitLoosely(word: string, isKnown: (part: string) => boolean): string[] {
  let best: string[] = [];
  for (let i = MIN_PART; i <= word.length - MIN_HEAD; i++) {
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
    const known = edges.find((edge) => !SUFFIXES.has(edge) && !isFormalWord(edge) && isKnown(edge));
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
