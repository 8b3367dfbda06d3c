import type { Span } from '../../model/span.ts';
import { isBlank } from '../scan/blanks.ts';
import type { Cell } from './table.ts';

/** A piece of the text without blanks at its ends. */
export function trimmed(text: string, [start, end]: Span): Span {
  let [from, to] = [start, end];
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return [from, to];
}

/** Whether a span holds nothing. */
export const isEmpty = ([from, to]: Span): boolean => from === to;

/** A cell of these lines; blank ones stay where they part others. */
export function cellOf(text: string, lines: readonly Span[]): Cell {
  const cell: Span[] = [];
  for (const line of lines) {
    const piece = trimmed(text, line);
    if (!isEmpty(piece)) cell.push(piece);
    else if (cell.length > 0 && !isEmpty(cell.at(-1)!)) cell.push(piece);
  }
  if (cell.length > 0 && isEmpty(cell.at(-1)!)) cell.pop();
  return cell;
}

/** What a cell says, on one line. */
export const readCell = (text: string, cell: Cell): string =>
  cell
    .filter((line) => !isEmpty(line))
    .map(([from, to]) => text.slice(from, to))
    .join(' ');

/** Blanks in the middle of a cell's line where an end of line stood that was written as a sign. */
const WRITTEN_BREAK = / {4,}/gu;

/** So many blanks stand for two such signs, "<br><br>". */
const TWO_BREAKS = 8;

/** The lines of a piece of the text: at line ends and where signs for them stood. */
export function linesOf(text: string, [from, to]: Span): Span[] {
  const lines: Span[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && text.charCodeAt(at) !== LINE_FEED) continue;
    lines.push(...partsOf(text, [start, at]));
    start = at + 1;
  }
  return lines;
}

function partsOf(text: string, line: Span): Span[] {
  const [from, to] = trimmed(text, line);
  const parts: Span[] = [];
  let start = from;
  for (const { 0: blanks, index } of text.slice(from, to).matchAll(WRITTEN_BREAK)) {
    parts.push([start, from + index]);
    // Of two signs a blank line is left.
    if (blanks.length >= TWO_BREAKS) parts.push([from + index, from + index]);
    start = from + index + blanks.length;
  }
  return [...parts, [start, to]];
}

const LINE_FEED = 10;
