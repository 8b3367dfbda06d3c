import { piecesOf, SPACE, type Piece } from '../layout/printed-lines.ts';
import type { Lines } from '../layout/lines.ts';
import { readColumnNames, type ColumnRole } from './column-names.ts';

/** The names of columns that a line prints, each where it stands. */
export interface PrintedNames {
  /** In columns of characters from the start of the line. */
  pieces: readonly Piece[];
  roles: readonly ColumnRole[];
  /** As printed, with single blanks. */
  text: string;
}

// "Nr. Vraag": the first column is so narrow that one blank parts the names
const TWO_NAMES = /^(?!Vra)(\S{1,6}) (?=\p{Lu}\p{Ll}+$)/u;

/** Reads a line as the names of the columns of a printed table of questions. */
export function readPrintedNames(text: string, lines: Lines, at: number): PrintedNames | undefined {
  const start = lines.start[at]!;
  const read = (piece: Piece) => text.slice(start + piece.from, start + piece.to);
  const pieces = piecesOf(text, lines, at).flatMap((piece): Piece[] => {
    const first = TWO_NAMES.exec(read(piece))?.[1]?.length;
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
