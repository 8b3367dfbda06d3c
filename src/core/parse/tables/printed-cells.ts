import type { Span } from '../../model/span.ts';
import type { Piece } from '../layout/printed-lines.ts';
import { SPACE } from '../layout/printed-lines.ts';
import { BLANK } from '../layout/line-kinds.ts';
import type { Lines } from '../layout/lines.ts';
import { trimmed } from './cells.ts';
import { beginsCell, capitalLeftOf, shortAnswerOf } from './pushed-cells.ts';
import { rowNumberAt } from './row-number.ts';

/** So many lines show where columns begin. */
const MOST_LINES = 160;

/** How far behind the beginning of its name a column may begin: letters of names are wider. */
const BEHIND_NAME = 6;

/**
 * The columns of characters at which all cells but the first begin: where most lines begin something
 * and fewest run across, between the names of the columns on both sides.
 */
export function boundariesOf(
  text: string,
  lines: Lines,
  [first, end]: Span,
  names: readonly Piece[]
): number[] {
  const last = Math.min(end, first + MOST_LINES);
  const boundaries: number[] = [];
  for (let i = 1; i < names.length; i++) {
    const low = Math.max(names[i - 1]!.to, (boundaries.at(-1) ?? 0) + 1);
    const high = Math.min(names[i]!.from + BEHIND_NAME, names[i]!.to - 1);
    let [best, most] = [names[i]!.from, -Infinity];
    for (let column = low; column <= high; column++) {
      const strength = strengthOf(text, lines, [first, last], column);
      const isNearer = Math.abs(column - names[i]!.from) < Math.abs(best - names[i]!.from);
      if (strength > most || (strength === most && isNearer)) [best, most] = [column, strength];
    }
    boundaries.push(best);
  }
  return boundaries;
}

function strengthOf(text: string, lines: Lines, [first, end]: Span, column: number): number {
  let strength = 0;
  for (let at = first; at < end; at++) {
    const place = lines.start[at]! + column;
    if (lines.kind[at] === BLANK || place >= lines.to[at]!) continue;
    if (text.charCodeAt(place) === SPACE) continue;
    if (text.charCodeAt(place - 1) !== SPACE) strength -= 2;
    else strength += text.charCodeAt(place - 2) === SPACE ? 2 : 1;
  }
  return strength;
}

/** How far off a wide gap, and a single blank, may part two cells of one line. */
const FAR_GAP = 14;
const NEAR_GAP = 8;
const NEAR_BLANK = 3;
const NEAR_WORD = 5;

/** With a capital an answer begins, also where a full line of the question stands before it. */
const CAPITAL = /\p{Lu}/u;

/** The cells of a line, as spans of the text; `undefined` where it runs across a boundary. */
export function cutAt(
  text: string,
  lines: Lines,
  at: number,
  boundaries: readonly number[],
  opensRow = rowNumberAt(text, lines, at) !== undefined
): Span[] | undefined {
  const [start, end] = [lines.start[at]!, lines.to[at]!];
  const cells: Span[] = [];
  let from = start;
  for (const [i, boundary] of boundaries.entries()) {
    const narrowest = Math.min(
      boundary - (boundaries[i - 1] ?? 0),
      (boundaries[i + 1] ?? Infinity) - boundary
    );
    const reach = Math.max(Math.min(NEAR_GAP, narrowest >> 1), Math.min(FAR_GAP, narrowest >> 2));
    const shifted = isBehindNumber(text, [start, start + boundary])
      ? boundary
      : (boundaryOf(text, lines, at, boundary, reach) ??
        besideLine(text, lines, at, boundary, reach));
    const place = start + (shifted ?? boundary);
    const near = opensRow
      ? (shortAnswerOf(text, lines, at, place, from) ??
        cutNear(text, place, [from, end], i > 0) ??
        -1)
      : (cutNear(text, place, [from, end], false) ?? -1);
    const cut = Math.min(end, opensRow && i > 0 ? capitalLeftOf(text, near, from) : near);
    if (cut < from) return undefined;
    cells.push(trimmed(text, [from, cut]));
    from = cut;
  }
  return [...cells, trimmed(text, [from, end])];
}

