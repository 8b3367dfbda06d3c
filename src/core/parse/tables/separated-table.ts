import type { Span } from '../../model/span.ts';
import { cellOf, linesOf } from './cells.ts';
import type { Cell, FoundTable } from './table.ts';

const QUOTE = '"'.charCodeAt(0);
const LINE_FEED = 10;

/**
 * Reads a table as programs export it, with a sign between the cells and quotes round those that hold
 * it or the end of a line (RFC 4180). `from` is where the line begins that names the columns.
 */
export function readSeparatedTable(
  text: string,
  from: number,
  separator: string
): FoundTable | undefined {
  const records: Cell[][] = [];
  let at = from;
  let to = from;
  while (at < text.length) {
    const record = readRecord(text, at, separator.charCodeAt(0));
    const [head] = records;
    if (!record || (head && record.cells.length !== head.length)) break;
    records.push(record.cells);
    at = record.next;
    to = record.to;
  }
  const [head, ...rows] = records;
  return head && rows.length > 0 ? { from, to, head, rows } : undefined;
}

function readRecord(text: string, from: number, separator: number) {
  const cells: Cell[] = [];
  let at = from;
  for (;;) {
    const quoted = text.charCodeAt(at) === QUOTE;
    const lines = quoted ? readQuoted(text, at) : readPlain(text, at, separator);
    if (!lines) return undefined;
    cells.push(cellOf(text, lines.pieces));
    at = lines.next;
    if (text.charCodeAt(at) === CARRIAGE_RETURN) at++;
    const code = text.charCodeAt(at);
    if (code === separator) at++;
    else if (at >= text.length || code === LINE_FEED)
      return { cells, to: lines.next, next: at + 1 };
    else return undefined;
  }
}

const CARRIAGE_RETURN = 13;

function readPlain(text: string, from: number, separator: number) {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === separator || code === LINE_FEED || code === CARRIAGE_RETURN) break;
    at++;
  }
  return { pieces: linesOf(text, [from, at]), next: at };
}

/** The lines of a cell in quotes; of two quotes in it the second is no text. */
function readQuoted(text: string, from: number) {
  let end = text.indexOf('"', from + 1);
  while (end >= 0 && text.charCodeAt(end + 1) === QUOTE) end = text.indexOf('"', end + 2);
  if (end < 0) return undefined;
  const pieces: Span[] = linesOf(text, [from + 1, end]);
  return { pieces, next: end + 1 };
}
