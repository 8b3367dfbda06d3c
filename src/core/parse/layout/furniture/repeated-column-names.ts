import { withSingleBlanks } from '../../scan/collapse.ts';
import { BLANK, FURNITURE, TEXT } from '../line-kinds.ts';
import type { Lines } from '../lines.ts';
import { nextPrinted, wordsUpTo } from './neighbour-lines.ts';

// "Jaar", "Raming (x € 1 mln.)", "Regio   Aantal"; not "Vraag 3", "Ja.", "De cijfers luiden:"
const NAME = /^\p{Lu}[^?!;]{1,119}(?<![.:,])$/u;
const HEADING = /^(?:vra(?:ag|gen)|antwoord|reactie|toelichting|bijlage|tabel|datum)(?!\p{L}{4})/iu;

// "12" of "Noord Haven 12", which is a row itself; not the years of "Regio 2030 2031", nor "(x € 1 mln.)"
const FIGURE = /(?<![\p{L}\d(])(?!(?:19|20)\d\d(?!\d))\d(?!\d*(?:[^\d(][^(]*)?\))/u;

// Of a line that names several columns: two words with capitals
const TWO_NAMES = /^\p{Lu}\S*(?:\s\S+){0,6}?\s\p{Lu}/u;

/** So many lines hold the names of a table's columns, and so many of the page before are looked at. */
const MOST_NAMES = 6;
const MOST_BEFORE = 70;

/** A line that stands there more often names no columns. */
const MOST_TRIES = 3;

/** No line of a row is longer. */
const MAX_LINE = 160;

/**
 * Marks the names of columns that a table which goes on over a page prints again on the next: one line, or a line for
 * each name. They stand first on the page, stood on the one before, and both times a row with a number follows.
 */
export function markRepeatedColumnNames(text: string, lines: Lines): void {
  let above = -1;
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] === BLANK) continue;
    const isFirst = above >= 0 && (lines.kind[above] === FURNITURE || lines.startsPage[i] === 1);
    above = i;
    if (isFirst && lines.kind[i] === TEXT && NAME.test(wordsOf(text, lines, i)))
      for (const at of namesFrom(text, lines, i)) lines.at(at).markFurniture('running-head');
  }
}

/** The lines of such names that begin with the line `first`. */
function namesFrom(text: string, lines: Lines, first: number): number[] {
  const words = wordsOf(text, lines, first);
  if (HEADING.test(words) || FIGURE.test(words) || !goesOnAcross(text, lines, first)) return [];
  const initial = text.charCodeAt(lines.from[first]!);
  let before = nextPrinted(lines, first, -1);
  let tries = 0;
  for (
    let read = 0;
    read < MOST_BEFORE && before >= 0;
    read++, before = nextPrinted(lines, before, -1)
  ) {
    if (lines.kind[before] !== TEXT || text.charCodeAt(lines.from[before]!) !== initial) continue;
    if (wordsOf(text, lines, before) !== words) continue;
    const names = sharedNames(text, lines, before, first);
    if (names.length > 0 || ++tries === MOST_TRIES) return names;
  }
  return [];
}

/** Whether a table may go on over the page that begins with a line: above it no sentence ends, which may announce a table. */
function goesOnAcross(text: string, lines: Lines, first: number): boolean {
  const above = textAbove(lines, first);
  if (above < 0) return false;
  const last = text.charAt(lines.to[above]! - 1);
  return !SENTENCE_END.test(last) || (last === '.' && isBelowRow());

  /** Whether notes that begin with their numbers stand there, below a row. */
  function isBelowRow(): boolean {
    let at = above;
    for (let read = 0; read < MOST_OF_NOTES && at >= 0; read++, at = textAbove(lines, at)) {
      const words = wordsOf(text, lines, at);
      const isNote = NOTE.test(words) && (words.length <= 2 || !isRow(text, lines, at));
      if (isNote && isRow(text, lines, textAbove(lines, at))) return true;
    }
    return false;
  }
}

const SENTENCE_END = /[.?!:;]/u;

// "1 Aanhangsel Handelingen", "1" above its text
const NOTE = /^(?:\d{1,3}\s[«‘“"]?\p{Lu}|\d{1,2}$)/u;

/** So many lines of notes at the foot of the page are looked at. */
const MOST_OF_NOTES = 8;

/** The last line of text above a line, or -1. */
function textAbove(lines: Lines, i: number): number {
  let above = i - 1;
  while (above >= 0 && lines.kind[above] !== TEXT) above--;
  return above;
}

/** The lines from `second` on that stand from `first` on, too, where they name the columns of rows both times. */
function sharedNames(text: string, lines: Lines, first: number, second: number): number[] {
  const names: number[] = [];
  let [one, other] = [first, second];
  while (names.length < MOST_NAMES && one >= 0 && one < second && other >= 0) {
    const words = wordsOf(text, lines, other);
    if (!NAME.test(words) || HEADING.test(words) || words !== wordsOf(text, lines, one)) break;
    names.push(other);
    one = nextPrinted(lines, one, 1);
    other = nextPrinted(lines, other, 1);
  }
  const isSeveral = names.length > 1 || TWO_NAMES.test(wordsOf(text, lines, second));
  return isSeveral && isRow(text, lines, one) && isRow(text, lines, other) ? names : [];
}

// "2034", "2034 22,3 nader te bepalen", "Zuid   31,2%"; not "Er zijn 12 sluizen."
const ROW = /^[^.?!;:]{0,80}\d/u;

function isRow(text: string, lines: Lines, at: number): boolean {
  const words = wordsOf(text, lines, at);
  return ROW.test(words) && !HEADING.test(words) && !/[.?!:;]$/u.test(words);
}

/** A line as it reads; nothing where it is too long for one of a table. */
function wordsOf(text: string, lines: Lines, i: number): string {
  return withSingleBlanks(wordsUpTo(text, lines, i, MAX_LINE));
}
