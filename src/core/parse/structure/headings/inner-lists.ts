import type { Row } from '../rows/rows.ts';
import { latin } from '../../scan/latin.ts';
import type { Candidate } from './heading-candidates.ts';
import { isLettered } from './lettered-numbers.ts';

/** Fewer items than this may be anything. */
const LEAST = 2;

/** No more lists than this stand one right behind the other in one answer. */
const MOST_LISTS = 8;

/** An item of a list on more lines than this is none. */
const LONGEST_ITEM = 8;

/**
 * The items of lists within a question or its answer: numbers from 1 on, one right below the other, between
 * a number and the one that follows it. "2. …? Het onderzoek had drie vragen: 1. …? 2. …? 3. …?" and then
 * "3. …?": the items may ask as well as the questions round them.
 */
export function innerItems(candidates: readonly Candidate[], rows: readonly Row[]): Set<Candidate> {
  const inner = new Set<Candidate>();
  for (const shape of ['number', 'number-text', 'bare-number-text'] as const) {
    const alike = candidates.filter((candidate) => candidate.shape === shape);
    const lists = listEnds(alike, rows);
    for (let at = 1; at < alike.length; at++) {
      if (first(alike[at]!) !== 1 || !isLedTo(alike[at - 1]!, alike[at]!, rows)) continue;
      const returnsTo = (alike[at - 1]!.numbers.at(-1) ?? 0) + 1;
      const ends = [behindLists(lists, at, returnsTo), behindAnswered(alike, at, rows)];
      const next =
        ends.find((end) => end > at && alike[end] && first(alike[end]) === returnsTo) ?? at;
      if (next > at) for (const item of alike.slice(at, next)) inner.add(item);
      at = Math.max(at, next - 1);
    }
  }
  return inner;
}

const first = ({ numbers }: Candidate): number => numbers[0] ?? 0;

/** For each 1 with which a list begins the index behind that list. */
function listEnds(alike: readonly Candidate[], rows: readonly Row[]): Map<number, number> {
  const ends = new Map<number, number>();
  for (let at = 0; at < alike.length; at++) {
    if (first(alike[at]!) !== 1) continue;
    let end = at + 1;
    while (end < alike.length && follows(alike[end - 1]!, alike[end]!, rows)) end++;
    if (end - at >= LEAST) ends.set(at, end);
  }
  return ends;
}

/**
 * The index behind the lists that begin at `at`, one right behind the other; `at` where there is none.
 * A list that holds the number to return to may go on with the questions round it: nothing is sought behind it.
 */
function behindLists(lists: ReadonlyMap<number, number>, at: number, returnsTo: number): number {
  let next = at;
  for (let i = 0; i < MOST_LISTS; i++) {
    const end = lists.get(next);
    if (end === undefined) break;
    const length = end - next;
    next = end;
    if (length >= returnsTo) break;
  }
  return next;
}

/**
 * The index behind the numbers that run on from `at` below a colon, whatever stands between them: what a study
 * asked, each with what it found. The number behind them is then one that they had already.
 */
function behindAnswered(alike: readonly Candidate[], at: number, rows: readonly Row[]): number {
  if (!rows[alike[at]!.row - 1]!.text.endsWith(':')) return at;
  let end = at + 1;
  while (end < alike.length && first(alike[end]!) === first(alike[end - 1]!) + 1) {
    if (isLetteredBehind(alike[at]!, alike[end]!)) break;
    end++;
  }
  return end - at < LEAST ? at : end;
}

/** "3a." behind "1." and "2." of a list: it goes on with the questions, as "3b." behind it does. */
const isLetteredBehind = (item: Candidate, next: Candidate): boolean =>
  isLettered(next) && !isLettered(item);

/**
 * Whether something stands above a list that leads to it. Right below a question only a colon does: "1." under
 * "1. …?" is its answer.
 */
function isLedTo(before: Candidate, item: Candidate, rows: readonly Row[]): boolean {
  const above = rows[item.row - 1]?.text ?? '';
  if (ANSWERS.test(above)) return false;
  return above.endsWith(':') || (above.endsWith('.') && !isRightBelow(before, item, rows));
}

// "Antwoorden:", "Reactie van het college:": numbers below it are those of the answers to all above
const ANSWERS = latin(/(?<!\p{L})(?:(?:be)?antwoord(?:en|ing)?|reacties?)(?!\p{L})/iu);

/** Whether a number is the next of a list. */
const follows = (item: Candidate, next: Candidate, rows: readonly Row[]): boolean =>
  first(next) === first(item) + 1 &&
  !isLetteredBehind(item, next) &&
  isRightBelow(item, next, rows);

/** Whether nothing but the text of an item, in one paragraph, stands between it and the next number. */
function isRightBelow(item: Candidate, next: Candidate, rows: readonly Row[]): boolean {
  if (next.row - item.next > LONGEST_ITEM) return false;
  const last = next.row - 1;
  for (let row = item.next; row < last; row++) {
    if (SENTENCE_ENDS.test(rows[row]!.text) || rows[row + 1]!.afterBlank) return false;
  }
  return true;
}

const SENTENCE_ENDS = /[.?!][»”’"')]?$/u;
