import { opensQuestions } from '../shapes/description-start.ts';
import { chooseSeries } from './heading-chain.ts';
import { type Candidate, goesOnFrom } from './heading-candidates.ts';
import type { Heading } from './heading.ts';
import { innerItems } from './inner-lists.ts';
import { withLettered } from './lettered-numbers.ts';
import { weighNumber } from './number-weight.ts';
import { pageCells } from './page-cells.ts';
import { readRenumbered } from './renumbered.ts';
import { withReordered } from './reordered-numbers.ts';
import type { Row } from '../rows/rows.ts';
import { DEAR_CHAIR } from '../../scan/salutation.ts';
import { isSetTitle } from '../shapes/set-title.ts';
import { isAsked } from '../turns/askedness.ts';

/** The questions of a text that marks them with nothing but numbers, anew for each set in it. */
export function chooseNumbers(candidates: readonly Candidate[], rows: readonly Row[]): Heading[] {
  return segments(candidates, rows).flatMap(
    (segment) => readRenumbered(segment, rows) ?? chooseNumbered(segment, rows)
  );
}

// "Geachte voorzitter,", "Hierbij bied ik u de antwoorden aan": the beginning of another letter
const LETTER_START = new RegExp(
  `^(?:${DEAR_CHAIR}|hierbij (?:bied|zend|stuur|ontvangt)\\w* )`,
  'iu'
);

// "Antwoorddatum: 13 okt. 2031": a party's site prints the questions again below it, with their answers
const ANSWERED_ON = /^Antwoorddatum\s?:/u;

function opensSet(line: string): boolean {
  return (
    opensQuestions(line) || LETTER_START.test(line) || isSetTitle(line) || ANSWERED_ON.test(line)
  );
}

/**
 * Whether numbers begin anew though nothing opens a set: a 1 that asks and is answered, right behind an answer. The items
 * of a list in an answer are followed by each other.
 */
function beginsAnew(
  candidates: readonly Candidate[],
  at: number,
  before: readonly Candidate[],
  rows: readonly Row[]
): boolean {
  const { role, numbers, row } = candidates[at]!;
  if (role !== 'question' || numbers.length !== 1 || numbers[0] !== 1) return false;
  const isBetweenAnswers =
    candidates[at - 1]?.role === 'answer' && candidates[at + 1]?.role === 'answer';
  if (!isBetweenAnswers || !isAsked(rows[row]!.text)) return false;
  return before.some((one) => one.role === 'question') && candidates.some(isAskedSecond(rows));
}

/** "2. Wie betaalt dat?": without one, a converter may have numbered each question anew. */
const isAskedSecond =
  (rows: readonly Row[]) =>
  ({ role, numbers, row }: Candidate): boolean =>
    role === 'question' && numbers[0] === 2 && isAsked(rows[row]!.text);

/**
 * Candidates between one official description and the next, or between one printing of the first
 * question and the next: numbering may start again there.
 */
function segments(candidates: readonly Candidate[], rows: readonly Row[]): Candidate[][] {
  const parts: Candidate[][] = [[]];
  let row = 0;
  let opening: string | undefined;
  for (const [at, candidate] of candidates.entries()) {
    for (; row <= candidate.row; row++) {
      if (parts.at(-1)!.length > 0 && opensSet(rows[row]!.text)) parts.push([]);
    }
    if (candidate.shape === 'number-text' && candidate.numbers[0] === 1) {
      const { text } = rows[candidate.row]!;
      if (text === opening && text.includes('?')) parts.push([]);
      opening ??= text;
    }
    if (beginsAnew(candidates, at, parts.at(-1)!, rows)) parts.push([]);
    parts.at(-1)!.push(candidate);
  }
  return parts;
}

/** "812" right above "Vragen van het lid …": the number of the paper, or of the set; or how many enclosures. */
function isNumberOfPaper(shape: Candidate['shape'], below: Row | undefined): boolean {
  if (shape !== 'number' || below === undefined) return false;
  return opensQuestions(below.text) || LETTER_START.test(below.text);
}

