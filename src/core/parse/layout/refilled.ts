import { skipBlanks } from '../scan/blanks.ts';
import { endsSentence, isLowerCase } from './prose/sentence-end.ts';
import { endOfInk, lastPrinted, wordEnd } from './rewrapped.ts';
import { BLANK_LINE_SIGN, LINE_SIGN, isRunTogether } from './run-together.ts';

/** Among so many lines at the start some must hold two blanks: most texts are looked at no further. */
const SAMPLE = 16;
const GAPS_IN_SAMPLE = 4;

/** Fewer lines may be filled by chance. */
const LEAST_LINES = 20;

/** No more blanks than these stand for a blank line. */
const WIDEST_GAP = 12;

/** So many lines may leave more room: what stood behind them was wider, as above a letterhead. */
const LEAVING_ROOM = 0.06;

/** So many lines leave no room at all, not even for one blank and the next word. */
const FILLED = 0.6;

/** From so many blanks on a blank line stood there. */
const BLANK_LINE = 4;

/** Where a line ends: the sign of its end, and how many characters it would have with the next word behind one blank. */
interface LineEnd {
  feed: number;
  withNext: number;
}

/**
 * The text without the ends of its lines, where blanks had come to stand for the ends of its printed lines
 * (see `run-together.ts`) before a program filled lines of one length with it, and dropped the blanks at
 * their ends. A line that leaves room for the next word ended in so many blanks as would have filled it: there
 * a printed line ended as well, or a blank line stood. Signs of one character say so; offsets stay the same.
 */
export function withoutRefilledEnds(text: string): string {
  const last = lastPrinted(text);
  const ends: LineEnd[] = [];
  const inked: string[] = [];
  let longest = 0;
  let gaps = 0;
  for (let start = 0; start <= last;) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 || feed > last ? last + 1 : feed;
    const to = endOfInk(text, start, end);
    if (to === start) return text;
    const line = text.slice(start, to);
    inked.push(line);
    longest = Math.max(longest, to - start);
    if (line.includes('  ')) gaps++;
    if (end > last) break;
    const next = skipBlanks(text, end + 1);
    const word = wordEnd(text, next, text.length) - next;
    ends.push({ feed, withNext: to - start + 1 + word });
    if (ends.length === SAMPLE && gaps < GAPS_IN_SAMPLE) return text;
    start = end + 1;
  }
  if (ends.length < LEAST_LINES || !areFilled(ends, longest)) return text;
  // Blanks at the ends of these lines prove nothing.
  const words = inked.join(' ');
  if (words.includes('\f') || !isRunTogether(words)) return text;
  const inOneLine = text.slice(0, last + 1).replaceAll(/[\r\n]/gu, ' ');
  return withSigns(inOneLine, ends, longest) + text.slice(last + 1);
}

function areFilled(ends: readonly LineEnd[], longest: number): boolean {
  const filled = ends.filter(({ withNext }) => withNext > longest).length;
  const roomy = ends.filter(({ withNext }) => withNext + WIDEST_GAP <= longest).length;
  return filled >= ends.length * FILLED && roomy <= ends.length * LEAVING_ROOM;
}

function withSigns(text: string, ends: readonly LineEnd[], longest: number): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { feed, withNext } of ends) {
    const sign = signAt(text, feed, longest - withNext + 2);
    if (sign === ' ') continue;
    pieces.push(text.slice(at, feed), sign);
    at = feed + 1;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** What stood at the end of a line that had at least so many blanks there; one may be a blank between words. */
function signAt(text: string, feed: number, blanks: number): string {
  if (blanks >= BLANK_LINE) return BLANK_LINE_SIGN;
  if (blanks > 1) return LINE_SIGN;
  const next = skipBlanks(text, feed + 1);
  if (endsSentence(text, endOfInk(text, 0, feed)) && !isLowerCase(text.charCodeAt(next))) {
    return LINE_SIGN;
  }
  HEADING.lastIndex = next;
  return HEADING.test(text) ? LINE_SIGN : ' ';
}

const HEADING = /(?:Vra(?:ag|gen)|Antwoord(?:en)?) {1,4}\d/uy;
