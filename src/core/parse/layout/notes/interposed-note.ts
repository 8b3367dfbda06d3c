import { endsSentence } from '../prose/sentence-end.ts';
import type { FoundNote } from './found-note.ts';
import type { Line, Lines } from '../lines.ts';
import { isHeading } from './note-block.ts';
import { CITES } from './note-words.ts';
import { type NoteStart, readsAsNote } from './note-starts.ts';

/**
 * The note that stands where its mark was, in the middle of the sentence: "… over de carillons" ⏎ "1" ⏎
 * "De Torenwachter, 12 mei 2015." ⏎ "in de krant?", as the official XML does without its tags. Nothing
 * is left of the mark but the number. `after` is the index of the line with which the note before it ends.
 */
export function readInterposed(
  text: string,
  lines: Lines,
  { line: at, number, label, textFrom }: NoteStart,
  after: number
): FoundNote | undefined {
  const before = nearest(lines, at, -1);
  const own = nearest(lines, at, 1);
  const behind = nearest(lines, own, 1, FAR);
  const [open, note, rest] = [lines.find(before), lines.find(own), lines.find(behind)];
  if (!open || !note || !rest) return undefined;
  const words = text.slice(note.from, Math.min(note.to, note.from + 300));
  const isBehindWhole = before === after || endsSentence(text, open.to);
  if (isBehindWhole && CITES.test(words) && endsPart(text, rest, number)) {
    return { label, number, lines: [at, own], textFrom };
  }
  if (!'.)'.includes(text.charAt(note.to - 1)) && !ADDRESS.test(words)) return undefined;
  const mark = lines.at(at);
  // Another note may follow: "1" ⏎ "De Torenwachter, 12 mei 2015." ⏎ "2" ⏎ "Idem."
  const isNested =
    (before === after || isDeeper(mark, open)) &&
    !isDeeper(mark, note) &&
    (isDeeper(mark, rest) || text.slice(rest.from, rest.to) === String(number + 1));
  const besides = isNested && !isDeeper(note, mark);
  if (!besides && !readsAsNote(words)) return undefined;
  const resumes = !endsSentence(text, open.to) && /^[\p{Ll},.;?]/u.test(text.charAt(rest.from));
  return isNested || resumes ? { label, number, lines: [at, own], textFrom } : undefined;
}

/** Whether a line is a heading or the number of the next note: behind a whole sentence, a note needs no stop. */
function endsPart(text: string, line: Line, number: number): boolean {
  return isHeading(text, line) || text.slice(line.from, line.to) === String(number + 1);
}

// "https://voorbeeld.nl/toren": a note that ends without a stop
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/u;

/** Whether a line is set in further than another: what stood inside the other's tag. */
function isDeeper(line: Line, other: Line): boolean {
  return line.from - line.start > other.from - other.start;
}

/** What stands behind a note may be parted from it by the blank lines of several tags. */
const FAR = 12;

/** Index of the next line of text in one direction, over a blank line at most unless told. */
function nearest(lines: Lines, at: number, step: 1 | -1, reach = 2): number {
  for (let i = at + step; Math.abs(i - at) <= reach; i += step) {
    const line = lines.find(i);
    if (line?.kind === 'text') return i;
    if (line?.kind !== 'blank') return -1;
  }
  return -1;
}