/** "0", no attachment, and the "5" right above the number 5: cells of the question before. */
function isCellOfPages({ text }: Row, below: Row | undefined): boolean {
  return text === '0' || (below?.text === text && BARE.test(text));
}

const BARE = /^\d{1,3}$/u;

/** How much better a series of one shape is than one that mixes them, as a factor. */
const ONE_SHAPE = 1.25;

/** The questions of a text that marks them with nothing but numbers, which mostly look alike. */
function chooseNumbered(candidates: readonly Candidate[], rows: readonly Row[]): Heading[] {
  const possible = candidates.filter(
    ({ role, shape, row }) =>
      role === 'question' &&
      !shape.startsWith('word') &&
      !goesOnFrom(rows, row) &&
      !isNumberOfPaper(shape, rows[row + 1]) &&
      !isCellOfPages(rows[row]!, rows[row + 1])
  );
  const inner = innerItems(possible, rows);
  const pages = pageCells(possible, rows);
  const numbers = withoutBulletsOfLists(possible, rows)
    .filter((candidate) => !inner.has(candidate) && !pages.has(candidate))
    .map((candidate) => ({
      candidate,
      number: candidate.numbers[0] ?? 0,
      last: candidate.numbers.at(-1) ?? 0,
      numbers: candidate.numbers,
      shape: candidate.shape,
      weight: weighNumber(candidate, rows)
    }));
  const choose = (from: typeof numbers) => {
    const { indexes, score } = chooseSeries(from);
    const all = withReordered(from, indexes);
    const looks = from.map(({ candidate }) => candidate);
    return { score, headings: withLettered(looks, all).map((index) => looks[index]!) };
  };
  let best = choose(numbers);
  for (const wanted of ['number', 'number-text', 'bare-number-text'] as const) {
    const series = choose(numbers.filter(({ candidate }) => candidate.shape === wanted));
    if (series.score * ONE_SHAPE > best.score)
      best = { ...series, score: series.score * ONE_SHAPE };
  }
  // A number that stands alone, and is not the first, counts nothing: "2" of a table.
  const [only] = best.headings;
  if (best.headings.length === 1 && only?.shape === 'number' && only.numbers[0] !== 1) return [];
  return withFirst(
    best.headings,
    numbers.map(({ candidate }) => candidate),
    rows
  );
}

const BULLET = /^[•●▪◦‣\uF0B7]/u;

/** "• 2) Wie betaalt dat?" below "1) Wat onderzoekt het instituut?" is in a list of its own. */
function withoutBulletsOfLists(
  candidates: readonly Candidate[],
  rows: readonly Row[]
): readonly Candidate[] {
  const hasBullet = ({ row }: Candidate) => BULLET.test(rows[row]!.text);
  const first = candidates.find(({ shape }) => shape === 'number-text');
  if (!first || hasBullet(first)) return candidates;
  return candidates.filter((one) => one.shape !== 'number-text' || !hasBullet(one));
}

/** Within so many rows the first question asks what its first paragraph only states. */
const STATEMENT = 8;

/** So many rows at most are the first question and its answer, where the word "Antwoord" stands between. */
const ANSWERED = 40;

const ANSWER = /^[*_#\s]*antwoord(?!\p{L})/iu;

/** A series from 2 on, with the 1 of the same shape before it that states first what it then asks. */
function withFirst(
  headings: readonly Heading[],
  candidates: readonly Heading[],
  rows: readonly Row[]
): Heading[] {
  const second = headings[0];
  if (headings.length < 2 || second?.numbers[0] !== 2) return [...headings];
  const first = candidates.findLast(
    ({ numbers, shape, row }) =>
      numbers[0] === 1 && numbers.length === 1 && shape === second.shape && row < second.row
  );
  if (!first || second.row - first.row > ANSWERED) return [...headings];
  const between = rows.slice(first.next, second.row);
  const asking = between.findIndex(({ text }) => text.endsWith('?'));
  if (asking < 0 || asking >= STATEMENT) return [...headings];
  const answered = between.slice(asking + 1).some(({ text }) => ANSWER.test(text));
  return answered || second.row - first.row <= STATEMENT ? [first, ...headings] : [...headings];
}
