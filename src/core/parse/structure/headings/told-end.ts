import { leadsToList, tellsOfStudy } from './told-introduction.ts';
import { LEAST, NOTATIONS, type Reading } from './told-reading.ts';
import { asks, type Notation, notationOf, type Run } from './told-run.ts';

/** The index behind the list that begins at `at`; `at` where it is not told. */
export function endOfTold(at: number, run: Run, reading: Reading): number {
  const goesOnBehind = NOTATIONS.some(
    (notation) => returns(run.end, notation, reading) && !isOfSection(notation, run, reading)
  );
  const isTold = goesOnBehind || isInLastAnswer(at, run, reading);
  if (!isTold) return at;
  // Sentences are read last: most lists have no number behind them that goes on.
  const { numbers, row, byMember } = reading.candidates[at]!;
  const needsColon = run.isBare ? !byMember : numbers[0] !== 1;
  return leadsToList(row, reading.rows, needsColon) ? run.end : at;
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
