import { BLANK, TEXT } from '../line-kinds.ts';
import type { Lines } from '../lines.ts';
import { type FoundNote, hasText } from './found-note.ts';
import type { InlineMark } from './inline-notes.ts';
import { CITES, asksFirst } from './note-words.ts';
import { readsAsNote } from './note-starts.ts';
import { isNotesHeading } from './note-surroundings.ts';
import { findRomanMarks } from './roman-marks.ts';
import { MAX_ROMAN, toRoman } from './roman-numbers.ts';

/** Endnotes as Word numbers them unless told otherwise, and the places that lead to them. */
export interface RomanNotes {
  notes: FoundNote[];
  marks: InlineMark[];
}

interface Block {
  notes: FoundNote[];
  bracketed: boolean;
  /** The line behind it. */
  end: number;
}

/** Lines of one note; what a blank line parts from it are no more than `MAX_APART`. */
const MAX_LINES = 30;
const MAX_APART = 6;

// Behind the number: "iStcrt.", "ii Bron", "iiihttps://", alone on its line; not "i.", "i)", "in"
const TEXT_BEHIND = /^(?:\s+\S|[\p{Lu}\d«“"‘]|https?:|www\.|$)/u;

/**
 * Finds blocks of notes numbered i, ii, iii … that stand below the text of their marks, "iiBron" or
 * "[ii] Bron". Half of them read as notes, and half of them have a mark above, in the same order.
 */
export function findRomanNotes(text: string, lines: Lines): RomanNotes {
  const found: RomanNotes = { notes: [], marks: [] };
  let from = 0;
  for (let i = 0; i < lines.length; i++) {
    const code = text.charCodeAt(lines.from[i]!);
    // "i" or "["
    if ((code !== 105 && code !== 91) || lines.kind[i] !== TEXT) continue;
    const block = readBlock(text, lines, i);
    if (!block) continue;
    const { notes, bracketed } = block;
    const to = lines.from[i]!;
    if (isNoteLike(text, lines, block, i)) {
      const labels = notes.map(({ label }) => label);
      const marks = findRomanMarks(text, lines, { from, to, labels, bracketed });
      if (marks.length * 2 >= notes.length) {
        for (const note of notes) found.notes.push(note);
        for (const mark of marks) found.marks.push(mark);
      }
      // Marks stand between the notes before and their own, also where those had none.
      from = lines.end[block.end - 1] ?? text.length;
    }
    i = block.end - 1;
  }
  return found;
}

/** The notes from this line on, where it has the first and another the second. */
function readBlock(text: string, lines: Lines, at: number): Block | undefined {
  const bracketed = text.charAt(lines.from[at]!) === '[';
  const textFrom = textBehind(text, lines, at, 'i', bracketed);
  if (textFrom === undefined) return undefined;
  const notes: FoundNote[] = [{ label: 'i', number: 1, lines: [at], textFrom }];
  let apart: number[] | undefined;
  let isBlank = false;
  let i = at + 1;
  for (; i < lines.length && notes.length <= MAX_ROMAN; i++) {
    if (lines.kind[i] === BLANK) isBlank = true;
    if (lines.kind[i] !== TEXT) continue;
    const last = notes.at(-1)!;
    const label = toRoman(notes.length + 1);
    const next = textBehind(text, lines, i, label, bracketed);
    if (next !== undefined) {
      if (apart) last.lines.push(...apart);
      notes.push({ label, number: notes.length + 1, lines: [i], textFrom: next });
      apart = undefined;
    } else if (textBehind(text, lines, i, 'i', bracketed) !== undefined) {
      break;
    } else if (apart || (isBlank && hasText(last, lines))) {
      apart ??= [];
      apart.push(i);
      if (apart.length > MAX_APART) break;
    } else {
      last.lines.push(i);
      if (last.lines.length > MAX_LINES) break;
    }
    isBlank = false;
  }
  const end = apart?.[0] ?? i;
  const isWhole = notes.every((note) => hasText(note, lines) && note.lines.length <= MAX_LINES);
  return notes.length > 1 && isWhole ? { notes, bracketed, end: Math.max(end, at + 1) } : undefined;
}

/** Offset of the text behind a label with which a line begins. */
function textBehind(
  text: string,
  lines: Lines,
  at: number,
  label: string,
  bracketed: boolean
): number | undefined {
  const from = lines.from[at]!;
  const printed = bracketed ? `[${label}]` : label;
  if (!text.startsWith(printed, from)) return undefined;
  const to = Math.min(lines.to[at]!, from + printed.length + 12);
  const behind = text.slice(from + printed.length, to);
  if (!TEXT_BEHIND.test(behind) && !(bracketed && /^\p{L}/u.test(behind))) return undefined;
  return from + printed.length + (behind.length - behind.trimStart().length);
}

// "Vraag 3", "Antwoord op vraag 3", "3" alone on its line, "Hoogachtend,"
const OTHER_TEXT =
  /^(?:(?:Vraag|Antwoord)\s.{0,20}\d|\d{1,3}[.)]?$|Hoogachtend|Met vriendelijke groet)/u;
const NUMBERED = /^\d{1,3}[.)]?\s{1,4}/u;

/** Whether a line of a block belongs to the paper: no endnote holds a heading, a numbered question or who signs. */
function isOtherText(line: string): boolean {
  return OTHER_TEXT.test(line) || (NUMBERED.test(line) && asksFirst(line.replace(NUMBERED, '')));
}

/** Whether half of the notes read as such, and they are neither the items of a sentence nor hold questions. */
function isNoteLike(text: string, lines: Lines, { notes }: Block, at: number): boolean {
  let above = at - 1;
  while (above >= 0 && lines.kind[above] !== TEXT) above--;
  const announced = above >= 0 && text.charAt(lines.to[above]! - 1) === ':';
  if (announced && !isNotesHeading(text, lines.at(above))) return false;
  let alike = 0;
  for (const note of notes) {
    const to = lines.to[note.lines.at(-1)!]!;
    const words = text.slice(note.textFrom, Math.min(to, note.textFrom + 300));
    if (/[;,?]$/u.test(text.slice(to - 1, to))) return false;
    const below = note.lines
      .slice(1)
      .map((i) => text.slice(lines.from[i], lines.to[i]).slice(0, 320));
    if (below.some(isOtherText)) return false;
    if (CITES.test(words) || readsAsNote(words)) alike++;
  }
  return alike * 2 >= notes.length;
}
