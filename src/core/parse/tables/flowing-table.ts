import type { Span } from '../../model/span.ts';
import { BLANK } from '../layout/line-kinds.ts';
import type { Lines } from '../layout/lines.ts';
import { cellOf, linesOf } from './cells.ts';
import type { ColumnRole } from './column-names.ts';
import { endOfAsking, gluedBorder } from './end-of-asking.ts';
import { cellsBehindQuestions, within } from './flowing-cells.ts';
import { lastLineOfNames, readFlowingNames } from './flowing-names.ts';
import { flowingStarts } from './flowing-starts.ts';
import { type Cell, type FoundTable, LONGEST_ROW } from './table.ts';

/** Rows of which the beginnings alone would tell little. */
const LEAST_ROWS = 3;

/**
 * Reads a table of which a producer wrote the cells one behind the other, row by row: each begins with the next number
 * and who asks, or with numbers of pages; the question ends with its last question mark in a row, the rest is the
 * answer, but for who asks or answers between or behind them. `at` is the line that names the questions. Nothing where
 * rows have another shape: who asks is told from a question only where it is a known group.
 */
export function readFlowingTable(text: string, lines: Lines, at: number): FoundTable | undefined {
  const names = readFlowingNames(text, lines, at);
  if (!names || !isReadable(names.roles)) return undefined;
  const { starts, end: limit } = flowingStarts(text, lines, names);
  if (starts.length < LEAST_ROWS) return undefined;
  const pageLines: Span[] = [];
  const printed = starts.map((start, i) => {
    const end = starts[i + 1]?.first ?? Math.min(limit, start.line + LONGEST_ROW);
    const own: Span[] = [];
    for (let line = start.line; line < end; line++) {
      const last = lastLineOfNames(text, lines, line, names);
      if (last === undefined) {
        own.push([line === start.line ? start.rest : lines.from[line]!, lines.to[line]!]);
        continue;
      }
      for (; line < last; line++) pageLines.push([lines.from[line]!, lines.to[line]!]);
      pageLines.push([lines.from[line]!, lines.to[line]!]);
      while (isOpen(text, own) && lines.kind[line + 1] === BLANK) line++;
    }
    // the names may stand again right below a number
    return own.length > 0 ? own : [[start.rest, start.rest] as const];
  });
  const rowLines = [...printed.slice(0, -1), endOfTable(text, printed.at(-1)!)];
  const borders = bordersOf(text, rowLines);
  if (!borders || areBesideEachOther(text, rowLines, borders)) return undefined;
  const question = names.roles.indexOf('question');
  const answer = names.roles.indexOf('answer');
  const rests = rowLines.map((row, i) => within(row, borders[i]!, Infinity));
  if (areMixed(text, rests)) return undefined;
  const behind = cellsBehindQuestions(text, rests, names.roles.slice(question + 1));
  if (!behind) return undefined;
  const rows = starts.map((start, i) => {
    const { about, answer: ownLines, isMixed = goesOn(text, rests[i]!) } = behind[i]!;
    // what cannot be told apart stays one
    const border = isMixed ? Infinity : borders[i]!;
    return names.roles.map((role, column): Cell => {
      if (role === 'question') return cellOf(text, within(rowLines[i]!, -Infinity, border));
      if (column < question) return cellOf(text, linesOf(text, start.values[column]!));
      if (isMixed) return [];
      if (role === 'answer') return cellOf(text, ownLines);
      const beside = (column < answer ? about[0] : about.at(-1)) ?? [];
      return cellOf(
        text,
        beside.flatMap((piece) => linesOf(text, piece))
      );
    });
  });
  const last = behind.at(-1)!;
  const held = [within(rowLines.at(-1)!, -Infinity, borders.at(-1)!), last.answer, ...last.about];
  const to = Math.max(starts.at(-1)!.rest, ...held.flat().map((line) => line[1]));
  return {
    from: names.spans[0]![0],
    to,
    head: names.spans.map((span) => [span]),
    rows,
    pageLines: pageLines.filter(([from, end]) => from < to && from < end)
  };
}

// "reserve, en dat blijft zo.": a question ended in the middle of an answer's line; not "a. De pont"
const GOES_ON = /^\s*[\p{Ll},;](?!\. )/u;

