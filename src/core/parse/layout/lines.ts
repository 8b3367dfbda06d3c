import type { Furniture } from '../../model/paper.ts';

/** What a line is by its place; what it says is decided later. */
export type LineKind = 'text' | 'blank' | 'furniture' | 'note';

/**
 * One line, or a piece of one where furniture or a note stands in the same line as text. Offsets are
 * into the verbatim text.
 */
export interface Line {
  /** The line without its line end. */
  start: number;
  end: number;
  /** The same without blanks at both ends; `from === to` for a blank line. */
  from: number;
  to: number;
  /** `to` without the note marks at the end: the last word of "Is dit bekend?[3]" ends at "?". */
  textTo: number;
  kind: LineKind;
  /** A later piece of the same printed line: text, a note or a foot stood before it. */
  continues: boolean;
  /** The first line of a page, as far as the text shows it. */
  startsPage: boolean;
  /** What sort of furniture it is. */
  furniture: Furniture['kind'] | undefined;
  /** Index into the layout's notes. */
  note: number | undefined;
}

/** A piece of one line that is no running text. */
export interface Cut {
  start: number;
  end: number;
  kind: 'furniture' | 'note';
  furniture?: Furniture['kind'] | undefined;
  note?: number | undefined;
}

const LINE_FEED = 10;

/** Whether `\s` matches this code unit; the same for every stage that counts blanks. */
export function isBlank(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0x1680) return code === 0xa0;
  return (
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x1680
  );
}

/**
 * Splits a text into lines, at LF, CRLF, a lone CR and a form feed alike. The last line ends with
 * the text, so that every character is in a line or is a line end.
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let startsPage = false;
  let feed = indexOrEnd(text, '\n', 0);
  let carriage = indexOrEnd(text, '\r', 0);
  let form = indexOrEnd(text, '\f', 0);
  for (;;) {
    const end = Math.min(feed, carriage, form);
    const line = lineBetween(text, start, end);
    line.startsPage = startsPage;
    lines.push(line);
    if (end === text.length) return lines;
    startsPage = end === form;
    start = end + 1;
    if (end === carriage && text.charCodeAt(start) === LINE_FEED) start++;
    // Each sign is sought again only behind its last place, so that the whole stays linear.
    if (feed < start) feed = indexOrEnd(text, '\n', start);
    if (carriage < start) carriage = indexOrEnd(text, '\r', start);
    if (form < start) form = indexOrEnd(text, '\f', start);
  }
}

function indexOrEnd(text: string, sign: string, from: number): number {
  const index = text.indexOf(sign, from);
  return index < 0 ? text.length : index;
}

/**
 * Splits lines where `cuts` say so, which stand in order and cross no line end. A line that is cut
 * as a whole stays one line. Without cuts these are the lines themselves.
 */
export function cutLines(
  text: string,
  lines: readonly Line[],
  cuts: readonly Cut[]
): readonly Line[] {
  if (cuts.length === 0) return lines;
  const pieces: Line[] = [];
  let next = 0;
  for (const line of lines) {
    let at = line.start;
    const first = pieces.length;
    for (; next < cuts.length; next++) {
      const cut = cuts[next];
      if (!cut || cut.start >= line.end) break;
      addPiece(pieces, lineBetween(text, at, cut.start), line);
      const piece = lineBetween(text, cut.start, cut.end);
      piece.kind = cut.kind;
      piece.furniture = cut.furniture;
      piece.note = cut.note;
      addPiece(pieces, piece, line);
      at = cut.end;
    }
    if (at === line.start) {
      pieces.push(line);
      continue;
    }
    addPiece(pieces, lineBetween(text, at, line.end), line);
    // A quoted empty line still parts paragraphs.
    const isEmpty = pieces.slice(first).every(({ furniture }) => furniture === 'markup');
    if (isEmpty) pieces.push(lineBetween(text, line.end, line.end));
    let begun = line.continues;
    for (let i = first; i < pieces.length; i++) {
      const piece = pieces[i] as Line;
      piece.continues = begun;
      // Signs of Markdown before a line leave it whole.
      begun ||= piece.furniture !== 'markup';
    }
    const start = pieces[first];
    if (start && line.startsPage) start.startsPage = true;
  }
  return pieces;
}

function addPiece(pieces: Line[], piece: Line, line: Line): void {
  if (piece.from === piece.to) return;
  if (piece.kind === 'text' && line.kind !== 'text') piece.kind = line.kind;
  pieces.push(piece);
}

/** The line, or the piece of one, between two offsets, as text or as a blank line. */
export function lineBetween(text: string, start: number, end: number): Line {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return {
    start,
    end,
    from,
    to,
    textTo: to,
    kind: from === to ? 'blank' : 'text',
    continues: false,
    startsPage: false,
    furniture: undefined,
    note: undefined
  };
}

/** Index of the first line that ends after `offset`; the number of lines where none does. */
export function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as Line).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
