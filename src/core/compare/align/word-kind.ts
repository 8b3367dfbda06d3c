import type { ChangeKind } from './comparison.ts';
import type { Hunk } from './hunk.ts';
import { monthNumber, NEGATIONS, PAPER_WORDS } from '../tokens/lexicon.ts';
import { isNumeral } from '../tokens/numerals.ts';
import { isNear } from '../../spelling/near-words.ts';
import { count } from '../tallies.ts';
import { type Tokens, tokenText } from '../tokens/tokens.ts';

// "7", "2e", "€"; not "twee"
const FIGURE = /[\p{Nd}\p{Sc}%]/u;
// "1987", "2025"; not "26643"
const YEAR = /^(?:19|20)\d\d$/;
// "2025Z08286"
const CASE_NUMBER = /^\d{4}Z\d+$/i;
const CAPITAL = /^\p{Lu}/u;
// between words: ". ", ".» "; not ", "
const SENTENCE_END = /[.!?:\n]/;
/** How far before a number the word may stand that makes it a paper's number. */
const PAPER_CONTEXT = 5;

/** So many words that only one text has are more than a number or a name in it. */
const LEAST_OF_PASSAGE = 7;

/** What sort of difference a hunk of words is; the weightiest where it is several. */
export function wordKind(a: Tokens, b: Tokens, hunk: Hunk): ChangeKind {
  const { a0, a1, b0, b1 } = hunk;
  if ((a0 === a1 || b0 === b1) && a1 - a0 + b1 - b0 >= LEAST_OF_PASSAGE) return 'passage';
  const changed = [
    ...differing(a, b, hunk),
    ...differing(b, a, { a0: b0, a1: b1, b0: a0, b1: a1 })
  ];
  // The same words in another order: who did what to whom, and which of two figures is which.
  const reordered = changed.length === 0;
  const tokens = reordered ? differing(a, b, { ...hunk, b1: b0 }) : changed;
  const words = tokens.map(({ word }) => word);
  if (!reordered && words.some((word) => isNegation(word, words))) return 'negation';
  if (words.some((word) => FIGURE.test(word) || isNumeral(word))) {
    if (
      isPaperNumber(a, a0) ||
      isPaperNumber(b, b0) ||
      words.some((word) => CASE_NUMBER.test(word))
    )
      return 'paper-number';
    const dated = words.some((word) => monthNumber(word) || YEAR.test(word));
    return dated || monthNumber(lower(a, a1)) || monthNumber(lower(b, b1)) ? 'date' : 'number';
  }
  if (tokens.some(({ tokens, index }) => isName(tokens, index))) return 'name';
  return isSlip(a, b, hunk) ? 'spelling' : 'words';
}

/** "niet", and "eens" beside "oneens". */
function isNegation(word: string, words: readonly string[]): boolean {
  return NEGATIONS.has(word) || (word.length > 3 && words.includes(`on${word}`));
}

/** A token in lower case; empty behind the last one. */
function lower(tokens: Tokens, index: number): string {
  return index < tokens.count ? tokenText(tokens, index).toLowerCase() : '';
}

/** The words of a stretch that the other stretch does not have as often. */
function differing(a: Tokens, b: Tokens, { a0, a1, b0, b1 }: Hunk) {
  const others = new Map<number, number>();
  for (const key of b.keys.subarray(b0, b1)) count(others, key);
  const found: { word: string; tokens: Tokens; index: number }[] = [];
  for (let i = a0; i < a1; i++)
    if (count(others, a.keys[i]!, -1) < 0) found.push({ word: lower(a, i), tokens: a, index: i });
  return found;
}

/** One word for one word, at most two letters apart, and not two words that both return in their texts. */
function isSlip(a: Tokens, b: Tokens, { a0, a1, b0, b1 }: Hunk): boolean {
  if (a1 - a0 !== 1 || b1 - b0 !== 1) return false;
  const [before, after] = [withoutAccents(lower(a, a0)), withoutAccents(lower(b, b0))];
  // "vóór" and "voor"
  if (before === after) return true;
  // Fewer than half of its letters: "kant" and "kans", not "zal" and "zou". A web address is no word.
  const most = Math.min(2, Math.ceil(Math.max(before.length, after.length) / 2) - 1);
  return (
    !before.includes('/') && isNear(before, after, most) && !(returns(a, a0) && returns(b, b0))
  );
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Whether a word stands in its text more than once. */
function returns({ keys }: Tokens, at: number): boolean {
  return keys.indexOf(keys[at]!) !== keys.lastIndexOf(keys[at]!);
}

/** A capital inside a sentence; at its start any word has one. */
function isName(tokens: Tokens, index: number): boolean {
  if (index === 0 || !CAPITAL.test(tokenText(tokens, index))) return false;
  return !SENTENCE_END.test(tokens.text.slice(tokens.ends[index - 1], tokens.starts[index]));
}

function isPaperNumber(tokens: Tokens, from: number): boolean {
  for (let i = Math.max(0, from - PAPER_CONTEXT); i < from; i++)
    if (PAPER_WORDS.has(lower(tokens, i))) return true;
  return false;
}
