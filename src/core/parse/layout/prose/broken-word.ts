import { latin } from '../../scan/latin.ts';
import type { Line } from '../lines.ts';
import { isLowerCase } from './sentence-end.ts';

/**
 * How a word broken at a line end goes on: `drop` the hyphen that the line end made, `keep` one that
 * belongs to the word, or keep it before a blank, as in "zorg- en".
 */
export type Join = 'drop' | 'keep' | 'keep-and-space';

/** The code of a hyphen. */
export const HYPHEN = 0x2d;
/** The code of a soft hyphen. */
export const SOFT_HYPHEN = 0xad;

/** A word that is broken, with what is known of how it goes on. */
export interface Break {
  /** Offset of the hyphen. */
  at: number;
  left: string;
  right: string;
  /** A blank stands before the hyphen. */
  parted: boolean;
  /** What no vocabulary can overrule. */
  certain: Join | undefined;
}

// What a word before a hyphen consists of: "lhbtiq+", "Participatiewet", "mbo-4"; no "(" and "«"
const WORD_SIGN = latin(/[\p{L}\p{M}\p{N}+’'.-]/u);
// "probleem»?" → "probleem"
const FIRST_WORD = latin(/^[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/u);

/** The word in front of the hyphen that ends the line. */
export function wordBefore(text: string, line: Pick<Line, 'from' | 'to'>): string {
  let from = line.to - 1;
  const limit = Math.max(line.from, from - 60);
  while (from > limit && isWordSign(text, from - 1)) from--;
  return text.slice(from, line.to - 1);
}

/** Most signs of a word are small letters, which need no pattern. */
const isWordSign = (text: string, at: number): boolean =>
  isLowerCase(text.charCodeAt(at)) || WORD_SIGN.test(text.charAt(at));

/** The word that a piece of text begins with. */
export function rightOf(line: string): string {
  return FIRST_WORD.exec(line)?.[0] ?? '';
}

/** "en", "of", "dan wel": what follows the first half of a pair, as in "zorg- en welzijn" */
export const CONJUNCTION = /^(?:en|of|tot|dan|alsmede|alsook)$/u;

// "zo|als", "even|als", "offici|als": one word, where "zowel defensie- als", "taxi- als" is the first half of a pair
const ONE_WORD_WITH_ALS =
  /^(?:zo|even|evenzo|credenti|financi|millenni|offici|potenti|speci|tri|tutori)$/iu;

/** The beginning of a name, or a capital inside one. */
export const BEGINS_WITH_CAPITAL = /^\p{Lu}/u;

// "partij|en", "vallei|en", "bui|en": no other word is broken before "en"
const BEFORE_EN = /.(?:ij|[aeou]i|[aeo]y)$/iu;

/** Whether what looks like the first half of a pair ("visserij- en") can be a word that was broken. */
export function mayBeWhole(left: string, right: string): boolean {
  return right === 'en' ? BEFORE_EN.test(left) : right === 'dan';
}

// "partij- en campagnefinanciering": a long word behind "en" is rather the second of a pair than what "partijen" do
const AND_LONG_WORD = /^en\s{1,4}\p{Ll}{8}/u;

/**
 * What no vocabulary can overrule.
 *
 * @param behind what the next line begins with, from `right` on
 */
export function certainJoin(
  hyphen: number,
  left: string,
  right: string,
  behind: string
): Join | undefined {
  if (hyphen === SOFT_HYPHEN) return 'drop';
  if (left === '') return 'keep-and-space';
  if (right === 'als') return ONE_WORD_WITH_ALS.test(left) ? 'drop' : 'keep-and-space';
  if (CONJUNCTION.test(right)) {
    return mayBeWhole(left, right) && !AND_LONG_WORD.test(behind) ? undefined : 'keep-and-space';
  }
  if (right === '') return 'keep';
  // A name can have a capital inside: "Christen|Unie", which the document itself tells from "Noord|Holland".
  if (BEGINS_WITH_CAPITAL.test(right)) return /\p{Ll}$/u.test(left) ? undefined : 'keep';
  if (/[\d\u2080-\u2089+.’']$/u.test(left)) return 'keep';
  return undefined;
}
