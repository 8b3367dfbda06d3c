import type { Row } from '../rows/rows.ts';
import type { Candidate } from './heading-candidates.ts';
import { isLettered } from './lettered-numbers.ts';

/** How the headings of one series are written: what goes on behind a list goes on in the same way. */
export type Notation = 'word' | 'number' | 'number-text' | 'bare-number-text' | 'answer';

/** How a heading with a number is written; `undefined` for one without. */
export function notationOf({ role, shape, numbers }: Candidate): Notation | undefined {
  if (numbers.length === 0) return undefined;
  if (role === 'answer') return 'answer';
  return shape === 'word' || shape === 'word-text' ? 'word' : shape;
}

/** Candidates that follow each other as the items of a list do. */
export interface Run {
  /** Index behind the last of them. */
  end: number;
  /** Indexes of those that open an item. */
  items: readonly number[];
  /** Some of them have an answer of their own. */
  isAnswered: boolean;
  /** None of them has a number. */
  isBare: boolean;
}

/** Fewer numbers than this are no list. */
const LEAST = 2;

/** The list that begins at `at`: numbers that count on, or words without a number, with or without answers. */
export function runFrom(
  at: number,
  candidates: readonly Candidate[],
  rows: readonly Row[]
): Run | undefined {
  const first = candidates[at]!;
  if (first.role === 'answer') return undefined;
  if (first.numbers.length === 0) return bareRun(at, candidates, rows);
  const notation = notationOf(first);
  const items = [at];
  let answers = 0;
  let end = at + 1;
  for (; end < candidates.length; end++) {
    const one = candidates[end]!;
    const number = first.numbers[0]! + items.length - 1;
    const isReply = one.role === 'answer' && candidates[end - 1]!.role === 'question';
    if (isReply && one.numbers.every((named) => named === number)) answers++;
    else if (
      notationOf(one) === notation &&
      one.numbers.join() === String(number + 1) &&
      isLettered(one) === isLettered(first)
    ) {
      items.push(end);
    } else break;
  }
  if (items.length < LEAST || first.numbers.length > 1) return undefined;
  if (notation !== 'word' && !items.every((item) => asks(candidates[item]!, rows)))
    return undefined;
  // An answer behind the last only is that of the question round the list.
  const isOfOther = answers === 1 && candidates[end - 1]!.role === 'answer';
  return {
    end: isOfOther ? end - 1 : end,
    items,
    isAnswered: answers > 0 && !isOfOther,
    isBare: false
  };
}

/** "Vraag: …? Antwoord: …" of a leaflet, "Vraag van de VVD: …?", as far as nothing between has a number. */
function bareRun(
  at: number,
  candidates: readonly Candidate[],
  rows: readonly Row[]
): Run | undefined {
  const isLabel = !candidates[at]!.shape.startsWith('word') || candidates[at]!.byLetter;
  if (isLabel || !isBehindAnswer(at, candidates, rows)) return undefined;
  const items: number[] = [];
  let end = at;
  for (; end < candidates.length && candidates[end]!.numbers.length === 0; end++) {
    if (candidates[end]!.role === 'question') items.push(end);
  }
  return { end, items, isAnswered: end - at > items.length, isBare: true };
}

/** "Vraag:" right below "Vraagnummer: 3" is a label of that question; below its answer it is none. */
function isBehindAnswer(
  at: number,
  candidates: readonly Candidate[],
  rows: readonly Row[]
): boolean {
  const before = candidates[at - 1];
  if (before?.role !== 'question') return before !== undefined;
  const from = before.row;
  return rows.slice(from, Math.min(candidates[at]!.row - 1, from + ASKS_WITHIN)).some(holdsMark);
}

/** Rows below a number in which it asks, and how much of each is read. */
const ASKS_WITHIN = 6;
const ASKS_LENGTH = 1500;

const holdsMark = ({ text }: Row): boolean => text.slice(0, ASKS_LENGTH).includes('?');

/** Whether something right below a number asks, above the row `end`. */
export const asks = ({ row }: Candidate, rows: readonly Row[], end = rows.length): boolean =>
  rows.slice(row, Math.min(end, row + ASKS_WITHIN)).some(holdsMark);
