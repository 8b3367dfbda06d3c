import { BLANK, FURNITURE, NOTE, TEXT } from '../line-kinds.ts';
import type { Lines } from '../lines.ts';
import { areFilled } from './filled-lines.ts';
import { joinedLineWidth } from './joined-lines.ts';
import { leastRunningOn } from './least-line.ts';
import { measurePrint, type PrintMeasure } from './print-measure.ts';
import { quantile } from './quantile.ts';
import { bulletOf } from './list-item.ts';
import { endsSentence, isLowerCase } from './sentence-end.ts';

/** How the lines of a text were broken: what decides whether a line end is the author's. */
export interface Wrap {
  /** The printed lines are shorter than the paragraphs. */
  wrapped: boolean;
  /** Characters of a full line; meaningless where lines are not wrapped. */
  width: number;
  /** How short a line is that runs on, in characters; missing where too few lines tell. */
  least?: number;
  /** How wide a printed line is, where that tells which words would have fitted on it. */
  print?: PrintMeasure;
  /** Behind each raised mark the line was ended, wherever it stood. */
  marksBreak?: true;
  /** A program filled each line up to the same length: where the next word would have fitted, the author ended it. */
  filled?: true;
  /** A line whose last word was broken stands in one line with the next: `width` is that of a printed line. */
  joined?: true;
  /** A blank line stands between all of them and parts no paragraphs: they were printed far apart. */
  spaced?: true;
}

// Lines this long were not broken by a page.
const MAX_WIDTH = 200;

// Where lines were joined, one up to this share of a full one is of one piece.
const LONGEST = 1.1;

// Some lines are longer than a full one: tables, addresses, notes that were not recognised.
const FULL_LINES = 0.93;

const USUAL_LINES = 0.75;
const MUCH_LONGER = 1.15;

// From this share of the usual length on, a line is about as long; so many of them are many, beside which
// headings and the ends of paragraphs, shorter than this, tell nothing.
const ALIKE = 0.9;
const MANY = 0.4;
const TELLING = 0.5;

// Where fewer of the open line ends run on in small letters, every line is a paragraph.
const MIN_RUNNING_ON = 0.3;

/** Measures how the lines of text were broken. */
export function measureWrap(text: string, lines: Lines): Wrap {
  const { lengths, count } = countLengths(lines);
  const joined = joinedLineWidth(lengths, count);
  const width = joined ?? fullWidth(lengths, count);
  if (width >= MAX_WIDTH) return { wrapped: false, width };
  if (isBroken(text, lines, width)) {
    const least = leastRunningOn(text, lines);
    const isFilled = joined === undefined && areFilled(text, lines, width);
    if (isFilled) return { wrapped: true, width, least, filled: true };
    const print = measurePrint(text, lines, joined === undefined ? MAX_WIDTH : width * LONGEST);
    return {
      wrapped: true,
      width,
      least,
      ...(joined === undefined ? {} : { joined: true }),
      ...(print && { print })
    };
  }
  const spaced = isSpaced(text, lines, width, count);
  return spaced ? { wrapped: true, width, spaced } : { wrapped: false, width };
}

/** The same, without what only the reader of paragraphs asks. */
export function measureWidth(text: string, lines: Lines): Pick<Wrap, 'wrapped' | 'width'> {
  const { lengths, count } = countLengths(lines);
  const width = joinedLineWidth(lengths, count) ?? fullWidth(lengths, count);
  const wrapped =
    width < MAX_WIDTH && (isBroken(text, lines, width) || isSpaced(text, lines, width, count));
  return { wrapped, width };
}

/** How many lines of text there are of each length, and in all. */
function countLengths(lines: Lines): { lengths: Uint32Array; count: number } {
  const lengths = new Uint32Array(MAX_WIDTH + 1);
  let count = 0;
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] !== TEXT) continue;
    const length = Math.min(lines.to[i]! - lines.from[i]!, MAX_WIDTH);
    lengths[length]!++;
    count++;
  }
  return { lengths, count };
}

const isBroken = (text: string, lines: Lines, width: number): boolean =>
  runsOn(text, lines, width, 1) || runsOn(text, lines, width, 1, endsInOpenWord);

const isSpaced = (text: string, lines: Lines, width: number, count: number): boolean =>
  areApart(lines, count) && runsOn(text, lines, width, LEAST_APART);

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
  const countFrom = (share: number, end?: number) =>
    lengths.subarray(Math.floor(usual * share), end).reduce((sum, number) => sum + number, 0);
  return countFrom(ALIKE, usual + 1) >= countFrom(TELLING) * MANY ? usual : longest;
}

/** No paragraph and hardly a heading ends in one of these; what follows often has a capital or figure. */
const OPEN_WORD = / (?:de|het|een|van|en|of|met|te|der)$/;

function endsInOpenWord(text: string, to: number): boolean {
  return OPEN_WORD.test(text.slice(Math.max(0, to - 4), to));
}

/**
 * Whether sentences run on over at least so many line ends, as they do where a page broke them; of more
 * than one over blank lines too. `isOpen` tells of the end of a line that it runs on, whatever follows:
 * asked where what follows tells too little.
 */
function runsOn(
  text: string,
  lines: Lines,
  width: number,
  least: number,
  isOpen?: (text: string, to: number) => boolean
): boolean {
  let open = 0;
  let runningOn = 0;
  let follows = false;
  for (let i = 0; i < lines.length; i++) {
    const kind = lines.kind[i];
    if (kind === FURNITURE || kind === NOTE || (least > 1 && kind === BLANK)) continue;
    const from = lines.from[i]!;
    // An item of a list is no second half of a sentence: "…; en" ⏎ "c. de kade".
    if (kind === TEXT && follows && bulletOf(text, lines.at(i)) === undefined) {
      open++;
      if (isLowerCase(text.charCodeAt(from)) || isOpen?.(text, lines.textTo[i - 1]!)) runningOn++;
      // Whatever the lines do that are left, it is decided.
      const most = open + lines.length - 1 - i;
      if (runningOn >= least && runningOn >= most * MIN_RUNNING_ON) return true;
    }
    // Headings and items are short and end without a stop as well; they prove nothing.
    follows =
      kind === TEXT && (lines.to[i]! - from) * 2 > width && !endsSentence(text, lines.textTo[i]!);
  }
  return runningOn >= least && runningOn >= open * MIN_RUNNING_ON;
}
