import type { FoundNote } from './found-note.ts';
import type { Reading } from './note-reading.ts';
import { type NoteStart, readsAsNote } from './note-starts.ts';
import { CITES, noteWords } from './note-words.ts';

/**
 * Whether enough of a list "1. Dagblad, 3 mei 2024" has marks in the text and reads as citations do:
 * the fewer of the one, the more of the other. No list of an answer has one item.
 */
export function isMarkedOrCited(count: number, marked: number, cited: number): boolean {
  if (marked === count) return cited * 2 >= count || count === 1;
  return marked * 2 >= count && cited * 4 >= count * 3;
}

/** Whether the numbering goes on and the text has a number behind a stop for each note. */
export function areMarkedBehindStops(
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
 * Whether each of several notes has its mark and reads as a note, and half of them cite: no blank line need set
 * them apart.
 */
export function areMarkedAndCite(
  notes: readonly FoundNote[],
  start: NoteStart,
  { text, lines, evidence, since }: Reading
): boolean {
  const first = lines.from[start.line] ?? 0;
  const words = notes.map((note) => noteWords(text, lines, note));
  return (
    notes.length > 1 &&
    notes.every(({ number }) => evidence.has(number, since, first)) &&
    words.every(readsAsNote) &&
    words.filter((note) => CITES.test(note)).length * 2 >= notes.length
  );
}

// "Dagblad, 3 mei 2031", "Staatscourant 2019, 18422", "artikelen op voorbeeld.nl": somewhere in a note
const SOURCE =
  /, \d{1,2} \p{Ll}{3,9} \d{4}|https?:|www\.|[a-z]\.(?:nl|com|eu|org)\b|\b(?:Kamerstuk|Handelingen|Staatscourant|Staatsblad|Pb ?EU|Stcrt|Stb)|^Bron:|, [pP]\. ?\d|^[^.?!]{3,120}[, ](?:19|20)\d\d\.?$/u;

/**
 * Whether these are all notes that a text has marks for, from 1 on, and half of them name a source: where the page of a
 * text is copied, its notes follow the last answer without a blank line.
 */
export function areAllThatAreMarked(
  notes: readonly FoundNote[],
  start: NoteStart,
  { text, lines, evidence, since }: Reading
): boolean {
  const first = lines.from[start.line] ?? 0;
  const isMarked = (number: number) => evidence.has(number, since, first);
  const naming = notes.filter((note) => SOURCE.test(noteWords(text, lines, note)));
  return (
    start.number === 1 &&
    notes.every(({ number }) => isMarked(number)) &&
    !isMarked(notes.length + 1) &&
    naming.length * 2 >= notes.length
  );
}
