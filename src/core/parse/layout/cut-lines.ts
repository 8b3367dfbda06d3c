import type { Furniture } from '../../model/paper.ts';
import { type Line, Lines } from './lines.ts';
import { isBlankBetween } from '../scan/blanks.ts';

/** A piece of one line that is no running text. */
export type Cut =
  | { start: number; end: number; kind: 'furniture'; furniture: Furniture['kind'] }
  | { start: number; end: number; kind: 'note'; note: number };

/**
 * Splits lines where `cuts` say so, which stand in order and cross no line end. A line that is cut
 * as a whole stays one line. Without cuts these are the lines themselves.
 */
export function cutLines(text: string, lines: Lines, cuts: readonly Cut[]): Lines {
  if (cuts.length === 0) return lines;
  const pieces = new Lines(lines.length + 2 * cuts.length);
  let next = 0;
  for (let i = 0; i < lines.length; i++) {
    const own: Cut[] = [];
    for (; next < cuts.length && cuts[next]!.start < lines.end[i]!; next++) own.push(cuts[next]!);
    if (own.length === 0 || own.at(-1)!.end === lines.start[i]) pieces.copy(lines, i);
    else cutLine(text, lines.at(i), own, pieces);
  }
  return pieces;
}

function cutLine(text: string, line: Line, cuts: readonly Cut[], pieces: Lines): void {
  const first = pieces.length;
  let at = line.start;
  for (const cut of cuts) {
    addRest(text, line, at, cut.start, pieces);
    addCut(text, cut, pieces);
    at = cut.end;
  }
  addRest(text, line, at, line.end, pieces);
  // A quoted empty line still parts paragraphs.
  if (isMarkupFrom(pieces, first)) pieces.add(text, line.end, line.end);
  let begun = line.continues;
  for (let i = first; i < pieces.length; i++) {
    if (begun) pieces.continues[i] = 1;
    // Signs of Markdown before a line leave it whole.
    begun ||= pieces.at(i).furniture !== 'markup';
  }
  if (line.startsPage) pieces.startsPage[first] = 1;
}

/** Adds what stands between cuts, which is what the whole line was. */
function addRest(text: string, line: Line, start: number, end: number, pieces: Lines): void {
  if (isBlankBetween(text, start, end)) return;
  const piece = pieces.at(pieces.add(text, start, end));
  if (line.kind === 'furniture') piece.markFurniture(undefined);
}

function addCut(text: string, cut: Cut, pieces: Lines): void {
  if (isBlankBetween(text, cut.start, cut.end)) return;
  const piece = pieces.at(pieces.add(text, cut.start, cut.end));
  if (cut.kind === 'note') piece.markNote(cut.note);
  else piece.markFurniture(cut.furniture);
}

function isMarkupFrom(pieces: Lines, first: number): boolean {
  for (let i = first; i < pieces.length; i++) {
    if (!pieces.isMarkup(i)) return false;
  }
  return true;
}
