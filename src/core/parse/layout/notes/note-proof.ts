import type { FoundNote } from './found-note.ts';
import { BLANK, TEXT } from '../line-kinds.ts';
import type { Line, Lines } from '../lines.ts';
import { endsWithBackLink } from '../markup.ts';
import type { MarkEvidence } from './marks/mark-evidence.ts';
import { lowerIndex, type Page } from './note-pages.ts';
import { type NoteStart, readsAsNote } from './note-starts.ts';

/** What notes are read with. */
export interface Reading {
  text: string;
  lines: Lines;
  evidence: MarkEvidence;
  expected: number;
  /** Marks before this offset belong to earlier notes. */
  since: number;
  /** Lines are shorter than paragraphs. */
  wrapped: boolean;
  /** Characters of a full line. */
  width: number;
}

/** Whether a block has what its form needs as proof. */
export function isProven(
  notes: readonly FoundNote[],
  start: NoteStart,
  reading: Reading,
  page: Page
): boolean {
  const { text, lines, evidence, since, expected } = reading;
  const first = lines.from[start.line] ?? 0;
  const marked = notes.filter((note) => evidence.has(note.number, since, first)).length;
  const cited = notes.filter((note) => readsAsNote(noteWords(text, lines, note))).length;
  switch (start.form) {
    case 'caret':
    case 'word':
      return true;
    case 'dot':
      return (
        followsNotesHeading(page, start, reading) ||
        leadBack(notes, reading) ||
        (isMarkedOrCited(notes.length, marked, cited) &&
          isClosingList(notes, start, reading, page)) ||
        (marked === notes.length && cited * 2 >= marked && isFoot(notes, start, reading, page))
      );
    case 'paren':
    case 'bracket':
      if (marked * 2 < notes.length) return isListOfSources(notes, start, reading, page);
      return (
        start.form === 'bracket' || (cited * 2 >= notes.length && !isList(notes, start, reading))
      );
    case 'lone':
      // A number alone above a line may also open a question or an answer; only words tell.
      return (
        hasMark(start, reading) &&
        !standsBelowReply(start, reading) &&
        !asksQuestion(text, lines, notes) &&
        !areQuestions(text, lines, notes) &&
        (evidence.has(start.number, since, first) ||
          (cited * 2 >= notes.length && !opensQuestion(start.number, first, reading)))
      );
    case 'spaced':
    case 'glued':
    case 'superscript': {
      if (start.form === 'spaced' && areQuestions(text, lines, notes)) return false;
      // "1 Ja." below "Antwoord van … (Ontvangen 3 mei 2006)" is the first answer.
      if (start.form === 'spaced' && cited < notes.length && standsBelowReply(start, reading)) {
        return false;
      }
      if (hasMark(start, reading)) return true;
      if (areMarkedBehindStops(notes, start, reading) && cited === notes.length) return true;
      if (start.form === 'glued' && isFootOfLoneMarks(notes, start, reading, page)) return true;
      // The first notes of a text that does not begin with its first question may be later ones.
      const beginsLate = expected === 1 && start.number > 1 && page.ended;
      const allCited = cited === notes.length && !asksQuestion(text, lines, notes);
      if (beginsLate && allCited && start.form === 'glued') return true;
      if (
        (start.number === expected ? cited * 2 >= notes.length : beginsLate && allCited) &&
        // The mark of a note that found no room may stand a page before it.
        evidence.hasAtLineStart(start.number, start.form === 'glued' ? 0 : since, first) &&
        !asksQuestion(text, lines, notes)
      )
        return true;
      // Without its mark a note is believed only in the run of the numbering and set apart.
      return (
        start.number === expected &&
        expected > 1 &&
        isApart(reading, start) &&
        (marked > 0 || cited > 0)
      );
    }
  }
}

/**
 * Whether enough of a list "1. Dagblad, 3 mei 2024" has marks in the text and reads as citations do:
 * the fewer of the one, the more of the other. No list of an answer has one item.
 */
