import type { Span } from '../../model/span.ts';
import { BLANK } from '../layout/line-kinds.ts';
import type { Lines } from '../layout/lines.ts';
import { skipBlanks } from '../scan/blanks.ts';
import type { ColumnRole } from './column-names.ts';
import { lastLineOfNames, type FlowingNames } from './flowing-names.ts';
import { anybodyAt, groupsAt, numberAt, pageAt, subjectAt } from './flowing-values.ts';
import { LONGEST_ROW } from './table.ts';

/** Where a row of flowing cells begins. */
export interface RowStart {
  /** Index of the line of its number. */
  first: number;
  /** Index of the line on which the question begins, or the cell before it ends. */
  line: number;
  /** Its cells before the question. */
  values: readonly Span[];
  /** Offset behind them, on the same line. */
  rest: number;
}

/** The rows of a table of flowing cells, and the line behind which nothing is of it: of another with the same names. */
export interface FlowingStarts {
  starts: readonly RowStart[];
  end: number;
}

/**
 * Finds the rows below the names of the columns: each begins with the next number and cells of the shapes named. None
 * where the next number opens a line below the last of them, with cells that are not known, nor where two rows may have
 * the same number: one of them is an item of a list that asks.
 */
export function flowingStarts(text: string, lines: Lines, names: FlowingNames): FlowingStarts {
  const before = names.roles.slice(0, names.roles.indexOf('question'));
  const { found, end } = candidates(text, lines, names, before);
  const starts: Candidate[] = [];
  if (found[0]?.first !== firstPrinted(lines, names.last + 1)) return { starts, end };
  for (let at: number | undefined = 0; at !== undefined;) {
    const row: Candidate = found[at]!;
    starts.push(row);
    const next: number | undefined = nextRow(found, at);
    const isSame = ({ value, asks }: Candidate) => value === row.value && asks;
    if (found.slice(at + 1, next ?? at).some(isSame)) return { starts: [], end };
    at = next;
  }
  return { starts: isCutOff(text, lines, starts.at(-1)!, end) ? [] : starts, end };
}

/** Whether the next number opens a line below the last row found, and a question follows. */
function isCutOff(text: string, lines: Lines, last: Candidate, limit: number): boolean {
  const end = Math.min(limit, last.line + LONGEST_ROW);
  for (let at = last.line + 1; at < end; at++) {
    if (lines.kind[at] === BLANK) continue;
    const number = numberAt(text, lines.from[at]!);
    if (!number || Number(text.slice(...number.span)) !== last.value + 1) continue;
    const rest = skipBlanks(text, number.end);
    if (!OPENS_CELL.test(text.slice(rest, rest + 3))) continue;
    if (ASKS.test(text.slice(rest, rest + LONGEST_ASKED))) return true;
  }
  return false;
}

/** A question is no longer, in characters. */
const LONGEST_ASKED = 1000;

function firstPrinted(lines: Lines, from: number): number {
  let at = from;
  while (at < lines.length && lines.kind[at] === BLANK) at++;
  return at;
}

interface Candidate extends RowStart {
  value: number;
  /** Whether what stands before the next one asks. */
  asks: boolean;
}

/**
 * All lines on which a row may begin: with a number and the cells that belong before a question. The items of a list in
 * an answer are among them. They end where the names stand again above the first number.
 */
function candidates(
  text: string,
  lines: Lines,
  names: FlowingNames,
  before: readonly ColumnRole[]
): { found: Candidate[]; end: number } {
  const found: Candidate[] = [];
  const column = before.indexOf('number');
  let highest = 0;
  let reach = names.last + LONGEST_ROW;
  let named: { first: number; last: number } | undefined;
  let at = names.last + 1;
  let end = lines.length;
  for (; at < Math.min(lines.length, reach); at++) {
    if (lines.kind[at] === BLANK) continue;
    const last = lastLineOfNames(text, lines, at, names);
    if (last !== undefined) {
      named = { first: at, last };
      at = last;
      continue;
    }
    const start = readStart(text, lines, at, before);
    if (!start) continue;
    const value = Number.parseInt(text.slice(...start.values[column]!), 10);
    const isAnew = named !== undefined && firstPrinted(lines, named.last + 1) === at;
    if (isAnew && value === found[0]?.value) {
      at = end = named!.first;
      break;
    }
    closeLast(text, found, lines.from[at]!);
    found.push({ ...start, value, asks: false });
    if (found.length === 1 || value === highest + 1) {
      highest = value;
      reach = start.line + LONGEST_ROW;
    }
    at = start.line;
  }
  closeLast(text, found, at < lines.length ? lines.from[at]! : text.length);
  return { found, end };
}

function closeLast(text: string, found: readonly Candidate[], end: number): void {
  const last = found.at(-1);
  if (last) last.asks = ASKS.test(text.slice(last.rest, end));
}

const ASKS = /\?|^\s{0,3}(?:Graag|Gaarne)\s/u;

/**
 * The row behind one: of those with its number the first that asks, before one that asks with the number behind it; else
 * the last.
 */
function nextRow(found: readonly Candidate[], at: number): number | undefined {
  const expected = found[at]!.value + 1;
  let silent: number | undefined;
  const reach = found[at]!.line + LONGEST_ROW;
  for (let i = at + 1; i < found.length && found[i]!.first < reach; i++) {
    const { value, asks } = found[i]!;
    if (value === expected && asks) return i;
    if (value === expected) silent = i;
    if (value === expected + 1 && asks && silent !== undefined) break;
  }
  return silent;
}

/** The cells before the question; each may stand on a line of its own, with blank lines between. */
function readStart(
  text: string,
  lines: Lines,
  first: number,
  roles: readonly ColumnRole[]
): RowStart | undefined {
  const values: Span[] = [];
  let end = lines.from[first]!;
  for (const [i, role] of roles.entries()) {
    const from = skipBlanks(text, end);
    if (role === 'number') {
      const number = numberAt(text, from);
      if (!number) return undefined;
      values.push(number.span);
      end = number.end;
      continue;
    }
    const value = role === 'page' ? pageAt(text, from) : aboutAt(text, [end, from], roles, i);
    if (!value) return undefined;
    values.push(value);
    end = value[1];
  }
  const rest = skipBlanks(text, end);
  if (!OPENS_CELL.test(text.slice(rest, rest + 3))) return undefined;
  let line = first;
  while (line + 1 < lines.length && lines.start[line + 1]! <= end) line++;
  return { first, line, values, rest: Math.min(rest, lines.to[line]!) };
}

/** Who asks or what about, behind the cell that ends at `end`; a number without its row has no other cell. */
function aboutAt(
  text: string,
  [end, from]: Span,
  roles: readonly ColumnRole[],
  i: number
): Span | undefined {
  if (roles[i + 1] === 'page') {
    const anybody = anybodyAt(text, from);
    if (anybody) return anybody;
  }
  const group = groupsAt(text, from, roles[i + 1] === 'about');
  if (group || roles[i + 1] === 'number') return group;
  return subjectAt(text, from, text.slice(end, from).includes('\n'));
}

// "Hoe", "«Hoe", "1. Hoe"
const OPENS_CELL = /^[«‘“"'(•–-]?\s?[\p{Lu}\d]/u;
