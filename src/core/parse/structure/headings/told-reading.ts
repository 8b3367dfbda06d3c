import { isAsked } from '../turns/askedness.ts';
import type { Row } from '../rows/rows.ts';
import type { Candidate } from './heading-candidates.ts';
import { asks, type Notation, notationOf } from './told-run.ts';

/** Fewer questions than this are no series. */
export const LEAST = 2;

/** All ways in which headings with a number are written. */
export const NOTATIONS: readonly Notation[] = [
  'word',
  'number',
  'number-text',
  'bare-number-text',
  'answer'
];

/** What is written alike, as far as it was read. */
interface Series {
  last: number;
  /** It runs up to `last` from 1 on, without a gap. */
  isWhole: boolean;
  /** Each of its numbers asks, or was asked above: those of sections do not. */
  asksThroughout: boolean;
}

/** The candidates, what stands round a place among them, and what was read up to it. */
export interface Reading {
  candidates: readonly Candidate[];
  following: Readonly<Record<Notation, Int32Array>>;
  series: Map<Notation, Series>;
  /** The numbers of all questions so far. */
  asked: Set<number>;
  /** How many questions have no number, and how many headings are written in one way. */
  counts: ReadonlyMap<Notation | undefined, number>;
  rows: readonly Row[];
}

/** Nothing read of the candidates yet. */
export function startReading(candidates: readonly Candidate[], rows: readonly Row[]): Reading {
  return {
    candidates,
    following: nextOfEach(candidates),
    series: new Map(),
    asked: new Set(),
    counts: countsOf(candidates),
    rows
  };
}

function countsOf(candidates: readonly Candidate[]): Map<Notation | undefined, number> {
  const counts = new Map<Notation | undefined, number>();
  for (const candidate of candidates) {
    const notation = notationOf(candidate);
    if (notation === undefined && candidate.role === 'answer') continue;
    counts.set(notation, (counts.get(notation) ?? 0) + 1);
  }
  return counts;
}

/** For each notation and each place the index of the first candidate from there on that is written so. */
function nextOfEach(candidates: readonly Candidate[]): Record<Notation, Int32Array> {
  const none = candidates.length;
  const column = () => new Int32Array(none + 1).fill(none);
  const next: Record<Notation, Int32Array> = {
    word: column(),
    number: column(),
    'number-text': column(),
    'bare-number-text': column(),
    answer: column()
  };
  for (let at = none - 1; at >= 0; at--) {
    const own = notationOf(candidates[at]!);
    for (const one of NOTATIONS) next[one][at] = own === one ? at : next[one][at + 1]!;
  }
  return next;
}

/** Whether a candidate is the next of those that are written as it is. */
export function goesOn(at: number, { candidates, series }: Reading): boolean {
  const notation = notationOf(candidates[at]!);
  const last = notation && series.get(notation)?.last;
  return last !== undefined && candidates[at]!.numbers[0] === last + 1;
}

/** Reads a candidate as one of the paper's own. */
export function extend(at: number, reading: Reading): void {
  const { candidates, series, asked } = reading;
  const { numbers, role } = candidates[at]!;
  const notation = notationOf(candidates[at]!);
  if (notation === undefined) return;
  const before = series.get(notation);
  const isNext = before?.isWhole === true && numbers[0] === before.last + 1;
  series.set(notation, {
    last: numbers.at(-1)!,
    isWhole: numbers[0] === 1 || isNext,
    asksThroughout:
      (!isNext || before.asksThroughout) && (asked.has(numbers[0]!) || asksItself(at, reading))
  });
  if (role === 'question') for (const number of numbers) asked.add(number);
}

/** Whether a number asks above what comes next: "2. Vragen van de SP" of a section does not. */
function asksItself(at: number, { candidates, rows }: Reading): boolean {
  const { row, next, to } = candidates[at]!;
  const end = Math.max(candidates[at + 1]?.row ?? rows.length, row + 1);
  const words = rows[next]?.text.slice(Math.max(0, to - rows[next].from)) ?? '';
  return asks(candidates[at]!, rows, end) || isAsked(words);
}
