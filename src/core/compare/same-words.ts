import { characterClass, lowerCase, SYMBOL } from './characters.ts';
import type { ChangeKind } from './comparison.ts';
import { ABBREVIATIONS, OFFICES } from './lexicon.ts';
import { readNumeral } from './numerals.ts';
import { type Tokens, tokenText } from './tokens.ts';

// "26 643", "1.000"; not "26 64"
const GROUPED = /^\d{1,3}(?:[ .\u00a0\u202f]\d{3})+$/;
const FIGURES_AT_END = /\d$/;
const FIGURES_AT_START = /^\d/;
const SEPARATORS = /[^\p{L}\p{M}\p{N}]+/gu;
// "weerspiegelt1", not "CO2" or "m2"
const GLUED_MARK = /^(.*\p{Ll}{3})\d{1,3}$/u;

/** Why two tokens with the same key do not look the same. */
export function formKind(before: string, after: string): ChangeKind {
  const [a, b] = [before.normalize('NFC'), after.normalize('NFC')];
  if (a === b) return 'unicode';
  if (a.toLowerCase() === b.toLowerCase())
    return OFFICES.has(a.toLowerCase()) ? 'office-titles' : 'capitals';
  const [plainA, plainB] = [bare(a), bare(b)];
  if (plainA === plainB)
    return a.includes('\u00ad') || b.includes('\u00ad') ? 'hyphenation' : 'quotes';
  // Equal keys of different words: the hash collided.
  return plainA.toLowerCase() === plainB.toLowerCase() ? 'capitals' : 'words';
}

function bare(word: string): string {
  return word.replace(SEPARATORS, '');
}

/** A stretch of tokens as its text and as its words run together. */
function joined(tokens: Tokens, from: number, to: number) {
  const text = tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]);
  return { text, run: text.normalize('NFC').toLowerCase().replace(SEPARATORS, '') };
}

/**
 * The kind of difference where two stretches hold the same letters, cut into words differently
 * ("AI-systemen" and "AIsystemen"), an abbreviation and its words, or a number in figures and in
 * words; else `undefined`.
 */
export function sameWordsKind(
  a: Tokens,
  [a0, a1]: readonly [number, number],
  b: Tokens,
  [b0, b1]: readonly [number, number]
): ChangeKind | undefined {
  if (a1 - a0 === 1 && b1 - b0 === 1 && sameNumber(tokenText(a, a0), tokenText(b, b0)))
    return 'numerals';
  // All others begin with the same letter, or with a sign; most stretches do not.
  if (!sameInitial(a, a0, b, b0)) return undefined;
  const left = joined(a, a0, a1);
  const right = joined(b, b0, b1);
  if (left.run === right.run) {
    if (gluesFigures(a, a0, a1) || gluesFigures(b, b0, b1))
      return bothGrouped(left.text, right.text) ? 'spaces' : undefined;
    // "2.5" and "25" run together to the same figures.
    if (a1 - a0 === 1 && b1 - b0 === 1)
      return bothGrouped(left.text, right.text) ? 'spaces' : undefined;
    const broken = left.text + right.text;
    return broken.includes('\n') || broken.includes('\u00ad') ? 'hyphenation' : 'compounds';
  }
  if (isGluedMark(left.text, right.text) || isGluedMark(right.text, left.text)) return 'note-marks';
  return isAbbreviation(left, right) || isAbbreviation(right, left) ? 'abbreviation' : undefined;
}

function sameInitial(a: Tokens, i: number, b: Tokens, j: number): boolean {
  const [left, right] = [a.text.charCodeAt(a.starts[i]!), b.text.charCodeAt(b.starts[j]!)];
  if (left === right || lowerCase(left) === lowerCase(right)) return true;
  return left > 127 || right > 127 || isSign(left) || isSign(right);
}

function isSign(code: number): boolean {
  return characterClass(code) === SYMBOL;
}

/** "vijf" and "5": the same number, once in figures and once in words. */
function sameNumber(a: string, b: string): boolean {
  if (FIGURES_AT_START.test(a) === FIGURES_AT_START.test(b)) return false;
  const [left, right] = [readNumeral(a.toLowerCase()), readNumeral(b.toLowerCase())];
  return left !== undefined && left.value === right?.value && left.ordinal === right.ordinal;
}

/** Whether a stretch has two numbers side by side, that run together would be another number. */
function gluesFigures(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (
      FIGURES_AT_END.test(tokenText(tokens, i - 1)) &&
      FIGURES_AT_START.test(tokenText(tokens, i))
    )
      return true;
  return false;
}

function bothGrouped(a: string, b: string): boolean {
  const plain = (text: string) => /^\d+$/.test(text) || GROUPED.test(text);
  return plain(a) && plain(b);
}

function isGluedMark(marked: string, word: string): boolean {
  return GLUED_MARK.exec(marked)?.[1] === word;
}

function isAbbreviation(short: { run: string; text: string }, long: { text: string }): boolean {
  return ABBREVIATIONS.get(short.run || short.text) === long.text.toLowerCase();
}