/** In so many rows there may be no answer, or one that begins in the middle of a sentence. */
const MIXED_SHARE = 0.5;

/** Whether the cells of the rows stand in another order: many questions have no answer below them, or the end of one. */
function areMixed(text: string, rests: readonly (readonly Span[])[]): boolean {
  const mixed = rests.filter((rest) => {
    const first = rest.find((line) => text.slice(...line).trim() !== '');
    return !first || goesOn(text, rest);
  });
  return mixed.length > rests.length * MIXED_SHARE;
}

function goesOn(text: string, rest: readonly Span[]): boolean {
  const first = rest.find((line) => text.slice(...line).trim() !== '');
  return first !== undefined && GOES_ON.test(text.slice(...first));
}

/** Before the question a number, and who asks, what about, or pages; one column of these on each side of the answer. */
function isReadable(roles: readonly ColumnRole[]): boolean {
  const question = roles.indexOf('question');
  const before = roles.slice(0, question);
  const behind = roles.slice(question + 1);
  return (
    before.includes('number') &&
    before.every((role) => role === 'number' || role === 'about' || role === 'page') &&
    BEHIND.has(behind.join(' '))
  );
}

const BEHIND = new Set(['answer', 'about answer', 'answer about', 'about answer about']);

const ENDS_SENTENCE = /[.?!:;][»”"’')\]]{0,2}\d{0,3}$/u;

/** Whether a sentence of a row goes on on the next page; the blank lines at the end of this one go. */
function isOpen(text: string, row: Span[]): boolean {
  const last = row.findLastIndex(([from, to]) => from < to);
  if (last < 0) return false;
  const [from, to] = row[last]!;
  if (ENDS_SENTENCE.test(text.slice(Math.max(from, to - 8), to))) return false;
  row.length = last + 1;
  return true;
}

/** What follows the paragraph in which the last answer begins may as well be of the paper. */
function endOfTable(text: string, row: readonly Span[]): Span[] {
  const border = endOfAsking(text, [row[0]![0], row.at(-1)![1]]) ?? row[0]![0];
  const own: Span[] = [];
  let isRead = false;
  for (const [from, to] of row) {
    if (from === to && isRead) break;
    own.push([from, to]);
    isRead ||= to > border && text.slice(Math.max(from, border), to).trim() !== '';
  }
  return own;
}

/**
 * Where the answer of each row begins: where a program glued it to the question, if it did so in half of them. Else
 * behind what asks. A few rows may have no answer.
 */
function bordersOf(text: string, rows: readonly (readonly Span[])[]): number[] | undefined {
  const spans = rows.map((row): Span => [row[0]![0], row.at(-1)![1]]);
  const glued = spans.map((span) => gluedBorder(text, span));
  const asked = spans.map((span, i) => glued[i] ?? endOfAsking(text, span));
  const isGlued = countOf(glued) >= rows.length / 2 && countOf(asked) >= rows.length * ANSWERED;
  if (isGlued) return asked.map((at, i) => at ?? spans[i]![1]);
  const apart = spans.map((span) => endOfAsking(text, span));
  const found = countOf(apart);
  if (found < LEAST_ROWS || found < rows.length * ANSWERED) return undefined;
  return apart.map((at, i) => at ?? spans[i]![1]);
}

const countOf = (found: readonly (number | undefined)[]): number =>
  found.filter((at) => at !== undefined).length;

/** In this share of the rows something tells the answer from the question. */
const ANSWERED = 0.75;

// "de pont     De pont vaart", "van de veerpontNee.": cells of one line
const BESIDE = /\S {3,}\S|\p{Ll}{2}(?:\p{Lu}\p{Ll}+[ .]|[€•])/u;

/** In this share of the rows a question goes on below the first line of its answer. */
const BESIDE_SHARE = 1 / 3;

/** Whether the lines of the rows hold a line of the question and one of the answer: those cannot be told apart. */
function areBesideEachOther(
  text: string,
  rows: readonly (readonly Span[])[],
  borders: readonly number[]
): boolean {
  const beside = rows.filter((row, i) =>
    row.some(([from, to]) => BESIDE.test(text.slice(from, Math.min(to, borders[i]!))))
  );
  return beside.length >= rows.length * BESIDE_SHARE;
}
