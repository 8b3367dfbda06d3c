import { BLANK, TEXT } from '../line-kinds.ts';
import { endsSentence } from '../prose/sentence-end.ts';
import type { FoundNote } from './found-note.ts';
import { isHeading } from './note-block.ts';
import { type Page, startAt } from './note-pages.ts';
import type { Reading } from './note-reading.ts';
import { readsAsNote } from './note-starts.ts';
import { CITES } from './note-words.ts';

/** A note has no more lines than this, and a page no more notes. */
const MAX_LINES = 8;
const MAX_NOTES = 20;

/** So many blank lines and lines of furniture stand between a number and its note. */
const MOST_BETWEEN = 7;

/**
 * Reads the notes at the foot of a page where a reader of pages put the raised number of each that has several
 * lines below it, since it found the number behind them:
 * "De Pont, 3 mei 2031, «Het veer" ⏎ "vaart weer»." ⏎ "1". Notes of one line stand below their numbers, as they do
 * elsewhere. Believed where the numbering goes on, each number has its mark, and what stands above a number reads as a note.
 */
export function readLabelsBelow(page: Page, reading: Reading): FoundNote[] | undefined {
  const { lines, evidence, since, expected } = reading;
  let at = page.lines.length - 1;
  const last = loneNumber(page, page.lines[at] ?? -1);
  const hasBelow = last !== undefined || page.starts.some(({ form }) => form === 'lone');
  if (!hasBelow) return undefined;
  const notes: FoundNote[] = [];
  let below = 0;
  while (at >= 0 && notes.length < MAX_NOTES) {
    const number = loneNumber(page, page.lines[at]!);
    const note =
      number === undefined ? labelAbove(page, at, reading) : labelBelow(page, at, number, reading);
    if (!note || (notes[0] && notes[0].number !== note.number + 1)) return undefined;
    if (number !== undefined) below++;
    notes.unshift(note);
    if (note.number === expected) break;
    at -= note.lines.length;
  }
  const [first] = notes;
  if (first?.number !== expected || below === 0) return undefined;
  const from = lines.from[first.lines[0]!]!;
  return notes.every(({ number }) => evidence.has(number, since, from)) ? notes : undefined;
}

function loneNumber(page: Page, line: number): number | undefined {
  const start = startAt(page, line);
  return start?.form === 'lone' ? start.number : undefined;
}

/** The lines right above one, down to a blank line, and the next of them that is a heading. */
function linesAbove(page: Page, at: number, { text, lines }: Reading): number[] {
  const above: number[] = [];
  for (let i = at - 1; i >= 0 && above.length <= MAX_LINES; i--) {
    const line = page.lines[i]!;
    if (page.lines[i + 1]! - line !== 1 || lines.kind[line] !== TEXT) break;
    if (isHeading(text, lines.at(line)) || loneNumber(page, line) !== undefined) break;
    above.unshift(line);
  }
  return above;
}

function labelBelow(
  page: Page,
  at: number,
  number: number,
  reading: Reading
): FoundNote | undefined {
  const { text, lines } = reading;
  const label = page.lines[at]!;
  const above = linesAbove(page, at, reading);
  const isApart = above.length > 0 && lines.kind[above[0]! - 1] === BLANK;
  const isOwn = above.length <= MAX_LINES && reads(above, reading);
  const own =
    isApart && isOwn
      ? above
      : (citing(above, reading) ?? (isOwn && isSetSmaller(above, reading) ? above : undefined));
  if (!own || (startAt(page, own[0]!)?.number ?? 0) === number) return undefined;
  const { textFrom, textTo } = { textFrom: lines.from[own[0]!]!, textTo: lines.to[own.at(-1)!]! };
  const words = text.slice(lines.from[label], lines.to[label]);
  return { label: words, number, lines: [...own, label], textFrom, textTo };
}

/**
 * Whether lines right below a heading, whose answer begins on the next page, are set in smaller type than the text: their
 * first is longer than its lines.
 */
function isSetSmaller([first]: readonly number[], { text, lines, width }: Reading): boolean {
  if (first === undefined || lines.to[first]! - lines.from[first]! <= width * WIDER) return false;
  return lines.kind[first - 1] === TEXT && isHeading(text, lines.at(first - 1));
}

const WIDER = 1.05;

/** The longest end of these lines that begins as a note does, and in which no sentence ends but the last. */
function citing(above: readonly number[], reading: Reading): readonly number[] | undefined {
  const { text, lines } = reading;
  let own: readonly number[] | undefined;
  for (let i = above.length - 1; i >= 0 && above.length - i <= MAX_LINES; i--) {
    const [from, to] = [lines.from[above[i]!]!, lines.to[above[i]!]!];
    const goesOn =
      i === above.length - 1 || BROKEN_ADDRESS.test(text.slice(Math.max(from, to - REACH), to));
    if (!goesOn && endsSentence(text, to)) break;
    const words = text.slice(from, Math.min(lines.to[above.at(-1)!]!, from + REACH));
    // "… een nieuwe steiger en" ⏎ "De Pont, 3 mei 2031": the second line begins so
    const dated = words.indexOf(', ');
    const isOwn = /^(?:https?:|www\.)/u.test(words) || dated < to - from;
    if (isOwn && (CITES.test(words) || CONSULTED.test(words))) own = above.slice(i);
  }
  return own;
}

// "https://voorbeeld.nl/pont?": broken behind the sign
const BROKEN_ADDRESS = /(?:https?:\/\/|www\.)\S+\?$/u;

// "Zeekaartenbank, geraadpleegd op 2 april 2031"
const CONSULTED = /^[^.?!]{2,60}, geraadpleegd op \d/u;

/** How much of a note is read. */
const REACH = 300;

function reads(own: readonly number[], { text, lines }: Reading): boolean {
  const from = lines.from[own[0]!]!;
  return readsAsNote(text.slice(from, Math.min(lines.to[own.at(-1)!]!, from + REACH)));
}

/** A note below its number, with a blank line between them, as one of one line stands. */
function labelAbove(page: Page, at: number, { text, lines }: Reading): FoundNote | undefined {
  const own = page.lines[at]!;
  const label = page.lines[at - 1];
  const number = label === undefined ? undefined : loneNumber(page, label);
  if (label === undefined || number === undefined || own - label < 2) return undefined;
  // The publication's number in the margin may stand between them.
  if (own - label > MOST_BETWEEN) return undefined;
  const words = text.slice(lines.from[label], lines.to[label]);
  return { label: words, number, lines: [label, own], textFrom: lines.from[own]! };
}
