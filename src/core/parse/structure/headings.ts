import { askedness, endsWithQuestionMark } from './askedness.ts';
import { opensQuestions } from '../head/description-start.ts';
import { withAnswersApart } from './answers-apart.ts';
import { chooseSeries } from './heading-chain.ts';
import { type HeadingShape, readHeadingShape } from './heading-shape.ts';
import { readNumberList } from './number-list.ts';
import { isQuoted } from './quotation.ts';
import { withRepeatedNumbers } from './repeated-numbers.ts';
import { withReordered } from './reordered-numbers.ts';
import type { Row } from './rows.ts';

/** The start of a question or an answer, as decided from its shape, its place and the sequence. */
export interface Heading {
  role: 'question' | 'answer';
  shape: HeadingShape['shape'];
  numbers: readonly number[];
  label: string;
  /** Offsets into the source; `from` includes markup in front. */
  from: number;
  to: number;
  /** Index of its (first) row. */
  row: number;
  /** Index of the first row after it; the same row again where text follows on the line. */
  next: number;
  misspelled?: string;
  /** Index of the row where what introduces all answers begins: "Antwoord", "Antwoord van …". */
  introducedAt?: number;
}

/** A heading that is not decided yet. */
interface Candidate extends Heading {
  lowerCase: boolean;
  fullStop: boolean;
  /** Neither a colon nor a line of its own sets it off: only its number can confirm it. */
  loose: boolean;
}

