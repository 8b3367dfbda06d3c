import { findNamedRuns } from './named-runs.ts';
import { readCandidates } from '../headings/heading-candidates.ts';
import { innerItems } from '../headings/inner-lists.ts';
import { withoutToldSeries } from '../headings/told-series.ts';
import { endsWithQuestionMark } from '../turns/askedness.ts';
import type { Row } from '../rows/rows.ts';
import { feetOf } from './set-feet.ts';
import { headAbove, type SetHead } from './set-head.ts';
import { opensNumbers } from './set-openings.ts';

/** The rows of one of several sets of a text. */
export interface SetRows {
  /** Index of the first row of its head. */
  from: number;
  /** Index of the row where its questions begin. */
  opening: number;
  /** Index of the row behind its last question or answer. */
  end: number;
  /** Its head says who asks, when, or which set it is. */
  isNamed: boolean;
  /** Its head says who asks. */
  saysWho: boolean;
  /** It has the head of a paper or letter, not of a site. */
  isPaper: boolean;
}

/**
 * The sets of a text that has several, each under a head of its own: numbers begin anew below lines
 * that stand between two sets, or the same labels return. Empty where there are not two of them.
 */
export function findSetRows(rows: readonly Row[]): SetRows[] {
  const heads = findHeads(rows);
  if (heads.length < 2) return [];
  const feet = feetOf(heads, rows);
  return heads.map(({ opening, isNamed, saysWho, isPaper }, i) => ({
    from: feet.starts[i]!,
    opening,
    end: feet.ends[i]!,
    isNamed,
    saysWho,
    isPaper
  }));
}

function findHeads(rows: readonly Row[]): SetHead[] {
  const openings = withoutInner(
    rows.flatMap((_, i) => (opensNumbers(rows, i) ? [i] : [])),
    rows
  );
  const labelled = findNamedRuns(rows, openings);
  const places = [...new Set([...openings, ...labelled])].sort((a, b) => a - b);
  if (places.length < 2) return [];
  const heads = places.flatMap((opening, i) => headAbove(rows, opening, places[i - 1] ?? -1) ?? []);
  const areTitled = heads.length === places.length && !heads.some(({ saysWho }) => saysWho);
  if (areTitled && openAlike(openings, rows) && areAnsweredAlike(heads, rows)) return heads;
  return heads.filter(({ isNamed, opening }) => isNamed || isAnsweredAtOnce(rows, opening));
}

/** Without the lists of questions that an answer tells of, however they are introduced. */
function withoutInner(openings: readonly number[], rows: readonly Row[]): readonly number[] {
  if (openings.length < 2) return openings;
  const candidates = readCandidates(rows);
  const own = new Set(withoutToldSeries(candidates, rows));
  const inner = new Set([...innerItems(candidates, rows)].map(({ row }) => row));
  for (const one of candidates) if (!own.has(one)) inner.add(one.row);
  return openings.filter((row) => !inner.has(row));
}

// "Vraag 1" and "1." are numbers of two lists
const WORD = /^[*#_>\s]*vraag/iu;

/** Whether the questions of all sets are numbered alike: a list in an answer has titles, too. */
function openAlike(openings: readonly number[], rows: readonly Row[]): boolean {
  const words = openings.filter((at) => WORD.test(rows[at]!.text)).length;
  return words === 0 || words === openings.length;
}

/**
 * Whether a list of questions in an answer is no set of a page of titles: below a word each is one, below
 * bare numbers something answers the first question before the next is put, or nothing at all.
 */
function areAnsweredAlike(heads: readonly SetHead[], rows: readonly Row[]): boolean {
  if (heads.every(({ opening, isNamed }) => isNamed || WORD.test(rows[opening]!.text))) return true;
  const answered = heads.map(({ opening }) => isAnsweredAtOnce(rows, opening));
  if (!answered.includes(true)) return true;
  if (answered.filter((is) => is).length < 2) return false;
  return heads.every(
    ({ opening }, i) =>
      answered[i] ||
      !rows.slice(opening, heads[i + 1]?.from ?? rows.length).some(({ text }) => ANSWER.test(text))
  );
}

// "Antwoord:", "Antwoord 3"
const ANSWER = /^[*#_>\s]*antwoord(?!\p{L})/iu;

// "2. Hoe", "Vraag 2": the next question
const NEXT = /^[*#_>\s]*(?:vraag\s?)?2(?!\d)/iu;

/** So many rows a first question and its answer take at most. */
const ANSWER_ROWS = 60;

/** Whether something answers the first question before the next is put: nothing does in a list of them. */
function isAnsweredAtOnce(rows: readonly Row[], opening: number): boolean {
  const stop = Math.min(rows.length, opening + ANSWER_ROWS);
  let isAsked = false;
  for (let at = opening; at < stop; at++) {
    const { text } = rows[at]!;
    if (at > opening && NEXT.test(text)) return false;
    if (isAsked && !endsWithQuestionMark(text)) return true;
    isAsked ||= endsWithQuestionMark(text);
  }
  return false;
}