// "  2 ": set to the right of its column
const NUMBER = /^ +\d{1,3}[.)]? $/u;

/** Whether nothing but a number stands before this place, where a word begins: it is no cell of the next column. */
function isBehindNumber(text: string, [from, to]: Span): boolean {
  if (to - from > WIDEST_NUMBER || to >= text.length) return false;
  return text.charCodeAt(to) !== SPACE && NUMBER.test(text.slice(from, to));
}

const WIDEST_NUMBER = 12;

/**
 * Where this line begins its next cell near a boundary, behind a wide gap: what does not fit its column
 * shifts the row. In columns of characters; `undefined` where it has no such gap.
 */
function boundaryOf(
  text: string,
  lines: Lines,
  at: number,
  boundary: number,
  reach: number
): number | undefined {
  const [start, end] = [lines.start[at]!, lines.to[at]!];
  const beginsBehindGap = (column: number) => {
    const place = start + column;
    if (column < 2 || place >= end || text.charCodeAt(place) === SPACE) return false;
    return text.charCodeAt(place - 1) === SPACE && text.charCodeAt(place - 2) === SPACE;
  };
  for (let off = 0; off <= reach; off++) {
    for (const column of [boundary - off, boundary + off])
      if (beginsBehindGap(column)) return column;
  }
  return undefined;
}

/** The same by the line of its row below, else above, where a word of this line begins there too. */
function besideLine(
  text: string,
  lines: Lines,
  at: number,
  boundary: number,
  reach: number
): number | undefined {
  const start = lines.start[at]!;
  for (const beside of [at + 1, at - 1]) {
    if (beside < 0 || beside >= lines.length || lines.kind[beside] === BLANK) continue;
    if (rowNumberAt(text, lines, Math.max(at, beside)) !== undefined) continue;
    const column = boundaryOf(text, lines, beside, boundary, reach);
    if (column === undefined) continue;
    for (const place of [start + column, start + column - 1, start + column + 1]) {
      const isWord = place < lines.to[at]! && text.charCodeAt(place) !== SPACE;
      if (isWord && text.charCodeAt(place - 1) === SPACE) return place - start;
    }
  }
  return undefined;
}

/** In which order places are tried: a full line pushes the next cell to the left, rarely to the right. */
const OFFS = [-1, -2, -3, -4, -5, 1, 2, 3, 4, 5, -6, 6, -7, 7, -8, 8];

function cutNear(
  text: string,
  place: number,
  [from, end]: Span,
  opensCell: boolean
): number | undefined {
  if (place >= end) return place;
  if (isBegin(text, place)) return withSign(text, place);
  const isIn = (at: number) => at > from && at < end && text.charCodeAt(at) !== SPACE;
  const begins = OFFS.map((off) => place + off).filter(
    (at) => isIn(at) && text.charCodeAt(at - 1) === SPACE
  );
  const isNear = (at: number) => Math.abs(at - place) <= NEAR_BLANK;
  return (
    (opensCell ? begins.find((at) => isNear(at) && beginsCell(text, at)) : undefined) ??
    begins.find((at) => isNear(at) || text.charCodeAt(at - 2) === SPACE) ??
    begins.find((at) => CAPITAL.test(text.charAt(at))) ??
    begins.find((at) => Math.abs(at - place) <= NEAR_WORD)
  );
}

/** An amount is not parted from its sign: "€ 3,4 mln." */
function withSign(text: string, place: number): number {
  const last = text.charCodeAt(place - 1) === SPACE ? place - 2 : place - 1;
  return text.charAt(last) === '€' && text.charCodeAt(last - 1) === SPACE ? last : place;
}

/** Nothing runs across this place. */
function isBegin(text: string, place: number): boolean {
  return text.charCodeAt(place - 1) === SPACE || text.charCodeAt(place) === SPACE;
}
