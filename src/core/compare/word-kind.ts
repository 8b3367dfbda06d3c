import { editDistance } from './edit-distance.ts';
import type { ChangeKind } from './comparison.ts';
import type { Hunk } from './hunks.ts';
import { MONTHS, NEGATIONS, PAPER_WORDS } from './lexicon.ts';
import { isNumeral } from './numerals.ts';
import { type Tokens, tokenText } from './tokens.ts';

/** Whether a word stands elsewhere too, outside the passages that are being compared. */
export type OccursElsewhere = (word: string, key: number) => boolean;

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
export function wordKind(
  a: Tokens,
  b: Tokens,
  hunk: Hunk,
  occursElsewhere: OccursElsewhere
): ChangeKind {
  const removed = differing(a, hunk.a0, hunk.a1, b, hunk.b0, hunk.b1);
  const added = differing(b, hunk.b0, hunk.b1, a, hunk.a0, hunk.a1);
  const words = [...removed.map((i) => lower(a, i)), ...added.map((j) => lower(b, j))];
  if (words.some((word) => NEGATIONS.has(word))) return 'negation';
  if (words.some((word) => MONTHS.has(word) || YEAR.test(word))) {
    return inPaperNumber(a, hunk.a0) || inPaperNumber(b, hunk.b0) ? 'paper-number' : 'date';
  }
  if (words.some((word) => FIGURE.test(word) || isNumeral(word))) {
    if (words.some((word) => CASE_NUMBER.test(word))) return 'paper-number';
    if (inPaperNumber(a, hunk.a0) || inPaperNumber(b, hunk.b0)) return 'paper-number';
    return besideMonth(a, hunk.a1) || besideMonth(b, hunk.b1) ? 'date' : 'number';
  }
  if (removed.some((i) => isName(a, i)) || added.some((j) => isName(b, j))) return 'name';
  return isSlip(a, b, hunk, occursElsewhere) ? 'spelling' : 'words';
}

function lower(tokens: Tokens, index: number): string {
  return tokenText(tokens, index).toLowerCase();
}

/** The tokens of a stretch that the other stretch does not have as often. */
function differing(a: Tokens, a0: number, a1: number, b: Tokens, b0: number, b1: number): number[] {
  const counts = new Map<number, number>();
  for (let j = b0; j < b1; j++) counts.set(b.keys[j]!, (counts.get(b.keys[j]!) ?? 0) + 1);
  const left: number[] = [];
  for (let i = a0; i < a1; i++) {
    const count = counts.get(a.keys[i]!) ?? 0;
    if (count === 0) left.push(i);
    else counts.set(a.keys[i]!, count - 1);
  }
  return left;
}

/** One word for one word, at most two letters apart, and not two words that are both in use. */
function isSlip(a: Tokens, b: Tokens, hunk: Hunk, occursElsewhere: OccursElsewhere): boolean {
  if (hunk.a1 - hunk.a0 !== 1 || hunk.b1 - hunk.b0 !== 1) return false;
  const [before, after] = [lower(a, hunk.a0), lower(b, hunk.b0)];
  const distance = editDistance(before, after, 2);
  if (distance > 2 || distance * 2 >= Math.max(before.length, after.length)) return false;
  const inUse = (tokens: Tokens, at: number, word: string) =>
    occursTwice(tokens, at) || occursElsewhere(word, tokens.keys[at]!);
  return !(inUse(a, hunk.a0, before) && inUse(b, hunk.b0, after));
}

const repeatedKeys = new WeakMap<Tokens, Set<number>>();

/** Whether the text has this word a second time; collected once for each text. */
function occursTwice(tokens: Tokens, at: number): boolean {
  let repeated = repeatedKeys.get(tokens);
  if (!repeated) {
    const seen = new Set<number>();
    repeated = new Set<number>();
    for (const key of tokens.keys) {
      if (seen.has(key)) repeated.add(key);
      else seen.add(key);
    }
    repeatedKeys.set(tokens, repeated);
  }
  return repeated.has(tokens.keys[at]!);
}

/** A capital inside a sentence; at its start any word has one. */
function isName(tokens: Tokens, index: number): boolean {
  const word = tokenText(tokens, index);
  if (!CAPITAL.test(word)) return false;
  const before = index > 0 ? tokens.text.slice(tokens.ends[index - 1], tokens.starts[index]) : '.';
  return !SENTENCE_END.test(before);
}

function inPaperNumber(tokens: Tokens, from: number): boolean {
  for (let i = Math.max(0, from - PAPER_CONTEXT); i < from; i++)
    if (PAPER_WORDS.has(lower(tokens, i))) return true;
  return false;
}

function besideMonth(tokens: Tokens, behind: number): boolean {
  return behind < tokens.count && MONTHS.has(lower(tokens, behind));
}
