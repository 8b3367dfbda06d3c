import type { Lines } from './lines.ts';

/** What stands together in a line: more than one blank parts it from its neighbours. In columns. */
export interface Piece {
  from: number;
  to: number;
  /** Blanks before it; of the first piece its indent. */
  gap: number;
}

/** A blank between two words is one. */
const MIN_GAP = 2;

/** A line of more pieces is a table of figures or no line of a page. */
const MOST_PIECES = 40;

/** No page prints more; what stands behind is of no interest here. */
const WIDEST = 400;

/** The pieces of a line, in columns of one character; none of a blank line. */
export function piecesOf(text: string, lines: Lines, at: number): Piece[] {
  const start = lines.start[at]!;
  const end = Math.min(lines.to[at]!, start + WIDEST);
  const pieces: Piece[] = [];
  let from = lines.from[at]!;
  let gap = from - start;
  while (from < end && pieces.length < MOST_PIECES) {
    const to = wideGapFrom(text, from, end);
    pieces.push({ from: from - start, to: to - start, gap });
    let next = to;
    while (next < end && text.charCodeAt(next) === SPACE) next++;
    gap = Math.max(next - to, MIN_GAP);
    from = next;
  }
  return pieces;
}

/** Where the first two spaces in a row begin before `end`, or `end`. No search of the engine ends with the line. */
function wideGapFrom(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text.charCodeAt(at) !== SPACE || text.charCodeAt(at + 1) !== SPACE)) at++;
  return at;
}

/** The code of a space. */
export const SPACE = 32;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const FORM_FEED = 12;

// So many blanks in a row are no space between words. A pattern reads every third character only; a search
// for the string would stop at each blank.
const WIDE = / {3,}/gu;

/** What begins so far to the right may stand beside something; other indents are those of a page. */
const FAR = 30;

/**
 * Where lines hold a wide gap in their middle, or begin far to the right: one offset for each, in order.
 * Most texts have hardly any.
 */
export function findWideGaps(text: string): number[] {
  const gaps: number[] = [];
  WIDE.lastIndex = 0;
  for (let match = WIDE.exec(text); match; match = WIDE.exec(text)) {
    const { index: at } = match;
    const end = WIDE.lastIndex;
    const isIndent = at === 0 || isLineEnd(text.charCodeAt(at - 1));
    const isGap = isIndent ? end - at >= FAR : !isLineEnd(text.charCodeAt(end));
    if (!isGap) continue;
    gaps.push(at);
    // One gap of a line is enough.
    const next = text.indexOf('\n', end);
    if (next < 0) break;
    WIDE.lastIndex = next;
  }
  return gaps;
}

function isLineEnd(code: number): boolean {
  // Behind the last character there is no code.
  return code === LINE_FEED || code === CARRIAGE_RETURN || code === FORM_FEED || Number.isNaN(code);
}