// A line that ends like this goes on on the next one: "zie het antwoord op", "de vragen 3 en"; not
// "Antwoord"
const GOES_ON =
  /(?:^|[\s(])(?:op|van|bij|onder|in|en|of|de|het|een|aan|met|zie|om|te|naar|uit|over|tot|per|voor|als|door|dat|die|vra(?:ag|gen)|antwoord(?:en)?|beantwoording)$|,$/u;

/** How many rows of a paragraph are read to see whether it asks something. */
const LOOK_AHEAD = 10;

/** How far a heading that needs confirmation can be ahead of the last number. */
const MAX_AHEAD = 3;

/** Finds the headings of questions and answers among the rows, in order. */
export function readHeadings(rows: readonly Row[]): Heading[] {
  const candidates = readCandidates(rows);
  const words = confirmWords(candidates, rows);
  const asksByWord = words.some(({ role }) => role === 'question');
  const numberShapes = candidates.filter(({ shape }) => !shape.startsWith('word'));
  if (asksByWord) return withAnswersApart(withoutSecondWords(words), numberShapes, rows);
  // "124" may be the second line of "Antwoord op vraag 2 en".
  const taken = new Set(words.flatMap(({ row, next }) => (next > row + 1 ? [next - 1] : [])));
  const free = candidates.filter(({ row }) => !taken.has(row));
  const numbered = segments(free, rows).flatMap((segment) => chooseNumbered(segment, rows));
  if (numbered.length === 0) return [];
  const headings = [...words, ...numbered].sort((a, b) => a.from - b.from);
  return withAnswersApart(withRepeatedNumbers(headings, numberShapes, rows), numberShapes, rows);
}

function readCandidates(rows: readonly Row[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = 0; index < rows.length; index++) {
    const shape = readHeadingShape(rows[index]!.text);
    if (shape) candidates.push(candidateOf(shape, rows, index));
  }
  return candidates;
}

function candidateOf(shape: HeadingShape, rows: readonly Row[], index: number): Candidate {
  const row = rows[index]!;
  const wrapped = shape.shape === 'word' ? rows[index + 1] : undefined;
  const goesOn = wrapped && restOfNumbers(wrapped, shape.unfinished ?? false);
  const alone = shape.shape === 'word' || shape.shape === 'number';
  return {
    role: shape.role,
    shape: shape.shape,
    numbers: goesOn ? [...new Set([...shape.numbers, ...goesOn.numbers])] : shape.numbers,
    label: goesOn
      ? `${row.text.slice(row.text.indexOf(shape.label)).trim()} ${goesOn.label}`
      : shape.label,
    from: row.from,
    to: goesOn ? goesOn.to : row.from + shape.end,
    row: index,
    next: index + (goesOn ? 2 : alone ? 1 : 0),
    lowerCase: shape.lowerCase ?? false,
    fullStop: shape.fullStop ?? false,
    loose: shape.loose ?? false,
    ...(shape.misspelled ? { misspelled: shape.misspelled } : {})
  };
}

/** Keeps those of the headings with a word that their place and the sequence confirm. */
function confirmWords(candidates: readonly Candidate[], rows: readonly Row[]): Heading[] {
  const kept: Heading[] = [];
  const asked = new Set<number>();
  const answered = new Set<number>();
  let last = 0;
  for (const candidate of candidates) {
    if (candidate.shape !== 'word' && candidate.shape !== 'word-text') continue;
    if (goesOnFrom(rows[candidate.row - 1], rows[candidate.row])) continue;
    if (runsOnInto(candidate, rows)) continue;
    if (candidate.lowerCase && !followsSentence(rows[candidate.row - 1])) continue;
    const first = candidate.numbers[0];
    const isNext =
      first === undefined ||
      (first === 1 && kept.length > 0) ||
      (!asked.has(first) && first <= last + MAX_AHEAD);
    const isCurrent = candidate.numbers.every((number) => number <= last);
    const confirmed = candidate.role === 'question' ? isNext : isCurrent;
    if (!isStrong(candidate) && !confirmed) continue;
    if (rows[candidate.row]!.abrupt && !isExact(candidate, last, answered)) continue;
    if (isQuoted(rows, kept.at(-1)?.row ?? 0, candidate.row)) continue;
    if (candidate.loose && first === undefined && !repliesDirectly(candidate, kept.at(-1), rows)) {
      continue;
    }
    if (candidate.fullStop && candidate.lowerCase) continue;
    kept.push(candidate);
    if (candidate.role !== 'question') {
      for (const number of candidate.numbers) answered.add(number);
      continue;
    }
    last = first === undefined ? last + 1 : Math.max(...candidate.numbers);
    for (const number of candidate.numbers) asked.add(number);
  }
  return withoutLoneWords(kept);
}

/** The very next question, or the answer that the last question still lacks. */
function isExact({ role, numbers }: Heading, last: number, answered: ReadonlySet<number>): boolean {
  if (role === 'question') return numbers[0] === last + 1;
  return numbers.includes(last) && numbers.every((n) => n <= last && !answered.has(n));
}

/** "… op elkaar aan. Vraag 5" before "gaat daar nader op in": the subject of a sentence. */
function runsOnInto({ row, next, shape }: Candidate, rows: readonly Row[]): boolean {
  const following = rows[next];
  if (shape !== 'word' || !rows[row]!.inline || !following || following.afterBlank) return false;
  return /^\p{Ll}{2}/u.test(following.text);
}

// "en 22", ", 109, 110": numbers that a heading left for the next line
const CONNECTED = /^(?:en|,|&|t\/m)\s/iu;

/** The numbers of a heading that stand on the next line; the line holds nothing else. */
function restOfNumbers({ to, text }: Row, unfinished: boolean) {
  const connector = unfinished ? '' : CONNECTED.exec(text)?.[0];
  if (connector === undefined || text.length > 80) return undefined;
  const list = readNumberList(text, connector.length, { blankSeparates: true });
  if (!list || !/^[:.\s*]*$/u.test(text.slice(list.end))) return undefined;
  return {
    numbers: list.numbers,
    label: text.slice(0, list.end),
    to
  };
}

/** "Antwoord Ja.": an answer without number or colon stands right behind its question. */
function repliesDirectly(
  candidate: Candidate,
  previous: Heading | undefined,
  rows: readonly Row[]
): boolean {
  if (previous?.role !== 'question') return false;
  const above = rows[candidate.row - 1];
  return !above || rows[candidate.row]!.afterBlank || endsWithQuestionMark(above.text);
}

/** Needs no sequence to be believed. */
function isStrong(candidate: Candidate): boolean {
  if (candidate.lowerCase || candidate.loose || candidate.fullStop) return false;
  return candidate.misspelled === undefined || candidate.numbers.length > 0;
}

/** What begins in lower case can only be a heading where the line before it ended something. */
function followsSentence(previous: Row | undefined): boolean {
  return !previous || /[.?!:»”"\d]$/u.test(previous.text);
}

/** "Vragen" and "Antwoorden" without numbers are titles of parts where others have numbers. */
function withoutLoneWords(headings: readonly Heading[]): Heading[] {
  const numbered = headings.some(({ role, numbers }) => role === 'question' && numbers.length > 0);
  return numbered
    ? headings.filter(({ role, numbers }) => role === 'answer' || numbers.length > 0)
    : [...headings];
}

// "Vragen en antwoorden", "Antwoorden": the title of a part, which ends here
const PART_TITLE = /^[*#_\s]*(?:vragen(?: en antwoorden)?|antwoorden)[*_\s]*$/iu;

/** "Antwoord" without a number below an answer is a title in it: each question has one such word. */
function withoutSecondWords(headings: readonly Heading[]): Heading[] {
  return headings.filter(
    ({ role, numbers }, i) =>
      role === 'question' || numbers.length > 0 || headings[i - 1]?.role !== 'answer'
  );
}

function goesOnFrom(previous: Row | undefined, row: Row | undefined): boolean {
  if (!previous || row?.afterBlank || row?.inline || PART_TITLE.test(previous.text)) return false;
  return GOES_ON.test(previous.text.slice(-24));
}

// "Geachte voorzitter,", "Hierbij bied ik u de antwoorden aan": the beginning of another letter
const LETTER_START =
  /^(?:geachte (?:mevrouw |heer |de )*voorzitter|hierbij (?:bied|zend|stuur|ontvangt)\w* )/iu;

function opensSet(line: string): boolean {
  return opensQuestions(line) || LETTER_START.test(line);
}

/** Candidates between one official description and the next: numbering may start again there. */
function segments(candidates: readonly Candidate[], rows: readonly Row[]): Candidate[][] {
  const parts: Candidate[][] = [[]];
  let row = 0;
  for (const candidate of candidates) {
    for (; row <= candidate.row; row++) {
      if (parts.at(-1)!.length > 0 && opensSet(rows[row]!.text)) parts.push([]);
    }
    parts.at(-1)!.push(candidate);
  }
  return parts;
}

/** How much better a series of one shape is than one that mixes them, as a factor. */
const ONE_SHAPE = 1.25;

/** The questions of a text that marks them with nothing but numbers, which mostly look alike. */
function chooseNumbered(candidates: readonly Candidate[], rows: readonly Row[]): Heading[] {
  const numbers = candidates
    .filter(
      ({ role, shape, row }) =>
        role === 'question' && !shape.startsWith('word') && !goesOnFrom(rows[row - 1], rows[row])
    )
    .map((candidate) => ({
      candidate,
      number: candidate.numbers[0] ?? 0,
      last: candidate.numbers.at(-1) ?? 0,
      weight: weightOf(candidate, rows)
    }));
  const choose = (from: typeof numbers) => {
    const { indexes, score } = chooseSeries(from);
    const numbered = from.map(({ candidate, weight }) => ({ weight, ...candidate }));
    const all = withReordered(numbered, indexes);
    return { score, headings: all.map((index) => from[index]!.candidate) };
  };
  let best = choose(numbers);
  for (const wanted of ['number', 'number-text', 'bare-number-text'] as const) {
    const series = choose(numbers.filter(({ candidate }) => candidate.shape === wanted));
    if (series.score * ONE_SHAPE > best.score)
      best = { ...series, score: series.score * ONE_SHAPE };
  }
  return best.headings;
}

/** How much a number looks like that of a question: by what follows it and how it is set off. */
function weightOf(candidate: Candidate, rows: readonly Row[]): number {
  const paragraph = paragraphFrom(rows, candidate);
  // What follows the last question may be the answer on the same line.
  const asked = askedness(paragraph.slice(0, paragraph.lastIndexOf('?') + 1) || paragraph);
  const setOff = candidate.shape === 'bare-number-text' ? -0.5 : 0;
  return Math.max(-3, Math.min(3, asked / 2)) + setOff;
}

/** The paragraph that a heading opens, up to the first line that ends a question. */
function paragraphFrom(rows: readonly Row[], heading: Heading): string {
  const first = rows[heading.next];
  if (!first) return '';
  const offset = heading.next === heading.row ? heading.to - first.from : 0;
  let text = first.text.slice(offset);
  for (let i = heading.next + 1; i < heading.next + LOOK_AHEAD; i++) {
    const row = rows[i];
    if (!row || row.afterBlank || /\?["'’”»)\d\s]*$/u.test(text.slice(-8))) break;
    text += ` ${row.text}`;
  }
  return text;
}
