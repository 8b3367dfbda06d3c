import {
  bulletOf,
  followsItem,
  hasGluedDash,
  isBulletAlone,
  itemLabel,
  opensList,
  type LinePiece
} from './list-item.ts';
import { fitOnOneLine } from './broken-marks.ts';
import { isJoined, lastPrintedLength } from './joined-lines.ts';
import { fitsBehind } from './print-measure.ts';
import { endsSentence, isLowerCase } from './sentence-end.ts';
import {
  continuesWithNumber,
  continuesWithQuote,
  endsInSmallWord,
  quotesOver
} from './sentence-goes-on.ts';
import { isShortTitle } from './short-title.ts';
import type { Wrap } from './wrap.ts';

/** What stands between two lines of text. */
export interface Between {
  blankLines: boolean;
  /** A page ends between them, or a note or furniture stands there. */
  interrupted: boolean;
  /** The number or letter of the last item of a list that began: "2", "b". */
  item?: string | undefined;
  /** The marks of notes open the line above: it is what is left of a printed line, however short. */
  behindMarks?: boolean;
  /** A note's mark ends the line before. */
  mark?: boolean;
  /** The lines before belong to an item, which is set in: less fits on them. */
  inItem?: boolean;
}

// A line this much shorter than a full one was ended by its author.
const SHORT = 0.9;
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
  if (!mayBeginParagraph(text, wrap, previous, next, between)) return false;
  return between.blankLines || !quotesOver(text, previous, next);
}

function mayBeginParagraph(
  text: string,
  wrap: Wrap,
  previous: LinePiece,
  next: LinePiece,
  between: Between
): boolean {
  const ended = endsSentence(text, previous.to) && !endsShortened(text, previous);
  const lower = opensInLowerCase(text, next);
  const bullet = bulletOf(text, next);
  if (bullet === 'bullet' || isBulletAlone(text, next)) return true;
  // "•" ⏎ "twee ton per jaar": the bullet of this item.
  if (isBulletAlone(text, previous) && (lower || !between.blankLines)) return false;
  if (wrap.marksBreak && between.mark && bullet === undefined) {
    if (!between.blankLines && fitOnOneLine(text, wrap, previous, next)) return false;
  }
  if (ended && hasGluedDash(text, next)) return true;
  if (bullet && (between.blankLines || ended || !wrap.wrapped)) return true;
  if (bullet && bulletOf(text, previous) === bullet) return true;
  // "a. de pont" ⏎ "die vaart; en" ⏎ "b. de kade": the next item of the list.
  if (bullet === 'number' && between.item !== undefined) {
    const label = itemLabel(text, next);
    if (label !== undefined && followsItem(label, between.item)) return true;
  }
  // "Deelt u de mening dat" ⏎ "a. de pont van belang is": the author ended the line; not "(2) de kade en" ⏎ "(3)".
  if (bullet && isShort(text, wrap, previous, next, VERY_SHORT)) {
    if (bullet !== 'number' || between.blankLines || !endsInSmallWord(text, previous)) return true;
    return opensList(text, next);
  }
  // "Zeeland      9     11" ⏎ "De provincies …": a row of a table is over.
  if (!lower && isRowOfFigures(text, previous)) return true;
  if (!between.blankLines && !ended && continuesWithQuote(text, previous, next)) return false;
  const isOpen = between.behindMarks && !ended;
  if (!between.blankLines && bullet === undefined && (isOpen || endsInSmallWord(text, previous))) {
    return false;
  }
  const length = previous.to - previous.from;
  const runsOn = lower || (bullet === undefined && continuesWithNumber(text, previous, next));
  // "Kunt u uiteenzetten:" ⏎ "wat de rol is;" ⏎ "of de kade klaar is?": items that lost their bullets
  if (lower && wrap.print && ';:'.includes(text.charAt(previous.to - 1))) {
    const short = isShort(text, wrap, previous, next, SHORT);
    if (short && isEndedEarly(text, wrap, previous, next, between)) return true;
  }
  if (!between.blankLines && !ended && runsOn) {
    // Some producers leave the blank before which they broke a line.
    const broken =
      isSpace(text.charCodeAt(previous.to)) && !isSpace(text.charCodeAt(previous.to + 1));
    return !wrap.wrapped && length < MIN_OPEN_LINE && !broken;
  }
  const isEarly = () => isEndedEarly(text, wrap, previous, next, between);
  // What separates pages says nothing about paragraphs; the lines themselves must.
  if (between.interrupted) {
    if (lower) return false;
    if (!wrap.wrapped) return ended || length < MIN_OPEN_LINE;
    return ended ? isEarly() : isShort(text, wrap, previous, next, VERY_SHORT);
  }
  if (!wrap.wrapped) return true;
  if (between.blankLines) return ended || !lower || isEarly();
  if (ended && isShortTitle(text, next, wrap.width)) return true;
  if (ended && !lower && isEarly()) return true;
  // How long the last of some joined lines is, is only about known.
  if (wrap.joined && isJoined(length, wrap.width)) return false;
  return isShort(text, wrap, previous, next, VERY_SHORT);
}

