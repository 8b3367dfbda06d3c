import type { Span } from '../../model/span.ts';
import type { Lines } from '../layout/lines.ts';
import { cellOf, linesOf } from './cells.ts';
import type { ColumnRole } from './column-names.ts';
import { endOfAsking, gluedBorder } from './end-of-asking.ts';
import { readFlowingNames } from './flowing-names.ts';
import { flowingStarts } from './flowing-starts.ts';
import { type Cell, type FoundTable, LONGEST_ROW } from './table.ts';

/** Rows of which the beginnings alone would tell little. */
const LEAST_ROWS = 3;

/**
 * Reads a table of which a producer wrote the cells one behind the other, row by row: each begins with
 * the next number and who asks, or with numbers of pages; the question ends with its last question mark in
 * a row, the rest is the answer. `at` is the line that names the questions. Nothing where a row has
 * another shape: who asks is told from a question only where it is a known group.
 */
export function readFlowingTable(text: string, lines: Lines, at: number): FoundTable | undefined {
  const names = readFlowingNames(text, lines, at);
  if (!names || !isReadable(names.roles)) return undefined;
  const starts = flowingStarts(text, lines, names);
  if (starts.length < LEAST_ROWS) return undefined;
  const printed = names.spans.map((span) => text.slice(...span)).join(' ');
  const pageLines: Span[] = [];
  const rowLines = starts.map((start, i) => {
    const end = starts[i + 1]?.first ?? Math.min(lines.length, start.line + LONGEST_ROW);
    const own: Span[] = [];
    for (let line = start.line; line < end; line++) {
      const span: Span = [line === start.line ? start.rest : lines.from[line]!, lines.to[line]!];
      if (text.slice(...span).replaceAll(/\s+/gu, ' ') === printed) pageLines.push(span);
      else own.push(span);
    }
    return own;
  });
  const borders = bordersOf(text, rowLines, names.roles);
  if (!borders || areBesideEachOther(text, rowLines, borders)) return undefined;
  const rows: (readonly Cell[])[] = [];
  let to = 0;
  for (const [i, start] of starts.entries()) {
    const cells = splitRow(text, rowLines[i]!, borders[i]!, i === starts.length - 1);
    if (!cells) return undefined;
    const question = names.roles.indexOf('question');
    const row = names.roles.map((role, column): Cell => {
      if (role === 'question') return cells.question;
      if (role === 'answer') return cells.answer;
      return column < question ? cellOf(text, linesOf(text, start.values[column]!)) : [];
    });
    rows.push(row);
    to = cells.to;
  }
  return {
    from: names.spans[0]![0],
    to,
    head: names.spans.map((span) => [span]),
    rows,
    pageLines: pageLines.filter(([from]) => from < to)
  };
}

/** Number, who asks or pages, question, answer: in this order, nothing behind or between the last two. */
function isReadable(roles: readonly ColumnRole[]): boolean {
  const question = roles.indexOf('question');
  const between = roles.slice(1, question);
  return (
    between.every((role) => role === 'about' || role === 'page') &&
    between.filter((role) => role === 'about').length <= 1 &&
    roles.at(-1) === 'answer' &&
    question === roles.length - 2
  );
}

/** The question and the answer of a row, and where it ends. */
interface RowCells {
  question: Cell;
  answer: Cell;
  to: number;
}

/**
 * Where the answer of each row begins: where a program glued it to the question, if it did so in all of
 * them. Else behind what asks; not where a row has no cells but a number, as the items of any list have. A few
 * rows may have no answer.
 */
function bordersOf(
  text: string,
  rows: readonly (readonly Span[])[],
  roles: readonly ColumnRole[]
): number[] | undefined {
  const spans = rows.map((row): Span => [row[0]![0], row.at(-1)![1]]);
  const glued = spans.map((span) => gluedBorder(text, span));
  if (glued.every((at) => at !== undefined)) return glued;
  if (roles.length <= LEAST_ROLES) return undefined;
  const asked = spans.map((span) => endOfAsking(text, span));
  const found = asked.filter((at) => at !== undefined).length;
  if (found < LEAST_ROWS || found < rows.length * ANSWERED) return undefined;
  return asked.map((at, i) => at ?? spans[i]![1]);
}

/** In this share of the rows something tells the answer from the question. */
const ANSWERED = 0.75;

/** A number, a question and an answer. */
const LEAST_ROLES = 3;

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

function splitRow(
  text: string,
  pieces: readonly Span[],
  border: number,
  isLast: boolean
): RowCells | undefined {
  const question: Span[] = [];
  const answer: Span[] = [];
  for (const [from, to] of pieces) {
    if (from < border) question.push([from, Math.min(to, border)]);
    if (to <= border) continue;
    const isRead = answer.some(([start, end]) => text.slice(start, end).trim() !== '');
    // What follows the paragraph in which the last answer begins may as well be of the paper.
    if (isLast && from === to && isRead) break;
    answer.push([Math.max(from, border), to]);
  }
  const end = [...question, ...answer].findLast(([from, to]) => from < to)?.[1];
  if (end === undefined) return undefined;
  return { question: cellOf(text, question), answer: cellOf(text, answer), to: end };
}
