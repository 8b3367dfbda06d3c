import { BLANK, FURNITURE, TEXT } from '../line-kinds.ts';
import type { Line, Lines } from '../lines.ts';

// "Onze referentie", "Ons kenmerk:"; not "Onze referentie is"
const LABEL = /^(?:On(?:s|ze)|Uw) (?:kenmerk|referentie)\s*:?$|^(?:Kenmerk|Datum)\s*:?$/u;

// "Datum 3 mei 2024", "Ons kenmerk\t5660123"
const LABEL_AND_VALUE =
  /^((?:On(?:s|ze)|Uw) (?:kenmerk|referentie)|Kenmerk|Datum):?\s{0,40}(?=[^a-z]{0,40}\d)(\S.{0,60})$/u;

/** The letters with which such a line begins. */
const LABEL_INITIALS: ReadonlySet<number> = new Set(
  ['O', 'U', 'K', 'D'].map((c) => c.charCodeAt(0))
);

// "https://voorbeeld.nl/a"; not "zie https://voorbeeld.nl/a"
const ONLY_URL = /^https?:\/\/\S+$/iu;

/**
 * Marks what a letter prints again on every following page: the reference under the page number,
 * the addresses of links that stand in a stack below it, and any labelled value that the text has
 * given before.
 */
export function markLetterheads(text: string, lines: Lines): void {
  const given = new Set<string>();
  let afterPageNumber = false;
  // Whether the page number says that more pages follow: "Pagina 1 van 2".
  let goesOn = false;
  // Also below a letterhead that was found before: where links can stand.
  let underNumber = false;
  // The first lines of a page, where it may print again what the letter began with.
  let top: number[] = [];
  // Where a later page began with a reference for the first time, below a page without a number.
  const begun = new Map<string, readonly number[]>();
  let isLater = false;
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] === BLANK) continue;
    if (lines.startsPage[i] === 1) {
      top = [];
      isLater = i > 0;
    }
    if (lines.kind[i] === FURNITURE) {
      const { furniture } = lines.at(i);
      if (furniture === 'markup') continue;
      top = [];
      isLater = false;
      afterPageNumber = furniture === 'page-number';
      goesOn = afterPageNumber && isFollowed(shortWords(text, lines, i));
      underNumber = afterPageNumber || (underNumber && furniture === 'running-head');
      continue;
    }
    const isUnder: boolean = underNumber;
    if (isUnder && ONLY_URL.test(shortWords(text, lines, i))) {
      lines.at(i).markFurniture('markup');
      continue;
    }
    underNumber = false;
    top.push(i);
    const mayBeLabel = LABEL_INITIALS.has(text.charCodeAt(lines.from[i]!));
    if (!mayBeLabel && !afterPageNumber) continue;
    const line = lines.at(i);
    const length = line.to - line.from;
    const words = shortWords(text, lines, i);
    if (length > 20 || !LABEL.test(words)) {
      const whole = mayBeLabel ? LABEL_AND_VALUE.exec(words) : null;
      const key = whole ? `${whole[1]}\n${whole[2]}` : '';
      if (
        whole &&
        isGlued(words, whole) &&
        text.slice(0, Math.min(HEAD, line.from)).includes(words)
      )
        line.markFurniture('running-head');
      else if (whole && top.length <= MAX_ABOVE && isGiven(text, line, whole[2]!)) {
        markAgain(text, lines, top.splice(0));
      } else if (whole && goesOn && afterPageNumber && whole[1] !== 'Datum') {
        markHead(lines, top.splice(0));
      }
      if (whole) given.add(key);
      // "Ministerie van Visserij" above the reference, on a page of a letter that goes on
      afterPageNumber &&= goesOn && top.length <= MAX_ABOVE && SENDER.test(words);
      continue;
    }
    const value = nextPrinted(lines, i + 1);
    if (!value || value.startsPage || value.to - value.from > 60) {
      afterPageNumber = false;
      continue;
    }
    const key = `${words}\n${text.slice(value.from, value.to)}`;
    const repeated = given.has(key);
    given.add(key);
    if (!repeated && !(afterPageNumber && /\d/u.test(key))) {
      if (isLater && isUnderSender(text, lines, top, value)) markHead(lines, [...top, value.index]);
      else if (isLater && top.length <= MAX_ABOVE) begun.set(key, [...top, value.index]);
      afterPageNumber = false;
      continue;
    }
    markHead(lines, begun.get(key) ?? []);
    begun.delete(key);
    if (goesOn && afterPageNumber) markHead(lines, top.splice(0));
    line.markFurniture('running-head');
    value.markFurniture('running-head');
    underNumber = isUnder;
    i = value.index;
  }
}

