import { BLANK, TEXT } from '../line-kinds.ts';
import type { Line } from '../lines.ts';
import type { FoundNote } from './found-note.ts';
import { type Page, lowerIndex } from './note-pages.ts';
import type { NoteStart } from './note-starts.ts';
import type { Reading } from './note-reading.ts';

// "… (ontvangen 6 april 2004)", "(Ontvangen 6 april 2004), zie ook Aanhangsel Handelingen nr. 12,
// vergaderjaar 2003–2004": what follows answers
const REPLY =
  /\([Oo]nt(?:-\s{1,8}|[\u00AD\uFFFE])?van(?:-\s{1,8}|[\u00AD\uFFFE])?gen\s[^()]{4,40}\)(?:[.,]?\s+[Zz]ie\s+ook\s[^()?!]{4,160})?[\s.]*$/u;

/** The last words of what opens the answers, over its lines, are no longer than this. */
const REPLY_LENGTH = 240;

// Text that asks before it states anything
const QUESTION = /^\d{1,3}\s[^.?!]{0,400}\?/u;

/** Whether the number that could be the mark stands above a question, as its own number. */
export function opensQuestion(
  number: number,
  to: number,
  { text, evidence, since }: Reading
): boolean {
  const at = evidence.loneAt(number, since, to);
  return at !== undefined && QUESTION.test(text.slice(at, at + 420));
}

/** Whether a number stands right below what opens the answers. */
export function standsBelowReply({ line }: NoteStart, { text, lines }: Reading): boolean {
  let before = line - 1;
  while (before >= 0 && lines.kind[before] !== TEXT) before--;
  const row = lines.find(before);
  return row !== undefined && REPLY.test(text.slice(Math.max(0, row.to - REPLY_LENGTH), row.to));
}

// "Nr. Plaats Jaar", "Nr.\tPlaats": the names of columns; "----- ------" below them
const COLUMN_NAMES = /^\|?\s*(?:Nr\.?|No\.|Nummer|Volgnr\.?|#)[\s|]+\p{Lu}[^.?!:;]{2,100}$/u;
const RULE = /^[|\s=-]+$/u;

/** Whether the numbers stand below the name of a column, as those of a table's rows. */
export function isBelowColumnName({ line, number }: NoteStart, { text, lines }: Reading): boolean {
  if (number !== 1) return false;
  let at = line - 1;
  const isPassed = () =>
    lines.kind[at] === BLANK ||
    (lines.to[at]! - lines.from[at]! < WIDEST &&
      RULE.test(text.slice(lines.from[at], lines.to[at])));
  while (at >= 0 && at >= line - MOST_BETWEEN && isPassed()) at--;
  const above = lines.find(at);
  if (!above || above.to - above.from > WIDEST) return false;
  return COLUMN_NAMES.test(text.slice(above.from, above.to));
}

/** A line that names columns is no longer, in characters, and the first row stands so near. */
const WIDEST = 140;
const MOST_BETWEEN = 4;

/** Items of a sentence: "de volgende:" ⏎ "1) wonen;" ⏎ "2) werken". */
export function isList(
  notes: readonly FoundNote[],
  start: NoteStart,
  { text, lines }: Reading
): boolean {
  let before = start.line - 1;
  while (before >= 0 && lines.kind[before] === BLANK) before--;
  const announces = before >= 0 && text.charAt(lines.to[before]! - 1) === ':';
  const announced = announces && !isNotesHeading(text, lines.at(before));
  const ends = notes.map((note) => text.charAt((lines.to[note.lines.at(-1) ?? 0] ?? 0) - 1));
  return announced || ends.some((end) => end === ';' || end === ',');
}

/** Whether the text before it holds a mark for a note, of its own or an earlier page. */
export function hasMark(start: NoteStart, { lines, evidence, since }: Reading): boolean {
  return evidence.has(start.number, since, lines.from[start.line] ?? 0, start.form === 'lone');
}

/** Whether the title of the notes stands right above them. */
export function followsNotesHeading(page: Page, start: NoteStart, reading: Reading): boolean {
  const before = page.lines[lowerIndex(page.lines, start.line) - 1];
  return before !== undefined && isNotesHeading(reading.text, reading.lines.at(before));
}

// "Noten", "Voetnoten:", "**Eindnoten**", "Bronnen"; not "Noten en zaden"
const NOTES_HEADING =
  /^[\s>#*]{0,6}(?:(?:Voet|Eind)?noten|Bron(?:nen|vermelding)?|Referenties)\s?:?[\s*]{0,4}$/iu;

/** Whether a line is the title of the notes: "Noten", "Voetnoten:". */
export function isNotesHeading(text: string, line: Line): boolean {
  return line.to - line.from <= 20 && NOTES_HEADING.test(text.slice(line.from, line.to));
}

/** Whether a blank line, furniture or the start of a page stands before a line. */
export function followsBlank({ lines }: Reading, at: number): boolean {
  // "> " of a quotation in mail stands before each line.
  const isQuoted = at > 0 && lines.end[at - 1] === lines.start[at] && lines.isMarkup(at - 1);
  const before = isQuoted ? at - 2 : at - 1;
  return before < 0 || lines.kind[before] !== TEXT || lines.startsPage[at] === 1;
}

/** Whether a note stands apart from the text before it. */
export function isApart(reading: Reading, start: NoteStart): boolean {
  return followsBlank(reading, start.line);
}
