import { editDistance } from './edit-distance.ts';
import type { ChangeKind } from './comparison.ts';
import type { Hunk } from './hunk.ts';
import { MONTHS, NEGATIONS, PAPER_WORDS } from './lexicon.ts';
import { isNumeral } from './numerals.ts';
import { count } from './tallies.ts';
import { type Tokens, tokenText } from './tokens.ts';

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

/** What sort of difference a hunk of words is; the weightiest where it is several. */
export function wordKind(a: Tokens, b: Tokens, hunk: Hunk): ChangeKind {
  const { a0, a1, b0, b1 } = hunk;
  const removed = differing(a, a0, a1, b, b0, b1);
  const added = differing(b, b0, b1, a, a0, a1);
  const words = [...removed.map((i) => lower(a, i)), ...added.map((j) => lower(b, j))];
  const has = (test: (word: string) => boolean) => words.some(test);
  if (has((word) => NEGATIONS.has(word))) return 'negation';
  const dated = has((word) => MONTHS.has(word) || YEAR.test(word));
  if (dated || has((word) => FIGURE.test(word) || isNumeral(word))) {
    if (isPaperNumber(a, a0) || isPaperNumber(b, b0) || has((word) => CASE_NUMBER.test(word)))
      return 'paper-number';
    return dated || MONTHS.has(lower(a, a1)) || MONTHS.has(lower(b, b1)) ? 'date' : 'number';
  }
  if (removed.some((i) => isName(a, i)) || added.some((j) => isName(b, j))) return 'name';
  return isSlip(a, b, hunk) ? 'spelling' : 'words';
}

/** A token in lower case; empty behind the last one. */
function lower(tokens: Tokens, index: number): string {
  return index < tokens.count ? tokenText(tokens, index).toLowerCase() : '';
}

/** The tokens of a stretch that the other stretch does not have as often. */
function differing(a: Tokens, a0: number, a1: number, b: Tokens, b0: number, b1: number): number[] {
  const others = new Map<number, number>();
  for (const key of b.keys.subarray(b0, b1)) count(others, key);
  const found: number[] = [];
  for (let i = a0; i < a1; i++) if (count(others, a.keys[i]!, -1) < 0) found.push(i);
  return found;
}

/** One word for one word, at most two letters apart, and not two words that both return in their texts. */
function isSlip(a: Tokens, b: Tokens, { a0, a1, b0, b1 }: Hunk): boolean {
  if (a1 - a0 !== 1 || b1 - b0 !== 1) return false;
  const [before, after] = [lower(a, a0), lower(b, b0)];
  // A web address is no word.
  if (before.includes('/') || Math.abs(before.length - after.length) > 2) return false;
  // "vóór" and "voor"
  if (before.length === after.length && withoutAccents(before) === withoutAccents(after))
    return true;
  const distance = editDistance(before, after);
  if (distance > 2 || distance * 2 >= Math.max(before.length, after.length)) return false;
  const returns = ({ keys }: Tokens, at: number) =>
    keys.indexOf(keys[at]!) !== keys.lastIndexOf(keys[at]!);
  return !(returns(a, a0) && returns(b, b0));
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
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
