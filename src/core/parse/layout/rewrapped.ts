import { isBlank } from '../scan/blanks.ts';
import { isLowerCase } from './prose/sentence-end.ts';

/** So many lines that are all filled are no chance. */
const LEAST_LINES = 4;

/** Lines of fewer characters are those of a column or a list. */
const LEAST_WIDTH = 40;

/** Lines that differ less were cut within words, see `../columns/cut-at-length.ts`. */
const LEAST_UNEVEN = 3;

/** So many lines begin with a small letter where the line above goes on: those of an author begin sentences. */
const GOING_ON = 0.25;

const LINE_FEED = 10;

/** A text whose lines are all filled, without their ends. Blanks stand for these, and offsets stay the same. */
export interface Filled {
  text: string;
  /** Whether it surely was one line: of few lines, or those of an author, each may be full by chance. */
  isSure: boolean;
}

/**
 * The text without the ends of its lines, where it had become one line before a program filled lines of one
 * length with it (`fmt`, an editor, a mail): the first word of no line would have fitted on the line above, not
 * even below a heading. So these ends say nothing. Any other text is looked at no further than its first line that
 * leaves room.
 */
export function readFilledEnds(text: string): Filled | undefined {
  const last = lastPrinted(text);
  let longest = 0;
  let shortest = Infinity;
  // No line may be longer than this: the shortest one together with the word that found no room on it.
  let room = Infinity;
  let count = 0;
  let goingOn = 0;
  for (let start = 0; start <= last; count++) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 || feed > last ? last + 1 : feed;
    const to = endOfInk(text, start, end);
    if (to === start) return undefined;
    // A long address fits on no line.
    const isWord = wordEnd(text, start, to) === to;
    if (!isWord) longest = Math.max(longest, to - start);
    if (longest > room) return undefined;
    if (end > last) break;
    shortest = Math.min(shortest, to - start);
    const next = end + 1;
    if (isLowerCase(text.charCodeAt(next))) goingOn++;
    const word = wordEnd(text, next, text.length) - next;
    // A blank at the end of a line may have been counted (`fold -s`).
    if (!isWord) room = Math.min(room, to - start + 1 + word);
    if (longest > room) return undefined;
    start = next;
  }
  if (count === 0 || longest < LEAST_WIDTH) return undefined;
  const isUneven = longest - shortest >= LEAST_UNEVEN;
  return {
    text: text.slice(0, last + 1).replaceAll(LINE_END, ' ') + text.slice(last + 1),
    isSure: count + 1 >= LEAST_LINES && isUneven && goingOn >= count * GOING_ON
  };
}

const LINE_END = /[\r\n]/gu;

/** Where the last character stands that is no blank; -1 without one. */
export function lastPrinted(text: string): number {
  let at = text.length - 1;
  while (at >= 0 && isBlank(text.charCodeAt(at))) at--;
  return at;
}

/** Where the ink of a line ends; its start where it has none. */
export function endOfInk(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && isBlank(text.charCodeAt(to - 1))) to--;
  return to;
}

/** Where the word ends that begins at an offset; that offset where a blank stands there. */
export function wordEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) !== LINE_FEED && !isBlank(text.charCodeAt(at))) at++;
  return at;
}