// "Ministerie van Visserij", whose name the first page may have broken over two lines
const SENDER = /^(?:Ministerie|Directie|Directoraat-[Gg]eneraal) (?:van )?\p{Lu}[^.?!:;]{2,80}$/u;

// "Pagina 1 van 2", "Pagina 1/2"
const OF_TOTAL = /(\d{1,4})\s{0,4}(?:van|\/)\s{0,4}(\d{1,4})/u;

/** Whether a page number says that it is not the last page. */
function isFollowed(pageNumber: string): boolean {
  const [, page, total] = OF_TOTAL.exec(pageNumber) ?? [];
  return Number(page) < Number(total);
}

/** Whether the head of the letter gives this value, too: in its column, beside the text or above it. */
function isGiven(text: string, line: Line, value: string): boolean {
  return text.slice(0, Math.min(HEAD, line.from)).includes(value);
}

/** So many lines of a letterhead end in the reference: name of the ministry, directorate, date. */
const MAX_ABOVE = 4;

/**
 * Marks the top of a page down to the labelled value that the letter has given before, where all
 * that stands above it was printed before, too.
 */
function markAgain(text: string, lines: Lines, top: readonly number[]): void {
  const first = lines.from[top[0]!]!;
  const before = text.slice(0, Math.min(HEAD, first));
  const isAgain = (i: number) => {
    const words = shortWords(text, lines, i);
    return words !== '' && (before.includes(words) || SENDER.test(words));
  };
  if (!top.slice(0, -1).every(isAgain)) return;
  markHead(lines, top);
}

// "Datum", "Betreft", "Geachte voorzitter": another letter begins on the page
const OF_LETTER =
  /^(?:datum|betreft|onderwerp|aan|de voorzitter|retouradres|postbus|geachte|uw )/iu;

/**
 * "Ministerie van Visserij" ⏎ "Ons kenmerk" ⏎ "6120744" at the top of a later page, and the text goes on: the
 * head of every page but the first.
 */
function isUnderSender(text: string, lines: Lines, top: readonly number[], value: Line): boolean {
  const isSent = top.length === 2 && SENDER.test(shortWords(text, lines, top[0]!));
  if (!isSent || !/\d/u.test(text.slice(value.from, value.to))) return false;
  const below = nextPrinted(lines, value.index + 1);
  return below !== undefined && !OF_LETTER.test(text.slice(below.from, below.to));
}

function markHead(lines: Lines, top: readonly number[]): void {
  for (const i of top) lines.at(i).markFurniture('running-head');
}

/** A line as far as it can be of a letterhead or a link; nothing where it is longer. */
function shortWords(text: string, lines: Lines, i: number): string {
  const [from, to] = [lines.from[i]!, lines.to[i]!];
  return to - from <= MAX_WORDS ? text.slice(from, to) : '';
}

const MAX_WORDS = 200;

/** The head of a letter, in which its first letterhead stands, is no longer than this. */
const HEAD = 3000;

/** "Onze referentie2025-0001": label and value of a letterhead whose lines were run together. */
function isGlued(words: string, [, label = '', value = '']: RegExpExecArray): boolean {
  return words.length === label.length + value.length;
}

/** The next line of text; the signs that a mail or Markdown puts before it are none. */
function nextPrinted(lines: Lines, from: number): Line | undefined {
  for (let i = from; i < Math.min(lines.length, from + 4); i++) {
    if (lines.kind[i] === TEXT) return lines.at(i);
    if (lines.kind[i] === FURNITURE && !lines.isMarkup(i)) return undefined;
  }
  return undefined;
}
