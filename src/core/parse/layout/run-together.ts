import { type Line, Lines } from './lines.ts';
import { isBlank } from '../scan/blanks.ts';

/** A shorter line holds no page. */
const HOLDS_LINES = 700;

/** No page has longer lines on average, in characters. */
const MAX_WIDTH = 160;

/** So many lines end in the middle of a sentence at least, and so large a share of all. */
const MIN_OPEN = 6;
const OPEN_SHARE = 0.3;

/** From so many blanks on a blank line stood there; fewer are a line end behind a blank. */
const BLANK_LINE = 4;

/** What stands for the end of a printed line where less than two blanks do, see `refilled.ts`. */
export const LINE_SIGN = '\u2028';

/** The same of a blank line. */
export const BLANK_LINE_SIGN = '\u2029';

/** Two blanks, or a sign of an end. */
const GAP = / {2}|[\u2028\u2029]/gu;

/** Where printed lines met: half-open, all blanks. */
interface Gap {
  start: number;
  end: number;
}

type Ink = Pick<Line, 'from' | 'to'>;

const NONE: readonly Gap[] = [];

/**
 * Takes lines apart that a producer ran together: two blanks stand where a printed line ended, more
 * where a blank line stood. Two blanks behind a sentence prove nothing, so that many must stand in
 * the middle of one.
 */
export function splitRunTogether(text: string, lines: Lines): Lines {
  // Most texts have no such line, and keep their lines as they are.
  let split: Lines | undefined;
  for (let i = 0; i < lines.length; i++) {
    const isLong = lines.to[i]! - lines.from[i]! >= HOLDS_LINES;
    const gaps = isLong ? findGaps(text, lines.at(i)) : NONE;
    if (gaps.length >= MIN_OPEN && areLineEnds(text, lines.at(i), gaps)) {
      split ??= lines.first(i);
      addPieces(text, lines.at(i), gaps, split);
    } else split?.copy(lines, i);
  }
  return split ?? lines;
}

function findGaps(text: string, { from, to }: Ink): Gap[] {
  const gaps: Gap[] = [];
  // Sought in the line alone: in all of the text the end would be read anew from each long line.
  const words = text.slice(from, to);
  GAP.lastIndex = 0;
  for (let found = GAP.exec(words); found; found = GAP.exec(words)) {
    let end = GAP.lastIndex;
    while (isBlank(words.charCodeAt(end))) end++;
    gaps.push({ start: from + found.index, end: from + end });
    GAP.lastIndex = end;
  }
  return gaps;
}

/** Whether blanks stand for the ends of lines in a text of one line. */
export function isRunTogether(text: string): boolean {
  const line = { from: 0, to: text.length };
  return areLineEnds(text, line, findGaps(text, line));
}

function areLineEnds(text: string, { from, to }: Ink, gaps: readonly Gap[]): boolean {
  if (gaps.length * MAX_WIDTH < to - from) return false;
  // A sign was set where lines end, and proves nothing.
  const ends = gaps.filter(({ start, end }) => end - start < BLANK_LINE && end - start > 1);
  const open = ends.filter(({ start, end }) => runsOn(text, start, end)).length;
  return open >= MIN_OPEN && open >= ends.length * OPEN_SHARE;
}

/** "de kosten  van": a small letter or a comma before, a small letter behind. */
function runsOn(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  return (isSmall(before) || before === COMMA) && isSmall(text.charCodeAt(end));
}

const COMMA = 44;

const isSmall = (code: number) => code >= 97 && code <= 122;

function addPieces(text: string, line: Line, gaps: readonly Gap[], split: Lines): void {
  const first = split.length;
  let at = line.start;
  for (const { start, end } of gaps) {
    addBroken(text, at, start, split);
    const indents = start - at <= LONGEST_MARK && MARK.test(text.slice(at, start));
    if (isBlankLine(text, start, end) && !indents) split.add(text, start + 1, start + 1);
    at = end;
  }
  addBroken(text, at, line.end, split);
  if (line.startsPage) split.startsPage[first] = 1;
}

/** The longest mark of an item. */
const LONGEST_MARK = 3;

// "1)", "12)", "a)" before the blanks that indent its item
const MARK = /^(?:\d{1,2}|[a-z])\)$/u;

function isBlankLine(text: string, start: number, end: number): boolean {
  if (end - start >= BLANK_LINE) return true;
  for (let at = start; at < end; at++) if (text[at] === BLANK_LINE_SIGN) return true;
  return false;
}

/** "het re- integratiebudget": a line that ended in a hyphen had no blank before its end. */
function addBroken(text: string, from: number, end: number, split: Lines): void {
  let at = from;
  // Sought in the piece alone, as the gaps are in the line.
  const words = text.slice(from, end);
  for (let found = words.indexOf('- '); found >= 0; found = words.indexOf('- ', found + 2)) {
    if (!isSmall(words.charCodeAt(found - 1)) || !isSmall(words.charCodeAt(found + 2))) continue;
    split.add(text, at, from + found + 1);
    at = from + found + 2;
  }
  split.add(text, at, end);
}
