import type { Span } from '../../model/span.ts';
import type { Lines } from '../layout/lines.ts';
import { furnitureKind } from '../layout/furniture/furniture-phrases.ts';
import { BLANK } from '../layout/line-kinds.ts';
import { findGutters, SHIFT, type Gutter } from './gutters.ts';
import { firstOf, groupGutters, isSecond, isStrong, lastOf } from './gutter-groups.ts';
import { piecesOf } from '../layout/printed-lines.ts';
import { areHeaded, areRunningTexts, isRunningText, isText, measureSide } from './running-text.ts';
import type { LetterMargin } from './letter-margin.ts';
import { cutAtGutter, isNarrow } from './sides.ts';
import type { CutLine } from './cut-line.ts';

/** Lines of one page that stand in two columns. */
export interface Region {
  /** Index of its first line, and of the one behind its last. */
  first: number;
  end: number;
  /** Its lines, cut. */
  cuts: readonly CutLine[];
  /** Where its right side begins in its last lines. */
  column: number;
  /** Whether both sides read as running text; else they are left as they stand. */
  certain: boolean;
  /**
   * What its right side is, where it is the margin of a letter or memo: by its labels or because it is
   * narrow, and then read before the text; or what a page before said, and then left out.
   */
  margin?: 'labelled' | 'narrow' | 'repeated';
}

/** So many lines show the gutter of a region at least. */
const MIN_SHOWN = 6;
const MIN_SHOWN_IF_HEADED = 4;

/** How far the gutter of a page may be from that of the page before. */
const SAME = 6;

/**
 * Finds the lines of one page, from `first` up to `end`, that stand in two columns. `before` is the
 * column of such lines on the page before: what goes on from there needs less to show for itself.
 */
export function findRegions(
  text: string,
  lines: Lines,
  [first, end]: Span,
  before: number | undefined,
  margin: LetterMargin
): Region[] {
  const found = findGutters(text, lines, first, end);
  const goesOn = (group: readonly Gutter[]) =>
    before !== undefined && Math.abs(group[0]!.column - before) <= SAME;
  const wide = found.filter(({ isWide }) => isWide);
  const groups = groupGutters(lines, wide).filter(
    (group) => isStrong(group, MIN_SHOWN_IF_HEADED) || goesOn(group)
  );
  return groups.flatMap((group, i) => {
    const next = groups[i + 1];
    const limit = next ? firstOf(next[0]!) : end;
    const goesOnFrom = goesOn(group);
    const isTable = group.some((gutter) => found.some((other) => isSecond(other, gutter)));
    const least = i === 0 ? first : lastOf(groups[i - 1]!.at(-1)!) + 1;
    const round = { least, limit, goesOn: goesOnFrom, isTable, margin };
    return readRegion(text, lines, group, round) ?? [];
  });
}

/** What stands round the gutters of a region. */
interface Circumstances {
  /** Index of the first line that it may have, and of the one behind its last. */
  least: number;
  limit: number;
  /** The page before had two columns there. */
  goesOn: boolean;
  /** There are more than two columns. */
  isTable: boolean;
  margin: LetterMargin;
}

function readRegion(
  text: string,
  lines: Lines,
  gutters: readonly Gutter[],
  { least, limit, goesOn, isTable, margin }: Circumstances
): Region | undefined {
  const first = withLinesAbove(text, lines, gutters[0]!, least);
  const end = withRestOfLeft(text, lines, gutters.at(-1)!, limit);
  const cuts: CutLine[] = [];
  let next = 0;
  for (let at = first; at < end; at++) {
    while (next + 1 < gutters.length && firstOf(gutters[next + 1]!) <= at) next++;
    cuts.push(cutAtGutter(text, lines, at, gutters[next]!.column));
  }
  const left = measureSide(
    text,
    cuts.map((cut) => cut.left)
  );
  const right = measureSide(
    text,
    cuts.map((cut) => cut.right)
  );
  const isLong = isStrong(gutters, MIN_SHOWN);
  const column = gutters.at(-1)!.column;
  if (goesOn && margin.isRepeatedIn(cuts)) {
    const footed = margin.withFeet(cuts);
    return { first, end, cuts: footed, column, certain: true, margin: 'repeated' };
  }
  const isMargin = !isTable && margin.isIn(cuts);
  if (isMargin) margin.add(cuts);
  const certain =
    !isTable &&
    (isMargin ||
      (isLong && areRunningTexts(left, right)) ||
      areHeaded(left, right) ||
      (goesOn && isText(left) && isText(right)));
  if (!certain && !isLong) return undefined;
  if (!certain && !(isRunningText(left) && right.flows > 1)) return undefined;
  const region = { first, end, cuts, column, certain };
  if (isMargin) return { ...region, cuts: margin.withFeet(cuts), margin: 'labelled' };
  return isNarrow(cuts) ? { ...region, margin: 'narrow' } : region;
}

/** The left side may go on below the right one, up to a line that runs across, a wide gap or the foot. */
function withRestOfLeft(text: string, lines: Lines, gutter: Gutter, limit: number): number {
  let end = lastOf(gutter) + 1;
  let blanks = 0;
  for (let at = end; at < limit && blanks < 2; at++) {
    if (lines.kind[at] === BLANK) {
      blanks++;
      continue;
    }
    // A note below the right side, set in a little, may stand between.
    if (isRightOf(lines, at, gutter.column)) continue;
    if (lines.to[at]! - lines.start[at]! >= gutter.column) break;
    if (blanks > 0 && furnitureKind(text.slice(lines.from[at], lines.to[at]))) break;
    blanks = 0;
    end = at + 1;
  }
  return end;
}

const isRightOf = (lines: Lines, at: number, column: number): boolean => {
  const from = lines.from[at]! - lines.start[at]!;
  return from >= column && from <= column + SHIFT;
};

/** So many lines above a gutter may show another place for it. */
const LINES_ABOVE = 4;

/** The first lines of a region may be moved to one side: where a full line stands beside them. */
function withLinesAbove(text: string, lines: Lines, gutter: Gutter, least: number): number {
  let first = firstOf(gutter);
  for (let at = first - 1; at >= Math.max(least, first - LINES_ABOVE); at--) {
    if (lines.kind[at] === BLANK) continue;
    const pieces = piecesOf(text, lines, at);
    const right = pieces.at(-1)!;
    if (right.from < gutter.column - SHIFT) {
      if (right.to > gutter.column) break;
    } else if (right.gap >= MIN_GAP_ABOVE && right.from <= gutter.column + SHIFT) {
      first = at;
    } else break;
  }
  return first;
}

const MIN_GAP_ABOVE = 6;
