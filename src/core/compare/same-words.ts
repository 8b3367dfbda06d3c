import { amountOf } from './amounts.ts';
import { characterClass, fold, LETTER } from './characters.ts';
import type { ChangeKind } from './comparison.ts';
import type { Hunk } from './hunk.ts';
import { ABBREVIATIONS, OFFICE } from './lexicon.ts';
import { readNumeral } from './numerals.ts';
import type { Tokens } from './tokens.ts';

const FIGURE = /\d/;
// "26 643" and "2,5"; not "2,5%"
const FIGURES = /^[\d.,\s]+$/;
// "1 2" and "2.5", that would run together to another number
const SPLIT_FIGURES = /\d[^\p{L}\p{N}]+\d/u;
// "-" and ". "; not "€" nor "%"
const SEPARATORS = /[^\p{L}\p{N}\p{Sc}\p{Sm}%‰&§]+/gu;
// "weerspiegelt1", not "CO2" or "m2"
const GLUED_MARK = /^(.*\p{Ll}{3})\d{1,3}$/u;
/** Longer stretches than "anderhalf miljoen Amerikaanse dollar" are no amounts. */
const LONGEST_AMOUNT = 4;

/** Why two tokens with the same key do not look the same. */
export function formKind(before: string, after: string): ChangeKind {
  const [a, b] = [before.normalize('NFC'), after.normalize('NFC')];
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
  const [left, right] = textsOf(a, b, hunk);
  if (isSameAmount(a, b, hunk)) return FIGURES.test(left + right) ? 'spaces' : 'numerals';
  // All others begin with the same letter, or with a sign; most stretches do not.
  if (!beginsAlike(left, right)) return undefined;
  if (runTogether(left) === runTogether(right)) {
    const single = hunk.a1 - hunk.a0 === 1 && hunk.b1 - hunk.b0 === 1;
    // "CO₂" and "CO2", a ligature; two web addresses may differ in a hyphen.
    if (single) return left.normalize('NFKC') === right.normalize('NFKC') ? 'unicode' : undefined;
    if (SPLIT_FIGURES.test(left) || SPLIT_FIGURES.test(right)) return undefined;
    return /[\n\u00ad]/.test(left + right) ? 'hyphenation' : 'compounds';
  }
  const ways: [string, string][] = [
    [left, right],
    [right, left]
  ];
  for (const [short, long] of ways) {
    if (GLUED_MARK.exec(long)?.[1] === short) return 'note-marks';
    const letters = runTogether(short);
    const words = long.toLowerCase();
    // "o.a." and "m.b.t."
    if (ABBREVIATIONS.get(letters) === words || initialsOf(words) === letters)
      return 'abbreviation';
  }
  return undefined;
}

/** Whether two stretches are the same number with the same unit: "€ 5" and "vijf euro". */
export function isSameAmount(a: Tokens, b: Tokens, hunk: Hunk): boolean {
  const [m, n] = [hunk.a1 - hunk.a0, hunk.b1 - hunk.b0];
  if (m > LONGEST_AMOUNT || n > LONGEST_AMOUNT) return false;
  const [left, right] = textsOf(a, b, hunk);
  // Most stretches are none: "één" is asked about only where one word stands for one.
  if (!FIGURE.test(left + right) && (m + n > 2 || readNumeral(left.toLowerCase()) === undefined))
    return false;
  const amount = amountOf(left.toLowerCase());
  if (amount === undefined || left.toLowerCase() === right.toLowerCase()) return false;
  return amount === amountOf(right.toLowerCase());
}

/** The first letters of three words or more; fewer are the letters of another word by chance. */
function initialsOf(words: string): string | undefined {
  const initials = words.match(/(?<!\S)\p{L}/gu) ?? [];
  return initials.length > 2 ? initials.join('') : undefined;
}

function textsOf(a: Tokens, b: Tokens, { a0, a1, b0, b1 }: Hunk): [string, string] {
  return [a.text.slice(a.starts[a0], a.ends[a1 - 1]), b.text.slice(b.starts[b0], b.ends[b1 - 1])];
}

/** Whether two texts begin with the same letter, or one of them with something else than a to z. */
function beginsAlike(left: string, right: string): boolean {
  const [x, y] = [left.charCodeAt(0), right.charCodeAt(0)];
  return fold(x) === fold(y) || !isLetter(x) || !isLetter(y);
}

function isLetter(code: number): boolean {
  return code < 128 && characterClass(code) === LETTER;
}

function runTogether(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(SEPARATORS, '');
}
