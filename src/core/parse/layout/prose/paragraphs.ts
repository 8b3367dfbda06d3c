import { BLANK, FURNITURE, NOTE, TEXT } from '../line-kinds.ts';
import type { Lines } from '../lines.ts';

/** How the lines of a text were broken: what decides whether a line end is the author's. */
export interface Wrap {
  /** The printed lines are shorter than the paragraphs. */
  wrapped: boolean;
  /** Characters of a full line; meaningless where lines are not wrapped. */
  width: number;
  /** A blank line stands between all of them and parts no paragraphs: they were printed far apart. */
  spaced?: true;
}

// Lines this long were not broken by a page.
const MAX_WIDTH = 200;

// Some lines are longer than a full one: tables, addresses, notes that were not recognised.
const FULL_LINES = 0.93;

const USUAL_LINES = 0.75;
const MUCH_LONGER = 1.15;

// From this share of the usual length on, a line is about as long; so many of them are many.
const ALIKE = 0.9;
const MANY = 0.4;

// Where fewer of the open line ends run on in small letters, every line is a paragraph.
const MIN_RUNNING_ON = 0.3;

/** Measures how the lines of text were broken. */
export function measureWrap(text: string, lines: Lines): Wrap {
  const lengths = new Uint32Array(MAX_WIDTH + 1);
  let count = 0;
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] !== TEXT) continue;
    const length = Math.min(lines.to[i]! - lines.from[i]!, MAX_WIDTH);
    lengths[length] = (lengths[length] ?? 0) + 1;
    count++;
  }
  const width = fullWidth(lengths, count);
  if (width >= MAX_WIDTH) return { wrapped: false, width };
  if (runsOn(text, lines, width, 1)) return { wrapped: true, width };
  const spaced = areApart(lines, count) && runsOn(text, lines, width, LEAST_APART);
  return spaced ? { wrapped: true, width, spaced } : { wrapped: false, width };
}

// So many lines far apart, nearly all that there are, and so many of them that run on are no chance.
const MIN_LINES_APART = 8;
const NEARLY_ALL = 0.9;
const LEAST_APART = 3;

/** Whether a blank line stands before nearly every line of text. */
function areApart(lines: Lines, count: number): boolean {
  if (count < MIN_LINES_APART) return false;
  let apart = 1;
  for (let i = 1; i < lines.length; i++)
    if (lines.kind[i] === TEXT && lines.kind[i - 1] === BLANK) apart++;
  return apart >= count * NEARLY_ALL;
}

/**
 * The length of a full line. Where some lines are far longer than the many that are about as long as
 * each other, a producer broke no line that holds a link or a mark: the many say how long it is.
 */
function fullWidth(lengths: Uint32Array, count: number): number {
  const longest = quantile(lengths, count * FULL_LINES);
  const usual = quantile(lengths, count * USUAL_LINES);
  if (longest < usual * MUCH_LONGER) return longest;
  const alike = lengths
    .subarray(Math.floor(usual * ALIKE), usual + 1)
    .reduce((sum, number) => sum + number, 0);
  return alike >= count * MANY ? usual : longest;
}

/**
 * Whether sentences run on over at least so many line ends, as they do where a page broke them; of more
 * than one over blank lines too.
 */
function runsOn(text: string, lines: Lines, width: number, least: number): boolean {
  let open = 0;
  let runningOn = 0;
  let follows = false;
  for (let i = 0; i < lines.length; i++) {
    const kind = lines.kind[i];
    if (kind === FURNITURE || kind === NOTE || (least > 1 && kind === BLANK)) continue;
    const from = lines.from[i]!;
    if (kind === TEXT && follows) {
      open++;
      if (isLowerCase(text.charCodeAt(from))) runningOn++;
    }
    // Headings and items are short and end without a stop as well; they prove nothing.
    follows =
      kind === TEXT && (lines.to[i]! - from) * 2 > width && !endsSentence(text, lines.textTo[i]!);
  }
  return runningOn >= least && runningOn >= open * MIN_RUNNING_ON;
}

/** The length that this many of the counted lines do not exceed. */
function quantile(lengths: Uint32Array, wanted: number): number {
  let seen = 0;
  for (const [length, count] of lengths.entries()) {
    seen += count;
    if (seen > wanted) return length;
  }
  return 0;
}

/** What stands between two lines of text. */
export interface Between {
  blankLines: boolean;
  /** A page ends between them, or a note or furniture stands there. */
  interrupted: boolean;
}

/** A line of text as far as a stretch takes it. */
export interface LinePiece {
  from: number;
  to: number;
}

// A line this much shorter than a full one was ended by its author.
const SHORT = 0.8;
const VERY_SHORT = 0.62;

// Where lines are paragraphs, an open line below this length may be an item of a list.
const MIN_OPEN_LINE = 30;

