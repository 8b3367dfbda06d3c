import type { Span } from '../../model/span.ts';
import { skipBlanks } from '../scan/blanks.ts';
import { BLANK } from '../layout/line-kinds.ts';
import type { Lines } from '../layout/lines.ts';
import { cellOf, linesOf } from './cells.ts';
import type { ColumnRole } from './column-names.ts';
import { endOfAsking } from './end-of-asking.ts';
import { readFlowingNames, type FlowingNames } from './flowing-names.ts';
import { type Cell, type FoundTable, LONGEST_ROW } from './table.ts';
import { GROUP_IN_FULL, GROUP_NAME } from '../scan/group-names.ts';

/** Rows of which the beginnings alone would tell little. */
const LEAST_ROWS = 3;

// "VVD", "Groen- Links", "CDA en D66", "GroenLinks-PvdA/SP", "Fractie van de SP"
const GROUP = new RegExp(
  String.raw`(?:fractie (?:van )?(?:de |het )?)?(?:${GROUP_IN_FULL}|Groen-?\s?Links(?:-?\s?PvdA)?|${GROUP_NAME})(?!\p{L})`,
  'iuy'
);
const BETWEEN_GROUPS = /-?fractie\b|\s?[-/&,+]\s{0,2}|\s(?:en\s)?/uy;

// "Lokaal Sterk" before "22": whoever stands between the number of a row and its page
const ANYBODY =
  /\p{Lu}[\p{L}\d&'’.-]{0,30}(?:\s{1,3}[\p{L}\d&/+'’.-]{1,30}){0,3}?(?=\s{1,3}\d{1,4}(?:\s?[-–]\s?\d{1,4})?\s{1,3}\p{Lu})/uy;

// "12", "12-14", "n.v.t."
const PAGE = /(?:\d{1,4}(?:\s?[-–]\s?\d{1,4})?|n\.?v\.?t\.?)(?=\s)/iuy;

/**
 * Reads a table of which a producer wrote the cells one behind the other, row by row: each begins with
 * the next number and who asks, or with numbers of pages; the question ends with its last question mark in
 * a row, the rest is the answer. `at` is the line that names the questions. Nothing where a row has
 * another shape: who asks is told from a question only where it is a known group.
 */
export function readFlowingTable(text: string, lines: Lines, at: number): FoundTable | undefined {
  const names = readFlowingNames(text, lines, at);
  if (!names || !isReadable(names.roles)) return undefined;
  const starts = startsOf(text, lines, names);
  if (starts.length < LEAST_ROWS) return undefined;
  const printed = names.spans.map((span) => text.slice(...span)).join(' ');
  const pageLines: Span[] = [];
  const rows: (readonly Cell[])[] = [];
  let to = 0;
  for (const [i, start] of starts.entries()) {
    const next = starts[i + 1];
    const pieces: Span[] = [];
    const end = next?.first ?? Math.min(lines.length, start.line + LONGEST_ROW);
    for (let line = start.line; line < end; line++) {
      const span: Span = [line === start.line ? start.rest : lines.from[line]!, lines.to[line]!];
      if (text.slice(...span).replaceAll(/\s+/gu, ' ') === printed) pageLines.push(span);
      else pieces.push(span);
    }
    const cells = splitRow(text, pieces, next === undefined);
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
    between.length > 0 &&
    between.every((role) => role === 'about' || role === 'page') &&
    between.filter((role) => role === 'about').length <= 1 &&
    roles.at(-1) === 'answer' &&
    question === roles.length - 2
  );
}

/** Where a row begins. */
interface RowStart {
  /** Index of the line of its number. */
  first: number;
  /** Index of the line on which the question begins, or the cell before it ends. */
  line: number;
  /** Its cells before the question. */
  values: readonly Span[];
  /** Offset behind them, on the same line. */
  rest: number;
}

const NUMBER = /(\d{1,3})[.)]?(?=\s)/uy;

function startsOf(text: string, lines: Lines, names: FlowingNames): RowStart[] {
  const before = names.roles.slice(1, names.roles.indexOf('question'));
  const starts: RowStart[] = [];
  let expected: number | undefined;
  let reach = names.last + LONGEST_ROW;
  for (let at = names.last + 1; at < Math.min(lines.length, reach); at++) {
    if (lines.kind[at] === BLANK) continue;
    const number = matchSpan(NUMBER, text, lines.from[at]!);
    if (!number) {
      if (expected === undefined) return [];
      continue;
    }
    const value = Number.parseInt(text.slice(...number), 10);
    if (expected !== undefined && value !== expected) continue;
    const start = readStart(text, lines, at, number, before);
    if (!start) {
      if (expected === undefined) return [];
      continue;
    }
    starts.push(start);
    expected = value + 1;
    at = start.line;
    reach = at + LONGEST_ROW;
  }
  return starts;
}

/** The cells before the question; each may stand on a line of its own, with blank lines between. */
function readStart(
  text: string,
  lines: Lines,
  first: number,
  number: Span,
  roles: readonly ColumnRole[]
): RowStart | undefined {
  const values: Span[] = [number];
  let end = number[1];
  for (const [i, role] of roles.entries()) {
    const from = skipBlanks(text, end);
    const anybody = roles[i + 1] === 'page' ? matchSpan(ANYBODY, text, from) : undefined;
    const value =
      role === 'about' ? (anybody ?? groupsAt(text, from)) : matchSpan(PAGE, text, from);
    if (!value) return undefined;
    values.push(value);
    end = value[1];
  }
  let line = first;
  while (line + 1 < lines.length && lines.start[line + 1]! <= end) line++;
  return { first, line, values, rest: Math.min(skipBlanks(text, end), lines.to[line]!) };
}

/** One group or several. */
function groupsAt(text: string, from: number): Span | undefined {
  let found = matchSpan(GROUP, text, from);
  for (let next = found; next;) {
    found = next;
    const between = matchSpan(BETWEEN_GROUPS, text, found[1]);
    if (!between) break;
    const more = matchSpan(GROUP, text, between[1]);
    if (!more && text.slice(...between).endsWith('fractie')) found = [found[0], between[1]];
    next = more && [found[0], more[1]];
  }
  return found;
}

function matchSpan(pattern: RegExp, text: string, from: number): Span | undefined {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match ? [from, from + (match[1] ?? match[0]).length] : undefined;
}

/** The question and the answer of a row, and where it ends. */
interface RowCells {
  question: Cell;
  answer: Cell;
  to: number;
}

function splitRow(text: string, pieces: readonly Span[], isLast: boolean): RowCells | undefined {
  const border = endOfAsking(text, [pieces[0]![0], pieces.at(-1)![1]]);
  if (border === undefined) return undefined;
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
