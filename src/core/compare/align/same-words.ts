import { amountOf } from '../tokens/amounts.ts';
import { classAt, DIGIT } from '../tokens/characters.ts';
import type { ChangeKind } from './comparison.ts';
import type { Hunk } from './hunk.ts';
import { ABBREVIATIONS, OFFICE } from '../tokens/lexicon.ts';
import { readNumeral } from '../tokens/numerals.ts';
import { compose, type Tokens } from '../tokens/tokens.ts';

const FIGURE = /\d/;
const SPACE = /\s/;
// "ab", not "aA"
const TWO_LETTERS = /^([a-z])(?!\1)[a-z]/i;
// "26 643" and "2,5"; not "2,5%"
const FIGURES = /^[\d.,\s]+$/;
// "-" and ". "; not "€" nor "%"
const SEPARATORS = /[^\p{L}\p{N}\p{Sc}\p{Sm}%‰&§]+/gu;
// "weerspiegelt1", not "CO2" or "m2"
const GLUED_MARK = /^(.*\p{Ll}{3})\d{1,3}$/u;
// "bijv", "oa" of "o.a."; not "coördinatie"
const SHORT = /^\p{L}{2,5}$/u;
/** Longer stretches than "anderhalf miljoen Amerikaanse dollar" are no amounts. */
const LONGEST_AMOUNT = 4;

/** Why two tokens with the same key do not look the same. */
export function formKind(before: string, after: string): ChangeKind {
  const [a, b] = [compose(before), compose(after)];
  if (a === b) return 'unicode';
  const lower = a.toLowerCase();
  if (lower === b.toLowerCase()) return OFFICE.test(lower) ? 'office-titles' : 'capitals';
  // Equal keys of different words: the hash collided.
  if (runTogether(a) !== runTogether(b)) return 'words';
  return (a + b).includes('\u00ad') ? 'hyphenation' : 'quotes';
}

/**
 * The kind of difference where two stretches of words hold the same letters, cut into words
 * differently ("AI-systemen" and "AIsystemen"), an abbreviation and its words, or the same amount
 * written otherwise; else `undefined`.
 */
export function sameWordsKind(a: Tokens, b: Tokens, hunk: Hunk): ChangeKind | undefined {
  const [left, right] = [textOf(a, hunk.a0, hunk.a1), textOf(b, hunk.b0, hunk.b1)];
  if (isSameAmount(a, b, hunk)) return FIGURES.test(left + right) ? 'spaces' : 'numerals';
  // All others begin with the same letter, or with a sign; most stretches do not.
  if (TWO_LETTERS.test(left[0]! + right[0]!)) return undefined;
  const [before, after] = [runTogether(left), runTogether(right)];
  if (before === after) {
    const single = hunk.a1 - hunk.a0 === 1 && hunk.b1 - hunk.b0 === 1;
    // "CO₂" and "CO2", a ligature; two web addresses may differ in a hyphen.
    if (single) return left.normalize('NFKC') === right.normalize('NFKC') ? 'unicode' : undefined;
    // "1 2" and "2.5" run together to another number.
    if (figuresOf(left) !== figuresOf(right)) return undefined;
    return /[\n\u00ad]/.test(left + right) ? 'hyphenation' : 'compounds';
  }
  if (GLUED_MARK.exec(left)?.[1] === right || GLUED_MARK.exec(right)?.[1] === left)
    return 'note-marks';
  const pointed = pointedSide(a, b, hunk);
  return isShort(left, before, right, pointed === a) || isShort(right, after, left, pointed === b)
    ? 'abbreviation'
    : undefined;
}

/** The text that has a point behind its stretch, where only one of them has. */
export function pointedSide(a: Tokens, b: Tokens, { a1, b1 }: Hunk): Tokens | undefined {
  // The point behind "o.a", not the one behind "n.v" of "n.v.t."
  const [inA, inB] = [isPointed(a, a.ends[a1 - 1]!), isPointed(b, b.ends[b1 - 1]!)];
  return inA === inB ? undefined : inA ? a : b;
}

function isPointed({ text }: Tokens, end: number): boolean {
  return text[end] === '.' && classAt(text, end + 1) > DIGIT;
}

/** Whether two stretches are the same number with the same unit: "€ 5" and "vijf euro". */
export function isSameAmount(a: Tokens, b: Tokens, { a0, a1, b0, b1 }: Hunk): boolean {
  if (a1 - a0 > LONGEST_AMOUNT || b1 - b0 > LONGEST_AMOUNT) return false;
  const [before, after] = [textOf(a, a0, a1), textOf(b, b0, b1)];
  const hasFigure = FIGURE.test(before) || FIGURE.test(after);
  // Most stretches are none: only where one word stands for one, both may be in words.
  if (!hasFigure && a1 - a0 + b1 - b0 !== 2) return false;
  const left = before.toLowerCase();
  if (!hasFigure && readNumeral(left) === undefined) return false;
  const right = after.toLowerCase();
  const amount = left === right ? undefined : amountOf(left);
  return amount !== undefined && amount === amountOf(right);
}

/**
 * Whether a text, of these letters, abbreviates another: "jl" is known, "mbt" and "bijv." are seen to
 * do so.
 */
function isShort(short: string, letters: string, long: string, hasPoint: boolean): boolean {
  const words = long.toLowerCase();
  if (ABBREVIATIONS.get(letters) === words) return true;
  const initials = (SPACE.test(words) && words.match(/(?<!\S)\p{L}/gu)) || [];
  // The initials of two words are another word by chance: "om" and "onder meer".
  if (initials.length > (hasPoint ? 1 : 2) && initials.join('') === letters) return true;
  if (!hasPoint || !SHORT.test(short)) return false;
  let at = 0;
  for (const letter of words) if (letter === letters[at]) at++;
  return at === letters.length && words.length > at + 2;
}

function textOf({ text, starts, ends }: Tokens, from: number, to: number): string {
  return text.slice(starts[from], ends[to - 1]);
}

/** The figures of a text, each number by itself: "273 20" of "C-273/20". */
function figuresOf(text: string): string {
  return text.replace(/\D+/g, ' ').trim();
}

function runTogether(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(SEPARATORS, '');
}
