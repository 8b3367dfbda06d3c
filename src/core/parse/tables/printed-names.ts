import { piecesOf, SPACE, type Piece } from '../layout/printed-lines.ts';
import type { Lines } from '../layout/lines.ts';
import { readColumnNames, roleOf, type ColumnRole } from './column-names.ts';

/** The names of columns that a line prints, each where it stands. */
export interface PrintedNames {
  /** In columns of characters from the start of the line. */
  pieces: readonly Piece[];
  roles: readonly ColumnRole[];
  /** As printed, with single blanks. */
  text: string;
}

/** Reads a line as the names of the columns of a printed table of questions. */
export function readPrintedNames(text: string, lines: Lines, at: number): PrintedNames | undefined {
  const start = lines.start[at]!;
  const read = (piece: Piece) => text.slice(start + piece.from, start + piece.to);
  const pieces = piecesOf(text, lines, at).flatMap((piece): Piece[] => {
    const ends = endsOfNames(read(piece));
    let from = piece.from;
    return ends.map((end, i) => {
      const name: Piece = { from, to: piece.from + end, gap: i === 0 ? piece.gap : 1 };
      from = piece.from + end + 1;
      return name;
    });
  });
  const isNameless = pieces.length > 1 && hasNumbersBefore(text, lines, at, pieces[0]!.from);
  if (isNameless) pieces.unshift({ from: 0, to: 0, gap: 0 });
  const names = pieces.map(read);
  const roles = readColumnNames(names);
  if (!roles || text.charCodeAt(start + pieces[0]!.to) !== SPACE) return undefined;
  return { pieces, roles, text: names.join(' ').replaceAll(/\s+/gu, ' ') };
}

/** So far below its names the first row of a table has its number. */
const FIRST_LINES = 8;

// "14   Wie", "1."
const OPENS = /^ {0,4}\d{1,3}[.)]?(?= |$)/u;

/** Whether numbers open rows in a column before the first name: it has none. */
function hasNumbersBefore(text: string, lines: Lines, at: number, from: number): boolean {
  if (from < 2) return false;
  for (let i = at + 1; i < Math.min(lines.length, at + FIRST_LINES); i++) {
    const line = text.slice(lines.start[i], Math.min(lines.to[i]!, lines.start[i]! + from));
    const number = OPENS.exec(line);
    if (number) return number[0].length < from;
  }
  return false;
}

/**
 * Where names end that one blank parts, "Nr. Vraag" or "Nr. Fractie Blz.": their columns are narrow. "Vraag
 * Antwoord" are no columns.
 */
function endsOfNames(printed: string): number[] {
  if (printed.length > MOST_OF_SEVERAL || roleOf(printed)) return [printed.length];
  for (let at = printed.indexOf(' '); at > 0; at = printed.indexOf(' ', at + 1)) {
    const role = roleOf(printed.slice(0, at));
    if (!role || role === 'question' || role === 'answer') continue;
    const rest = printed.slice(at + 1);
    const ends = endsOfNames(rest);
    if (ends.length > 1 || roleOf(rest)) return [at, ...ends.map((end) => at + 1 + end)];
  }
  return [printed.length];
}

const MOST_OF_SEVERAL = 80;
