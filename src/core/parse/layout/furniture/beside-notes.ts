import { BLANK, TEXT } from '../line-kinds.ts';
import type { Lines } from '../lines.ts';
import { isHeading } from '../notes/note-block.ts';
import { readsAsNote } from '../notes/note-starts.ts';

// "ah-tk-20242025-3186", "ISSN 0921 - 7398", "’s-Gravenhage 2025": in the left margin of a first page
const PUBLICATION = /^(?:(?:ah|kv|kst)-|ISSN\s|[’'‘`]\s?s-Gravenhage)/u;
const FOOT = /(?:T ?weede|Eerste) Kamer, vergader/u;
const NUMBER = /^\d{1,3}$/u;

/** So many lines of notes stand between the publication's number and the foot of its page. */
const MOST_NOTES = 24;

/** No foot and no more of a note is read, in characters. */
const REACH = 160;

/**
 * Whether a line names the publication in the margin of its first page, beside the notes, which some readers of pages
 * write behind it: below it stands what reads as a note, or a number above that, and then the foot of the same page.
 */
export function isBesideNotes(text: string, lines: Lines, at: number): boolean {
  const words = wordsOf(text, lines, at);
  if (!PUBLICATION.test(words) || FOOT.test(words)) return false;
  let isNote = false;
  for (let i = at + 1; i < Math.min(lines.length, at + MOST_NOTES); i++) {
    if (lines.kind[i] === BLANK) continue;
    if (lines.startsPage[i] === 1) return false;
    const below = wordsOf(text, lines, i);
    if (FOOT.test(below)) return isNote;
    if (lines.kind[i] !== TEXT) continue;
    if (isHeading(text, lines.at(i))) return false;
    if (!isNote && !NUMBER.test(below) && !readsAsNote(below)) return false;
    isNote ||= !NUMBER.test(below);
  }
  return false;
}

const wordsOf = (text: string, { from, to }: Lines, at: number): string =>
  text.slice(from[at], Math.min(to[at]!, from[at]! + REACH));