/** Whether a new paragraph or list item begins at `next`. */
export function beginsParagraph(
  text: string,
  wrap: Wrap,
  previous: LinePiece,
  next: LinePiece,
  between: Between
): boolean {
  const ended = endsSentence(text, previous.to);
  const lower = opensInLowerCase(text, next);
  const bullet = bulletOf(text, next);
  if (bullet === 'bullet') return true;
  // "•" ⏎ "twee ton per jaar": the bullet of this item.
  if (!between.blankLines && isBulletAlone(text, previous)) return false;
  if (bullet && (between.blankLines || ended || !wrap.wrapped)) return true;
  if (bullet && bulletOf(text, previous) === bullet) return true;
  // "Deelt u de mening dat" ⏎ "a. de pont van belang is": the author ended the line.
  if (bullet && isShort(text, wrap, previous, next, VERY_SHORT)) return true;
  const length = previous.to - previous.from;
  const runsOn = lower || (bullet === undefined && continuesWithNumber(text, previous, next));
  if (!between.blankLines && !ended && runsOn) {
    // Some producers leave the blank before which they broke a line.
    const broken =
      isSpace(text.charCodeAt(previous.to)) && !isSpace(text.charCodeAt(previous.to + 1));
    return !wrap.wrapped && length < MIN_OPEN_LINE && !broken;
  }
  const short = isShort(text, wrap, previous, next, SHORT);
  // What separates pages says nothing about paragraphs; the lines themselves must.
  if (between.interrupted) {
    if (lower) return false;
    if (!wrap.wrapped) return ended || length < MIN_OPEN_LINE;
    return ended ? short : isShort(text, wrap, previous, next, VERY_SHORT);
  }
  if (!wrap.wrapped) return true;
  if (between.blankLines) return ended || !lower || short;
  return (ended && !lower && short) || isShort(text, wrap, previous, next, VERY_SHORT);
}

/** "van 8 naar" ⏎ "12 per maand": a line that ends in a word may go on with a number. */
function continuesWithNumber(text: string, previous: LinePiece, next: LinePiece): boolean {
  if (previous.to - previous.from < MIN_OPEN_LINE / 2) return false;
  const first = text.charCodeAt(next.from);
  return first >= 48 && first <= 57 && isLowerCase(text.charCodeAt(previous.to - 1));
}

/** Whether the first word of `next` would have fitted behind `previous`. */
function isShort(
  text: string,
  wrap: Wrap,
  previous: LinePiece,
  next: LinePiece,
  share: number
): boolean {
  const room = wrap.width * share - (previous.to - previous.from) - 1;
  return room > 0 && firstWordLength(text, next) < room;
}

function firstWordLength(text: string, { from, to }: LinePiece): number {
  let end = from;
  while (end < to && text.charCodeAt(end) !== 32) end++;
  return end - from;
}

const CLOSERS = '»”’"\')]';
const SENTENCE_ENDS = '.?!:;…';

/** Whether a sentence ends before `end`, or a clause that announces a list: "bekend?", "volgende:". */
export function endsSentence(text: string, end: number): boolean {
  let at = end - 1;
  while (at > 0 && end - at < 6 && CLOSERS.includes(text.charAt(at))) at--;
  return at >= 0 && SENTENCE_ENDS.includes(text.charAt(at));
}

function isLowerCase(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff && code !== 0xf7);
}

/** "wonen", "(wonen"; not "a) wonen", "(a) wonen". */
function opensInLowerCase(text: string, { from, to }: LinePiece): boolean {
  const first = text.charCodeAt(from);
  if (first !== OPENING_BRACKET) return isLowerCase(first);
  return to - from > 2 && isLowerCase(text.charCodeAt(from + 1)) && text.charAt(from + 2) !== ')';
}

const OPENING_BRACKET = 40;

function isSpace(code: number): boolean {
  return code === 32 || code === 0xa0;
}

// "• wonen", U+F0B7 before "wonen"; not "- wonen"
const BULLET = /^[•▪●◦‣⁃∙·\uF000-\uF0FF]/u;

/** Whether a line holds nothing but a bullet. */
export function isBulletAlone(text: string, { from, to }: LinePiece): boolean {
  return to - from === 1 && BULLET.test(text.charAt(from));
}

// "- wonen", "o wonen"; not "-wonen"
const DASH = /^[-–—*o]\s+(?=\S)/u;

// "1. Wonen", "b) wonen", "(2) wonen"; not "1.5 miljoen"
const NUMBER = /^(?:(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+(?=\S)|\((?:\d{1,2}|[a-z])\)\s)/u;

/** How a line begins a list item: a dash or a number there may also be part of a sentence. */
function bulletOf(text: string, { from, to }: LinePiece): 'bullet' | 'dash' | 'number' | undefined {
  const code = text.charCodeAt(from);
  if (code >= 65 && code <= 90) return undefined;
  // Most lines that go on begin with a word: two small letters, and not those of "iv)".
  const second = text.charAt(from + 1);
  if (code >= 97 && code <= 122 && second >= 'a' && second <= 'z' && !'ivx'.includes(second)) {
    return undefined;
  }
  const start = text.slice(from, Math.min(to, from + 8));
  if (BULLET.test(start)) return 'bullet';
  if (DASH.test(start)) return 'dash';
  return NUMBER.test(start) ? 'number' : undefined;
}
