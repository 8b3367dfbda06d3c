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
    const first = firstOfTwo(read(piece));
    if (first === undefined) return [piece];
    const cut = piece.from + first;
    return [
      { ...piece, to: cut },
      { ...piece, from: cut + 1, gap: 1 }
    ];
  });
  const names = pieces.map(read);
  const roles = readColumnNames(names);
  if (!roles || text.charCodeAt(start + pieces[0]!.to) !== SPACE) return undefined;
  return { pieces, roles, text: names.join(' ').replaceAll(/\s+/gu, ' ') };
}

/**
 * Where the first of two names ends that one blank parts, "Nr. Vraag": its column is narrow. "Vraag
 * Antwoord" are no columns.
 */
function firstOfTwo(printed: string): number | undefined {
  if (printed.length > MOST_OF_TWO || roleOf(printed)) return undefined;
  for (let at = printed.indexOf(' '); at > 0; at = printed.indexOf(' ', at + 1)) {
    const role = roleOf(printed.slice(0, at));
    if (role && role !== 'question' && role !== 'answer' && roleOf(printed.slice(at + 1)))
      return at;
  }
  return undefined;
}

const MOST_OF_TWO = 80;