function isMarkedOrCited(count: number, marked: number, cited: number): boolean {
  if (marked === count) return cited * 2 >= count || count === 1;
  return marked * 2 >= count && cited * 4 >= count * 3;
}

/** Whether the numbering goes on and the text has a number behind a stop for each note. */
function areMarkedBehindStops(
  notes: readonly FoundNote[],
  start: NoteStart,
  { lines, evidence, since, expected }: Reading
): boolean {
  const first = lines.from[start.line] ?? 0;
  return (
    start.number === expected &&
    notes.every(
      ({ number }) =>
        evidence.has(number, since, first) || evidence.hasBehindStop(number, since, first)
    )
  );
}

/**
 * "1) Dagblad, 3 mei 2024" as the last thing of a text, set apart: the sources of a set whose marks a
 * converter has dropped.
 */
function isListOfSources(
  notes: readonly FoundNote[],
  start: NoteStart,
  reading: Reading,
  page: Page
): boolean {
  const { text, lines } = reading;
  return (
    isClosingList(notes, start, reading, page) &&
    notes.every((note) => CITES.test(noteWords(text, lines, note)))
  );
}

/**
 * A list as the last thing of a page or text, from 1 or the next number on, set apart, that neither asks
 * nor is announced.
 */
function isClosingList(
  notes: readonly FoundNote[],
  start: NoteStart,
  reading: Reading,
  page: Page
): boolean {
  return (
    (start.number === 1 || start.number === reading.expected) &&
    page.lines.at(-1) === notes.at(-1)?.lines.at(-1) &&
    followsBlank(reading, start.line) &&
    !isList(notes, start, reading) &&
    !asksQuestion(reading.text, reading.lines, notes)
  );
}

/** Whether notes end a page behind which the text goes on, whatever stands above them. */
function isFoot(
  notes: readonly FoundNote[],
  start: NoteStart,
  { text, lines, expected }: Reading,
  page: Page
): boolean {
  const isLast = page.lines.at(-1) === notes.at(-1)?.lines.at(-1);
  return page.ended && isLast && start.number === expected && !asksQuestion(text, lines, notes);
}

/**
 * "2Passende afspraken" as the last lines of a page, where the numbering goes on and each number stands
 * alone on a line of text or opens one: pypdf puts raised signs there.
 */
function isFootOfLoneMarks(
  notes: readonly FoundNote[],
  start: NoteStart,
  { text, lines, evidence, since, expected }: Reading,
  page: Page
): boolean {
  const first = lines.from[start.line] ?? 0;
  return (
    start.number === expected &&
    page.lines.at(-1) === notes.at(-1)?.lines.at(-1) &&
    notes.every(
      ({ number }) =>
        evidence.has(number, since, first) || evidence.hasAtLineStart(number, since, first)
    ) &&
    !asksQuestion(text, lines, notes)
  );
}

/** Whether each note ends with the way back to its mark: "1. Dagblad, 3 mei 2024. ↩". */
function leadBack(notes: readonly FoundNote[], { text, lines }: Reading): boolean {
  return notes.every((note) => {
    const last = lines.find(note.lines.at(-1) ?? -1);
    return last !== undefined && endsWithBackLink(text, last);
  });
}

// "Dagblad, 3 mei 2024", "https://…", "Kamerstuk 29 282, nr. 3"; not "Ik zal in 2024"
const CITES =
  /^[^.?!]{0,80}, \d{1,2} \p{Ll}+ \d{4}|^(?:https?:\/\/|www\.)|^(?:Kamerstuk|Aanhangsel|Handelingen)/u;

// "… (ontvangen 6 april 2004)", "(Ontvangen 6 april 2004), zie ook Aanhangsel Handelingen nr. 12,
// vergaderjaar 2003–2004": what follows answers
const REPLY =
  /\([Oo]nt(?:-\s{1,8}|[\u00AD\uFFFE])?van(?:-\s{1,8}|[\u00AD\uFFFE])?gen\s[^()]{4,40}\)(?:[.,]?\s+[Zz]ie\s+ook\s[^()?!]{4,160})?[\s.]*$/u;

