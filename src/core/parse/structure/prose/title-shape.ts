import type { Row } from '../rows/rows.ts';

/** "1.1 ", "2. ", "Prioriteit 1. ", "Hoofdstuk 3: ", "IV. ", "a. " */
export const NUMBER =
  /^(?:(?:prioriteit|hoofdstuk|deel|paragraaf|bijlage|actielijn|pijler|spoor|thema|onderdeel|stap|doel|artikel)\s+(?:\d{1,2}|[IVX]{1,4})(?:\s*[.:–-])?|\d{1,2}(?:\.\d{1,2}){0,3}\.?|[IVX]{1,5}\.?|[A-Z]\.)(?=\s+\S)/iu;

/** bullets and table cells: "- ", "• ", "|" */
export const LIST_ITEM = /^(?:[-–•*○▪|\uF0B7\uF0A7\uF02D]|o\s|\(?[a-z0-9]{1,2}\))/u;

/**
 * "een aanpak. Er wordt gekeken": a sentence ends inside; not "1. Stand", "o.a. het". Looks for its end
 * first: asking four letters of each place took a sixth of the time for a letter
 */
export const STATES = /[.?!]\s(?<=\p{L}{4}[.?!]\s)\p{Lu}/u;

/** The line ended although the next word would have fitted: whoever wrote it ended it. */
export function breaksEarly(row: Row, following: Row, width: number): boolean {
  // Of two pieces of one line neither ended.
  if (row.inline && following.inline) return false;
  if (LIST_ITEM.test(following.text) || !/^[\p{Lu}\d‘«“"]/u.test(following.text)) return false;
  const firstWord = following.text.indexOf(' ');
  const needed = firstWord < 0 ? following.text.length : firstWord;
  return row.text.length + 1 + needed <= width;
}
