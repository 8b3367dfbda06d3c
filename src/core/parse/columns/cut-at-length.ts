import { isDigit } from '../scan/occurrences.ts';
import { ReadingOrder } from './reading-order.ts';

/** Fewer full lines tell nothing. */
const LEAST_FULL = 5;

/** No program cuts shorter lines, and what is longer was never cut. */
const LEAST_WIDTH = 40;
const MOST_WIDTH = 2000;

/** So far below the full length lines end where whole words are kept together, in characters. */
const NEARLY = 8;

/** Of the lines that are nearly full so many are full: whole words would end anywhere. */
const FULL = 0.65;

/** So many of the full lines end within a word, as far as letters tell. */
const IN_WORD = 0.25;

/**
 * So many have a blank at their end, or the next one at its beginning: none has where lines hold whole words. More
 * blanks there indent a line.
 */
const AT_BLANK = 0.1;

/** Of lines that blanks justify most hold two blanks in a row. */
const JUSTIFIED = 0.5;

/** So many lines tell whether a text may have been cut; most have not. */
const FIRST_LINES = 60;

/** So large a share of the lines is cut where all of a text was one line. */
const ALL = 0.95;

interface Cut {
  width: number;
  /** All of it was one line. */
  whole: boolean;
}

/**
 * The text with its lines as they were before a program cut them at a fixed length, in the middle of words
 * (`fold`, a terminal, a cell of so many characters), with the way back. `undefined` for all other texts.
 */
export function joinCutLines(text: string): ReadingOrder | undefined {
  if (!findCut(text, FIRST_LINES)) return undefined;
  const cut = findCut(text, Infinity);
  if (!cut) return undefined;
  const order = new ReadingOrder(text);
  let from = 0;
  for (let start = 0; ;) {
    const feed = text.indexOf('\n', start);
    if (feed < 0) break;
    const end = endOf(text, start, feed);
    const joint = jointAt(text, end - start, end, feed + 1, cut);
    if (joint !== undefined) {
      order.take(from, end);
      order.part(joint);
      from = feed + 1;
    }
    start = feed + 1;
  }
  order.take(from, text.length);
  return order.close();
}

/** What stands between two lines that were one; `undefined` where they were two. */
function jointAt(
  text: string,
  length: number,
  end: number,
  next: number,
  { width, whole }: Cut
): string | undefined {
  if (next >= text.length || length < width - 1) return undefined;
  const code = text.charCodeAt(next);
  if (code === LINE_FEED || code === CARRIAGE_RETURN) return undefined;
  if (length < width) return whole || isSmall(code) ? ' ' : undefined;
  // A sentence ended the line by chance: a blank would stand behind it otherwise.
  const begins = isCapital(code) || isDigit(code);
  return !whole && begins && STOPS.has(text.charCodeAt(end - 1)) ? undefined : '';
}

/** The length that most lines have. */
function usualLength(lengths: readonly number[]): number {
  const counts = new Map<number, number>();
  let usual = 0;
  for (const length of lengths) {
    const count = (counts.get(length) ?? 0) + 1;
    counts.set(length, count);
    if (length >= LEAST_WIDTH && count > (counts.get(usual) ?? 0)) usual = length;
  }
  return usual;
}

function findCut(text: string, most: number): Cut | undefined {
  const lengths: number[] = [];
  const ends: number[] = [];
  for (let start = 0; lengths.length < most;) {
    const feed = text.indexOf('\n', start);
    if (feed < 0) break;
    const end = endOf(text, start, feed);
    lengths.push(end - start);
    ends.push(end);
    start = feed + 1;
  }
  const width = usualLength(lengths);
  if (width < LEAST_WIDTH || width > MOST_WIDTH) return undefined;
  let [near, full, blank, inWord, atBlank, spread] = [0, 0, 0, 0, 0, 0];
  for (const [i, length] of lengths.entries()) {
    if (length < width - NEARLY) continue;
    near++;
    // A blank stood at the end, and was dropped.
    if (length === width - 1) blank++;
    if (length < width) continue;
    if (signsOf(text, ends[i]! - length, ends[i]!, width) !== width) return undefined;
    full++;
    const before = text.charCodeAt(ends[i]! - 1);
    const next = text.indexOf('\n', ends[i]) + 1;
    const behind = text.charCodeAt(next);
    if (before === SPACE || (behind === SPACE && text.charCodeAt(next + 1) !== SPACE)) atBlank++;
    else if (isSmall(before) && isSmall(behind)) inWord++;
    if (text.slice(ends[i]! - length, ends[i]).includes('  ')) spread++;
  }
  if (full < LEAST_FULL || full < near * FULL) return undefined;
  // The last line is as long as what was left.
  const whole = full + blank >= (lengths.length - 1) * ALL;
  const justified = spread >= full * JUSTIFIED;
  // A line that is one short by chance proves nothing where blanks fill the others up.
  const blanks = justified ? atBlank : atBlank + blank;
  const mayBeWords = justified || !whole;
  if (inWord < full * IN_WORD || (mayBeWords && blanks < full * AT_BLANK)) return undefined;
  return { width, whole };
}

/** How many signs a line has: programs count a picture as one, which is of two code units. */
function signsOf(text: string, from: number, to: number, width: number): number {
  if (to - from === width) return width;
  return to - from > width * 2 ? to - from : Array.from(text.slice(from, to)).length;
}

/** Where a line ends before its line feed. */
const endOf = (text: string, start: number, feed: number): number =>
  feed > start && text.charCodeAt(feed - 1) === CARRIAGE_RETURN ? feed - 1 : feed;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;

/** Full stop, question mark, exclamation mark, colon. */
const STOPS: ReadonlySet<number> = new Set([46, 63, 33, 58]);

const isSmall = (code: number): boolean => (code >= 97 && code <= 122) || code >= 0xe0;

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