/** The last words of what opens the answers, over its lines, are no longer than this. */
const REPLY_LENGTH = 240;

// Text that asks before it states anything
const QUESTION = /^\d{1,3}\s[^.?!]{0,400}\?/u;

/** Whether the number that could be the mark stands above a question, as its own number. */
function opensQuestion(number: number, to: number, { text, evidence, since }: Reading): boolean {
  const at = evidence.loneAt(number, since, to);
  return at !== undefined && QUESTION.test(text.slice(at, at + 420));
}

/** Whether a number stands right below what opens the answers. */
function standsBelowReply({ line }: NoteStart, { text, lines }: Reading): boolean {
  let before = line - 1;
  while (before >= 0 && lines.kind[before] !== TEXT) before--;
  const row = lines.find(before);
  return row !== undefined && REPLY.test(text.slice(Math.max(0, row.to - REPLY_LENGTH), row.to));
}

/** Items of a sentence: "de volgende:" ⏎ "1) wonen;" ⏎ "2) werken". */
function isList(notes: readonly FoundNote[], start: NoteStart, { text, lines }: Reading): boolean {
  let before = start.line - 1;
  while (before >= 0 && lines.kind[before] === BLANK) before--;
  const announced = text.charAt((lines.to[before] ?? 0) - 1) === ':';
  const ends = notes.map((note) => text.charAt((lines.to[note.lines.at(-1) ?? 0] ?? 0) - 1));
  return announced || ends.some((end) => end === ';' || end === ',');
}

/** Whether the text before it holds a mark for a note, of its own or an earlier page. */
export function hasMark(start: NoteStart, { lines, evidence, since }: Reading): boolean {
  return evidence.has(start.number, since, lines.from[start.line] ?? 0, start.form === 'lone');
}

function asksQuestion(text: string, lines: Lines, notes: readonly FoundNote[]): boolean {
  return notes.some((note) => text.charAt((lines.to[note.lines.at(-1) ?? 0] ?? 1) - 1) === '?');
}

// "Hoe hoog is de reserve?", "4. Kunt u aangeven …?"; not "NOS, 3 mei 2024, «Wie betaalt?»"
const ASKS =
  /^(?:\d{1,3}[.)]\s)?(?:Hoe(?:veel|lang|zeer|zo)?|Wat|Wie|Welke?|Waar|Wanneer|Waarom|Kunt|Kan|Kunnen|Klopt|Bent|Is|Zijn|Heeft|Hebben|Deelt|Herinnert|Erkent|Ziet|Vindt|Wordt|Worden|Zou|Op welke|In hoeverre|In welke?)\s[^?]{0,280}\?/u;

/** Numbered questions stand at the foot of a page as well: half of such notes at least ask first. */
function areQuestions(text: string, lines: Lines, notes: readonly FoundNote[]): boolean {
  const asking = notes.filter((note) => ASKS.test(noteWords(text, lines, note).trimStart()));
  return asking.length * 2 >= notes.length;
}

function followsNotesHeading(page: Page, start: NoteStart, reading: Reading): boolean {
  const before = page.lines[lowerIndex(page.lines, start.line) - 1];
  return before !== undefined && isNotesHeading(reading.text, reading.lines.at(before));
}

// "Noten", "Voetnoten:", "**Eindnoten**"; not "Noten en zaden"
const NOTES_HEADING = /^[\s>#*]{0,6}(?:Voet|Eind)?noten\s?:?[\s*]{0,4}$/iu;

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

/** The beginning of a note's text. */
export function noteWords(text: string, lines: Lines, note: FoundNote): string {
  const to = lines.to[note.lines.at(-1) ?? 0] ?? 0;
  return text.slice(note.textFrom, Math.min(to, note.textFrom + 300));
}
