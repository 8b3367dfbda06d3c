import { askedness } from '../turns/askedness.ts';
import type { Row } from '../rows/rows.ts';
import type { Candidate } from './heading-candidates.ts';
import { leadsToList, tellsOfOthers, tellsOfStudy } from './told-introduction.ts';
import { asks, type Notation, notationOf, type Run, runFrom } from './told-run.ts';

/** Fewer questions than this are no series. */
const LEAST = 2;

const NOTATIONS: readonly Notation[] = [
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
interface Reading {
  candidates: readonly Candidate[];
  following: Readonly<Record<Notation, Int32Array>>;
  series: Map<Notation, Series>;
  /** The numbers of all questions so far. */
  asked: Set<number>;
  /** How many questions have no number, and how many headings are written in one way. */
  counts: ReadonlyMap<Notation | undefined, number>;
  rows: readonly Row[];
}

/**
 * Leaves out the headings that an answer tells of: what a study, a survey or a leaflet asked, "De onderzoekers
 * stelden deze vragen: Vraag 1. …? Vraag 2. …?". A sentence leads to them, they begin anew within a series of
 * numbers, and behind them that series goes on where it stopped. Where another set begins, it does not.
 */
export function withoutToldSeries(
  candidates: readonly Candidate[],
  rows: readonly Row[]
): readonly Candidate[] {
  if (!mayHold(candidates)) return candidates;
  const reading: Reading = {
    candidates,
    following: nextOfEach(candidates),
    series: new Map(),
    asked: new Set(),
    counts: countsOf(candidates),
    rows
  };
  const told = new Set<Candidate>();
  let known = 1;
  for (let at = 0; at < candidates.length; at++) {
    const run = at >= known && !goesOn(at, reading) ? runFrom(at, candidates, rows) : undefined;
    const end = run ? endOfTold(at, run, reading) : at;
    for (const one of candidates.slice(at, end)) told.add(one);
    if (run?.isBare) known = run.end;
    if (end > at) at = end - 1;
    else extend(at, reading);
  }
  return told.size === 0 ? candidates : candidates.filter((one) => !told.has(one));
}

/** Whether some numbers begin anew or are left out, or a word has none. */
function mayHold(candidates: readonly Candidate[]): boolean {
  const last = new Map<Notation, number>();
  let goesOn = 0;
  let breaks = -1;
  for (const candidate of candidates) {
    const notation = notationOf(candidate);
    if (notation === undefined) breaks += candidate.role === 'question' ? 1 : 0;
    else {
      const [first] = candidate.numbers;
      if (first !== 1 && first === (last.get(notation) ?? 0) + 1) goesOn++;
      else if (candidate.role === 'question') breaks++;
      last.set(notation, candidate.numbers.at(-1)!);
    }
  }
  return goesOn >= LEAST && breaks > 0;
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
function goesOn(at: number, { candidates, series }: Reading): boolean {
  const notation = notationOf(candidates[at]!);
  const last = notation && series.get(notation)?.last;
  return last !== undefined && candidates[at]!.numbers[0] === last + 1;
}

function extend(at: number, reading: Reading): void {
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
  return asks(candidates[at]!, rows, end) || askedness(words) > 0;
}

/** The index behind the list that begins at `at`; `at` where it is not told. */
function endOfTold(at: number, run: Run, reading: Reading): number {
  const goesOnBehind = NOTATIONS.some(
    (notation) => returns(run.end, notation, reading) && !isOfSection(notation, run, reading)
  );
  const isTold = goesOnBehind || isInLastAnswer(at, run, reading);
  const end = isTold ? run.end : endOfAsMany(at, run, reading);
  if (end === at) return at;
  // Sentences are read last: most lists have no number behind them that goes on.
  const { numbers, row, byMember } = reading.candidates[at]!;
  const needsColon = run.isBare ? !byMember : numbers[0] !== 1;
  return leadsToList(row, reading.rows, needsColon) ? end : at;
}

/** Whether a series goes on at `end` where it stopped. */
function returns(end: number, notation: Notation, reading: Reading): boolean {
  const { candidates, following, series, asked, counts, rows } = reading;
  const before = series.get(notation);
  const next = candidates[following[notation][end]!];
  if (!before?.isWhole || next?.numbers[0] !== before.last + 1) return false;
  // Words without a number are the paper's own where few others have one.
  if ((counts.get(notation) ?? 0) <= (counts.get(undefined) ?? 0)) return false;
  if (notation === 'word') return true;
  if (notation === 'answer') return asked.has(next.numbers[0]);
  if (!before.asksThroughout) return false;
  return asked.has(next.numbers[0]) || asks(next, rows);
}

/** Whether a list of words has others elsewhere, each below a number: below "2. Wat gaat het kosten?" of a section. */
function isOfSection(outer: Notation, run: Run, { candidates, counts }: Reading): boolean {
  if (outer === 'word' || outer === 'answer') return false;
  const isWord = notationOf(candidates[run.items[0]!]!) === 'word';
  return isWord && counts.get('word')! > run.items.length;
}

/**
 * The same for a list with as many items as questions stand before it, behind which the numbers count on: it may be the
 * beginning of another set, which would have its answers alone.
 */
function endOfAsMany(at: number, run: Run, reading: Reading): number {
  const { candidates, series, rows } = reading;
  const last = series.get('word')?.last ?? 0;
  const behind = run.items[last];
  if (run.isBare || run.isAnswered || behind === undefined || last < LEAST) return at;
  if (notationOf(candidates[at]!) !== 'word' || candidates[at]!.numbers[0] !== 1) return at;
  if (behind - at !== last || !isAnswered(behind, candidates)) return at;
  return returns(behind, 'word', reading) && tellsOfOthers(candidates[at]!.row, rows) ? behind : at;
}

/** Whether nothing is asked behind a list below the last answer, and others than members ask there. */
function isInLastAnswer(at: number, run: Run, { candidates, series, rows }: Reading): boolean {
  if (run.isBare || run.isAnswered || run.end < candidates.length) return false;
  const { numbers, row } = candidates[at]!;
  const reply = candidates[at - 1];
  const own = series.get('word');
  if (numbers[0] !== 1 || reply?.role !== 'answer' || !own?.isWhole || own.last < LEAST)
    return false;
  const isOfLast = reply.numbers.length === 0 || reply.numbers.at(-1) === own.last;
  return isOfLast && tellsOfStudy(row, rows, reply.next);
}

/** Whether an answer with the number of a question stands right behind it, or behind the next question, too. */
function isAnswered(at: number, candidates: readonly Candidate[]): boolean {
  const [own, reply, next, nextReply] = candidates.slice(at, at + 4);
  if (reply?.role !== 'answer') return false;
  if (reply.numbers.length > 0) return reply.numbers.join() === own!.numbers.join();
  return next?.role === 'question' && nextReply?.role === 'answer';
}
