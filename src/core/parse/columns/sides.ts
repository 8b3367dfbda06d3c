import type { Lines } from '../layout/lines.ts';
import { BLANK } from '../layout/line-kinds.ts';
import type { CutLine, Half } from './cut-line.ts';
import { SHIFT } from './gutters.ts';
import { piecesOf, SPACE } from '../layout/printed-lines.ts';
import { ENDS_SENTENCE } from './running-text.ts';

/** Cuts a line at a gutter. What runs across it stays whole, on the side where it begins. */
export function cutAtGutter(text: string, lines: Lines, at: number, column: number): CutLine {
  const [from, to] = [lines.from[at]!, lines.to[at]!];
  const nothing = { from, to: from };
  if (lines.kind[at] === BLANK) return { left: nothing, right: nothing };
  const cut = cutOf(text, lines, at, column);
  if (cut === undefined) return { left: { from, to }, right: { from: to, to } };
  if (cut === from) return { left: nothing, right: { from, to } };
  let end = cut;
  while (end > from && text.charCodeAt(end - 1) === SPACE) end--;
  return { left: { from, to: end }, right: { from: cut, to } };
}

/** Where the right half begins; `undefined` where there is none. */
function cutOf(text: string, lines: Lines, at: number, column: number): number | undefined {
  const start = lines.start[at]!;
  const pieces = piecesOf(text, lines, at);
  const holder = pieces.find(({ from, to }) => from < column && to >= column);
  if (!holder) {
    const right = pieces.find(({ from }) => from >= column);
    return right && start + right.from;
  }
  const near = pieces.find(({ from, gap }) => gap > 1 && Math.abs(from - column) <= SHIFT);
  const isFull = text.charCodeAt(start + column - 1) === SPACE && holder.to > column;
  if (near && !(isFull && near.from < column)) return start + near.from;
  return isFull ? start + column : undefined;
}

/** A line of a side that is this much shorter than its longest was ended by its author. */
const FULL = 0.6;

/**
 * The lines of one side as they stand below each other. Where producers put the lines of the other
 * side between them, they leave a blank one: in the middle of a sentence it says nothing.
 */
export function linesOfSide(text: string, cuts: readonly CutLine[], side: keyof CutLine): Half[] {
  const other = side === 'left' ? 'right' : 'left';
  const lengthOf = ({ from, to }: Half) => to - from;
  const full = FULL * widthOf(cuts, side);
  let above: Half | undefined;
  return cuts.flatMap((cut) => {
    const half = cut[side];
    if (lengthOf(half) > 0) above = half;
    else if (above && lengthOf(cut[other]) > 0 && lengthOf(above) >= full) {
      if (!ENDS_SENTENCE.test(text.slice(above.from, above.to))) return [];
    }
    return [half];
  });
}

/** A right side that is this much narrower than the left one is no column of the same text. */
const NARROW = 0.6;

/** Whether the right side is no column of the same text, but what a letter prints in its margin. */
export function isNarrow(cuts: readonly CutLine[]): boolean {
  return widthOf(cuts, 'right') < widthOf(cuts, 'left') * NARROW;
}

function widthOf(cuts: readonly CutLine[], side: keyof CutLine): number {
  return cuts.reduce((most, { [side]: { from, to } }) => Math.max(most, to - from), 0);
}
