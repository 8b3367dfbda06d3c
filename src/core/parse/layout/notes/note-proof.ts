import type { FoundNote } from './found-note.ts';
import { isExplanation } from './note-block.ts';
import { lowerIndex, type Page } from './note-pages.ts';
import {
  areAllThatAreMarked,
  areMarkedAndCite,
  areMarkedBehindStops,
  isMarkedOrCited
} from './note-marks-proof.ts';
import { type NoteStart, readsAsNote } from './note-starts.ts';
import {
  followsBlank,
  followsNotesHeading,
  hasMark,
  isApart,
  isList,
  opensQuestion,
  standsBelowReply
} from './note-surroundings.ts';
import { CITES, areQuestions, asksQuestion, leadBack, noteWords } from './note-words.ts';
import type { Reading } from './note-reading.ts';

// "bij de tabel", "van het verslag"; not "https:", "zie Kamerstuk"
const GOES_ON = /^(?!https?:|www|zie |idem)\p{Ll}/u;

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
      return true;
    case 'word':
      // "Noot 1 bij de tabel" tells of a note, where nothing leads to it.
      return (
        marked > 0 ||
        !notes.every(({ textFrom }) => GOES_ON.test(text.slice(textFrom, textFrom + 6)))
      );
    case 'dot':
      return (
        followsNotesHeading(page, start, reading) ||
        leadBack(notes, reading) ||
        ((isMarkedOrCited(notes.length, marked, cited) ||
          areAllThatAreMarked(notes, start, reading)) &&
          isClosingList(notes, start, reading, page)) ||
        (marked === notes.length && cited * 2 >= marked && isFoot(notes, start, reading, page))
      );
    case 'paren':
    case 'bracket':
      if (marked * 2 < notes.length) {
        return isListOfSources(notes, start, reading, page);
      }
      return (
        start.form === 'bracket' ||
        (cited * 2 >= notes.length && !isList(notes, start, reading)) ||
        (marked === notes.length && isClosingList(notes, start, reading, page))
      );
    case 'lone':
      // A number alone above a line may also open a question or an answer; only words tell.
      return (
        (hasMark(start, reading) ||
          (areMarkedBehindStops(notes, start, reading) &&
            (marked > 0 || cited === notes.length))) &&
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
      // Without its mark a note is believed only in the run of the numbering, and set apart or, glued to its number,
      // right above the foot of its page.
      if (start.number !== expected) return false;
      // The page that led to the first one may not be there: who copies half a paper copies its notes.
      if (expected === 1)
        return start.form === 'glued' && isFootOfSources(notes, start, reading, page);
      return isApart(reading, start)
        ? marked > 0 || cited > 0
        : start.form === 'glued' && allCited && isFoot(notes, start, reading, page);
    }
  }
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
  return isClosingList(notes, start, reading, page) && allCite(notes, reading);
}

/** Whether each of the notes names a source. */
const allCite = (notes: readonly FoundNote[], { text, lines }: Reading): boolean =>
  notes.every((note) => CITES.test(noteWords(text, lines, note)));

/**
 * A list as the last thing of a page or text, or above the explanation of a set, from 1 or the next number on, set apart, that neither asks
 * nor is announced.
 */
function isClosingList(
  notes: readonly FoundNote[],
  start: NoteStart,
  reading: Reading,
  page: Page
): boolean {
  const last = notes.at(-1)?.lines.at(-1) ?? -1;
  const below = page.lines[lowerIndex(page.lines, last + 1)];
  return (
    (start.number === 1 || start.number === reading.expected) &&
    (below === undefined || isExplanation(reading.text, reading.lines.at(below))) &&
    (followsBlank(reading, start.line) ||
      areMarkedAndCite(notes, start, reading) ||
      areAllThatAreMarked(notes, start, reading)) &&
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

/** "1Dagblad, 3 mei 2024" as the last lines of a page, each of which names a source; not as a list that is announced. */
function isFootOfSources(
  notes: readonly FoundNote[],
  start: NoteStart,
  reading: Reading,
  page: Page
): boolean {
  return (
    isFoot(notes, start, reading, page) && !isList(notes, start, reading) && allCite(notes, reading)
  );
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
