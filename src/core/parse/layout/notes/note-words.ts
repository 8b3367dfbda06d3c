import type { Lines } from '../lines.ts';
import { endsWithBackLink } from '../markup/back-links.ts';
import type { FoundNote } from './found-note.ts';
import type { Reading } from './note-reading.ts';
import { OPENS_QUESTION } from '../../scan/question-openings.ts';

/** Whether each note ends with the way back to its mark: "1. Dagblad, 3 mei 2024. ↩". */
export function leadBack(notes: readonly FoundNote[], { text, lines }: Reading): boolean {
  return notes.every((note) => {
    const last = lines.find(note.lines.at(-1) ?? -1);
    return last !== undefined && endsWithBackLink(text, last);
  });
}

/** "Dagblad, 3 mei 2024", "https://…", "Kamerstuk 29 282, nr. 3"; not "Ik zal in 2024". */
export const CITES =
  /^[^.?!]{0,80}, \d{1,2} \p{Ll}+ \d{4}|^(?:https?:\/\/|www\.)|^(?:Kamerstuk|Aanhangsel|Handelingen)/u;

/** Whether one of the notes ends with a question mark. */
export function asksQuestion(text: string, lines: Lines, notes: readonly FoundNote[]): boolean {
  return notes.some((note) => text.charAt((lines.to[note.lines.at(-1) ?? 0] ?? 1) - 1) === '?');
}

// "Hoe hoog is de reserve?", "4. Kunt u aangeven …?"; not "NOS, 3 mei 2024, «Wie betaalt?»"
const ASKS = new RegExp(String.raw`^(?:\d{1,3}[.)]\s)?(?:${OPENS_QUESTION})\s[^?]{0,280}\?`, 'u');

/** "4. Kunt u aangeven …?": whether words begin as a question does. */
export const asksFirst = (words: string): boolean => ASKS.test(words);

/** Numbered questions stand at the foot of a page as well: half of such notes at least ask first. */
export function areQuestions(text: string, lines: Lines, notes: readonly FoundNote[]): boolean {
  const asking = notes.filter((note) => ASKS.test(noteWords(text, lines, note).trimStart()));
  return asking.length * 2 >= notes.length;
}

/** The beginning of a note's text. */
export function noteWords(text: string, lines: Lines, note: FoundNote): string {
  const to = lines.to[note.lines.at(-1) ?? 0] ?? 0;
  return text.slice(note.textFrom, Math.min(to, note.textFrom + 300));
}
