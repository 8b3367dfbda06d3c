import type { Span } from '../../model/span.ts';
import { BLANK } from '../layout/line-kinds.ts';
import type { Lines } from '../layout/lines.ts';
import { piecesOf } from '../layout/printed-lines.ts';
import { isEmpty, trimmed } from './cells.ts';
import type { CutLine } from './column-limits.ts';
import type { ColumnRole } from './column-names.ts';
import { withLeadingCells } from './leading-cells.ts';
import { cutAt } from './printed-cells.ts';
import { capitalLeftOf } from './pushed-cells.ts';
import { ENDS_SENTENCE } from './unnumbered-rows.ts';

/** A line of a table, and where its page has the columns. */
export interface PageLine extends CutLine {
  at: number;
  boundaries: readonly number[];
}

// "3", "3.", "12)"
const NUMBER = /^(\d{1,3})[.)]?$/u;

/** The number of a row that a cell holds. */
export function rowNumberIn(text: string, cell: Span): number | undefined {
  const found = NUMBER.exec(text.slice(...cell))?.[1];
  return found === undefined ? undefined : Number(found);
}

/** So far beside its column a cell may begin. */
const REACH = 8;

/**
 * The cells of a line; where a column of the page runs through one of them, or what stands in the column of numbers is
 * none, the columns before the question are told by what they hold, and then by wide gaps alone.
 */
export function cutCentredLine(
  text: string,
  lines: Lines,
  at: number,
  boundaries: readonly number[],
  roles: readonly ColumnRole[]
): readonly Span[] | undefined {
  const number = roles.indexOf('number');
  const isRead = (cells: readonly Span[]) =>
    number < 0 || isEmpty(cells[number]!) || rowNumberIn(text, cells[number]!) !== undefined;
  const ways = [
    () => cutAt(text, lines, at, boundaries, false),
    () => cutBehindLead(text, lines, at, boundaries, roles),
    () => cutAtGaps(text, lines, at, boundaries)
  ];
  for (const way of ways) {
    const cut = way();
    const cells = cut && withLeadingCells(text, cut, roles);
    if (cells && isRead(cells)) return cells;
  }
  return undefined;
}

/** The cells of a line cut only where the question begins and behind it; all that stands before is one cell. */
function cutBehindLead(
  text: string,
  lines: Lines,
  at: number,
  boundaries: readonly number[],
  roles: readonly ColumnRole[]
): Span[] | undefined {
  const question = roles.indexOf('question');
  if (question < 2) return undefined;
  const cells = cutAt(text, lines, at, boundaries.slice(question - 1), false);
  if (!cells) return undefined;
  const [lead, ...rest] = cells as [Span, ...Span[]];
  const empty: Span = [lead[0], lead[0]];
  const about = Math.max(0, roles.indexOf('about'));
  return [...roles.slice(0, question).map((_, i) => (i === about ? lead : empty)), ...rest];
}

/**
 * The cells of a line where a column of the page runs through one of them: each piece behind a wide gap, in the
 * column at the beginning of which it stands.
 */
function cutAtGaps(
  text: string,
  lines: Lines,
  at: number,
  boundaries: readonly number[]
): Span[] | undefined {
  const [start, end] = [lines.start[at]!, lines.to[at]!];
  const columns = [0, ...boundaries];
  const cells = columns.map((): Span => [end, end]);
  let next = 0;
  for (const { from, to } of piecesOf(text, lines, at)) {
    const off = (column: number) => Math.abs(columns[column]! - from);
    let nearest = next;
    for (let i = next; i < columns.length; i++) if (off(i) < off(nearest)) nearest = i;
    if (nearest >= columns.length || off(nearest) > REACH) return undefined;
    cells[nearest] = [start + from, start + to];
    next = nearest + 1;
  }
  return cells;
}

/**
 * The lines of a row, cut where most of its own cells begin behind a gap: a program that prints with blanks moves all
 * cells of a row at once.
 */
export function cutRowAnew(
  text: string,
  lines: Lines,
  row: readonly PageLine[],
  roles: readonly ColumnRole[]
): (readonly Span[])[] {
  const printed = row.filter(({ at }) => lines.kind[at] !== BLANK);
  const begins = printed.flatMap(({ at }) => piecesOf(text, lines, at).map(({ from }) => from));
  const anew = row.map(({ at, boundaries, cells }) => {
    if (lines.kind[at] === BLANK) return cells;
    const own = boundaries.map((column, i) =>
      i < roles.indexOf('question') ? column : (mostOf(begins, column) ?? column)
    );
    return cutCentredLine(text, lines, at, own, roles) ?? cells;
  });
  return withCapitals(text, anew, roles);
}

/**
 * The cells of lines below each other, of which a question or an answer begins with the capital that a full line of
 * the cell before it hides: where the sentence above has ended, the next begins with one.
 */
export function withCapitals(
  text: string,
  rows: readonly (readonly Span[])[],
  roles: readonly ColumnRole[]
): (readonly Span[])[] {
  let read = [...rows];
  for (const column of [roles.indexOf('question'), roles.indexOf('answer')]) {
    if (column < 1) continue;
    let hasEnded = true;
    read = read.map((cells) => {
      if (isEmpty(cells[column]!)) return cells;
      const own = hasEnded ? withCapital(text, cells, column) : cells;
      hasEnded = ENDS_SENTENCE.test(text.slice(...own[column]!));
      return own;
    });
  }
  return read;
}

/** The cells of a line, of which this one begins with the capital that a full line of the one before hides. */
function withCapital(text: string, cells: readonly Span[], column: number): readonly Span[] {
  const [from, end] = cells[column]!;
  const before = cells[column - 1]!;
  const begin = capitalLeftOf(text, from, before[0]);
  if (begin >= from) return cells;
  return cells.map((cell, i) => {
    if (i === column) return [begin, end];
    return i === column - 1 ? trimmed(text, [before[0], begin]) : cell;
  });
}

/** The place near a column at which most begin; of two the nearer one. */
function mostOf(begins: readonly number[], column: number): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (let off = 0; off <= REACH; off++) {
    for (const place of [column - off, column + off]) {
      const count = begins.filter((from) => from === place).length;
      if (count > most) [best, most] = [place, count];
    }
  }
  return best;
}
