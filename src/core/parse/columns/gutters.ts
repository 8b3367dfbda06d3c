import type { Lines } from '../layout/lines.ts';
import { BLANK } from '../layout/line-kinds.ts';
import { piecesOf, SPACE, type Piece } from '../layout/printed-lines.ts';

/** Lines in which text begins at the same column again and again, and none runs across it. */
export interface Gutter {
  /** The column at which the right side begins. */
  column: number;
  /** Indices of the lines that show it: all, and those in which it parts text from text. */
  shown: readonly number[];
  parting: readonly number[];
  /** Mostly no gap of a line is wider: where lines were stretched, words stand below each other by chance. */
  isWide: boolean;
}

/** A gutter while lines are read. */
interface Open {
  column: number;
  shown: number[];
  parting: number[];
  /** How often its gap is the widest of its line, and wider than a space. */
  widest: number;
  /** Lines that may run across it, and how many of them in a row. */
  doubts: number;
  row: number;
}

/** The right side of a page does not begin further to the left. */
const MIN_COLUMN = 20;

/** Producers place a word by its width, and are one off. */
const OFF = 1;

/** How far one line may stand from its column: where a full line before it has many small letters. */
export const SHIFT = 12;

const MAX_DOUBTS_IN_ROW = 2;

/** So many lines show a gutter at least. */
const MIN_SHOWN = 2;

const WIDE = 3;

/** In this share of its lines the gutter is the widest gap. */
const WIDEST_SHARE = 0.55;

/** Finds gutters in the lines from `first` up to `end`, of one page; they may overlap. */
export function findGutters(text: string, lines: Lines, first: number, end: number): Gutter[] {
  const found: Gutter[] = [];
  let open: Open[] = [];
  let above: readonly Piece[] = [];
  const close = ({ column, shown, parting, widest }: Open) => {
    if (shown.length < MIN_SHOWN || parting.length === 0) return;
    found.push({ column, shown, parting, isWide: widest >= parting.length * WIDEST_SHARE });
  };
  for (let at = first; at < end; at++) {
    if (lines.kind[at] === BLANK) continue;
    const pieces = piecesOf(text, lines, at);
    const fits = open.map((gutter) => isShownBy(gutter, at, pieces, above));
    open = open.filter((gutter, i) => {
      if (fits[i] || goesOn(gutter, text, lines.start[at]!, pieces)) return true;
      close(gutter);
      return false;
    });
    for (const piece of pieces) {
      if (piece.from < MIN_COLUMN || open.some(({ column }) => isAt(piece, column))) continue;
      const gutter = { column: piece.from, shown: [], parting: [], widest: 0, doubts: 0, row: 0 };
      isShownBy(gutter, at, pieces, above);
      open.push(gutter);
    }
    above = pieces;
  }
  open.forEach(close);
  return found;
}

const isAt = ({ from }: Piece, column: number): boolean => Math.abs(from - column) <= OFF;

/** Notes a line that begins something at this column; `above` is the printed line before it. */
function isShownBy(
  gutter: Open,
  at: number,
  pieces: readonly Piece[],
  above: readonly Piece[]
): boolean {
  const piece = pieces.find((one) => isAt(one, gutter.column));
  if (!piece) return false;
  gutter.shown.push(at);
  gutter.row = 0;
  // Where the lines of the sides are not level, they stand below each other by turns.
  const isAlone = piece === pieces[0];
  if (isAlone && !endsBefore(above, gutter.column)) return true;
  gutter.parting.push(at);
  // What stands behind a number at the left edge is parted from it by any number of blanks.
  const isWidest = pieces.every((other) => other.from < MIN_COLUMN || other.gap <= piece.gap);
  if (isWidest && piece.gap >= WIDE) gutter.widest++;
  return true;
}

/** Whether a line stands on the left side alone. */
function endsBefore(pieces: readonly Piece[], column: number): boolean {
  const last = pieces.at(-1);
  return last !== undefined && last.to < column && pieces[0]!.from < column - SHIFT;
}

/** Whether a gutter goes on below a line that does not show it. */
function goesOn(gutter: Open, text: string, start: number, pieces: readonly Piece[]): boolean {
  const place = placeBeside(text, start, pieces, gutter.column);
  if (place === 'beside') return true;
  gutter.doubts++;
  gutter.row++;
  return (
    place === 'doubtful' &&
    gutter.row <= MAX_DOUBTS_IN_ROW &&
    gutter.doubts <= 2 + gutter.shown.length / 4
  );
}

/** Whether a line leaves a column free, or may not. */
function placeBeside(
  text: string,
  start: number,
  pieces: readonly Piece[],
  column: number
): 'beside' | 'doubtful' | 'across' {
  const holder = pieces.find(({ from, to }) => from < column && to >= column);
  if (!holder) return 'beside';
  // "van de staatssecretaris van Antwoord": the left side is full, or a word ends there by chance.
  if (text.charCodeAt(start + column - 1) === SPACE) return 'doubtful';
  const isLeft = holder === pieces.at(-1) && holder.to <= column + SHIFT;
  const isRight = holder.gap >= WIDE && holder.from >= column - SHIFT;
  return isLeft || isRight ? 'doubtful' : 'across';
}