// "Kamerstuk 21 501, nr.", "de heer mr.", "op blz.": a word cut short, no end of a sentence
const SHORTENED =
  /(?:^|[\s(])(?:nrs?|blz|pp?|artt?|ca|dhr|mw|mevr|mr|drs?|ir|ing|prof|bijv|resp|c\.q|d\.d|o\.a|m\.b\.t|t\.a\.v|i\.v\.m|t\.b\.v)\.$/iu;

function endsShortened(text: string, { from, to }: LinePiece): boolean {
  return text.charAt(to - 1) === '.' && SHORTENED.test(text.slice(Math.max(from, to - 8), to));
}

// "9", "0,61%", "€ 1.200", "-": a cell that holds a figure
const FIGURE = /^(?:€ ?)?[-–+]?\d[\d.,]*\s?%?$|^[-–]$/u;

const GAP = '   ';

/** Whether a line is a row of a table: words, and only figures in the cells behind them. */
function isRowOfFigures(text: string, { from, to }: LinePiece): boolean {
  const last = text.charCodeAt(to - 1);
  if (!((last >= 48 && last <= 57) || last === PERCENT)) return false;
  const line = text.slice(from, to);
  if (!line.includes(GAP)) return false;
  const cells = line.split(/ {3,}/u);
  if (cells.length < 2 || !cells.slice(1).every((cell) => FIGURE.test(cell))) return false;
  return cells.length > 2 || !BEFORE_YEAR.test(cells[0]!) || !YEAR.test(cells[1]!);
}

// "… loopt in heel Noordmark volgens plan tot     2031": a line that was set to the full width
const BEFORE_YEAR =
  /^.{40,}\s(?:in|tot|sinds|vanaf|voor|na|en|van|medio|eind|begin|over|zomer|(?:voor|na)jaar|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$/u;
const YEAR = /^(?:19|20)\d\d$/u;

const PERCENT = 37;

/** Whether there was room for the first word of `next`: by the page, as far as it is known, else by characters. */
function isEndedEarly(
  text: string,
  wrap: Wrap,
  previous: LinePiece,
  next: LinePiece,
  { inItem }: Between
): boolean {
  const { print, filled, least = 0 } = wrap;
  if (print && !fitsBehind(text, print, [previous.from, previous.to], [next.from, next.to]))
    return false;
  if (print && !inItem) return true;
  if (isShort(text, wrap, previous, next, filled ? 1 : SHORT)) return true;
  return previous.to - previous.from < least && isShort(text, wrap, previous, next, 1);
}

/** Whether the first word of `next` would have fitted behind `previous`. */
function isShort(
  text: string,
  wrap: Wrap,
  previous: LinePiece,
  next: LinePiece,
  share: number
): boolean {
  const length = previous.to - previous.from;
  const printed = wrap.joined ? lastPrintedLength(length, wrap.width) : length;
  const room = wrap.width * share - printed - 1;
  return room > 0 && firstWordLength(text, next) < room;
}

function firstWordLength(text: string, { from, to }: LinePiece): number {
  let end = from;
  while (end < to && text.charCodeAt(end) !== 32) end++;
  return end - from;
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
