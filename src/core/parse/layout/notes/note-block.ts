import { endsSentence } from '../prose/sentence-end.ts';
import { TEXT } from '../line-kinds.ts';
import type { Line } from '../lines.ts';
import { type FoundNote, hasText } from './found-note.ts';
import { lowerIndex, type Page, startAt } from './note-pages.ts';
import { followsBlank, hasMark, isApart, isBelowColumnName } from './note-surroundings.ts';
import type { Reading } from './note-reading.ts';
import { shareTexts } from './note-sharing.ts';
import type { NoteStart } from './note-starts.ts';
import { OPEN_WORD } from '../../scan/open-words.ts';

// Notes beyond these are misread text.
const MAX_LINES = 16;
/** How many numbers of notes may be missing in one place. */
export const MAX_SKIPPED = 6;

// "Vraag 3", "Antwoord", "Toelichting:"; not "Vraagteken", "Antwoorden op vragen, Kamerstuk 1"
const HEADING =
  /^[\s>#*]{0,6}(?:Vra+g(?:en)?|Antwoord(?:en)?|Mededeling|Toelichting)\b[^.?!]{0,60}$/iu;

/**
 * Reads notes from `start` on. A loose block ends at a blank line that no further note follows; one
 * at the foot of a page must reach the page's end.
 */
export function readBlock(
  page: Page,
  start: NoteStart,
  reading: Reading,
  loose: boolean
): { notes: FoundNote[]; complete: boolean } | undefined {
  if (isBelowColumnName(start, reading)) return undefined;
  const notes: FoundNote[] = [];
  let complete = true;
  for (let i = lowerIndex(page.lines, start.line); i < page.lines.length; i++) {
    const at = page.lines[i] ?? 0;
    const next = startAt(page, at);
    const last = notes.at(-1);
    if (next && continuesNotes(next, last, start, reading)) {
      const { label, number, textFrom, form } = next;
      const bracketed = form === 'bracket' || form === 'caret';
      notes.push({ label, number, lines: [at], textFrom, ...(bracketed && { bracketed }) });
      continue;
    }
    if (!last) return undefined;
    const line = reading.lines.at(at);
    const known = page.ended && !loose;
    const endsHere =
      (known ? beginsParagraph(reading, at, last) : beginsOtherText(reading, at, notes)) &&
      !goesOnAddress(reading, at, last);
    if (isExplanation(reading.text, line)) break;
    if (endsHere || isHeading(reading.text, line) || last.lines.length >= MAX_LINES) {
      complete = false;
      break;
    }
    last.lines.push(at);
  }
  const shared = shareTexts(notes, reading.lines);
  return shared.every((note) => hasText(note, reading.lines))
    ? { notes: shared, complete }
    : undefined;
}

/** Whether a sentence begins behind a blank line, as no note at the foot of a page goes on. */
function beginsParagraph(reading: Reading, at: number, last: FoundNote): boolean {
  const { text, lines } = reading;
  const previous = lines.at(last.lines.at(-1) ?? 0);
  if (!followsBlank(reading, at) || !hasText(last, lines)) return false;
  return endsSentence(text, previous.to) && /\p{Lu}/u.test(text.charAt(lines.at(at).from));
}

// "Leden: Van der Vlies (SGP), …", "Plv. leden: …": the members of a committee, under "Samenstelling:"
const MEMBERS = /^(?:Plv\.|Plaatsvervangende|Plv) leden\s?:|^Leden\s?:/iu;

/** Whether a line is no more part of the last note: a note is one paragraph, or a list of members. */
function beginsOtherText(reading: Reading, at: number, notes: readonly FoundNote[]): boolean {
  if (!notes.every((note) => hasText(note, reading.lines))) return false;
  const { from, to } = reading.lines.at(at);
  const last = reading.lines.at(notes.at(-1)?.lines.at(-1) ?? 0);
  if (reading.text.charAt(last.to - 1) === ':') return false;
  if (MEMBERS.test(reading.text.slice(from, Math.min(to, from + 40)))) return false;
  if (resumesSentence(reading, at, notes)) return true;
  if (runsOn(reading.text, last, from)) return false;
  return !reading.wrapped || followsBlank(reading, at);
}

// "…, voorzitter,", "Van der": a line that wants another
const WANTS_MORE = new RegExp(String.raw`(?:,|\s(?:${OPEN_WORD}|ten|ter))$`, 'u');

/** Whether a note's line breaks off inside a sentence, and the next one goes on with it. */
function runsOn(text: string, { to }: Line, from: number): boolean {
  if (endsSentence(text, to)) return false;
  return isLowerCase(text.charCodeAt(from)) || WANTS_MORE.test(text.slice(to - 8, to));
}

/** Whether the sentence that the notes interrupt goes on: "… dat de brug" ⏎ notes ⏎ "dicht is". */
function resumesSentence(reading: Reading, at: number, notes: readonly FoundNote[]): boolean {
  const { text, lines, width } = reading;
  let before = (notes[0]?.lines[0] ?? 0) - 1;
  while (before > 0 && lines.kind[before] !== TEXT) before--;
  const previous = lines.find(at - 1);
  if (!previous || endsSentence(text, lines.find(before)?.textTo ?? 0)) return false;
  const full = previous.to - previous.from > width * FULL;
  const closed = endsSentence(text, previous.to) || isUrlRest(text, previous);
  const isLast = closed || (!full && !WANTS_MORE.test(text.slice(previous.to - 8, previous.to)));
  return isLast && isLowerCase(text.charCodeAt(lines.at(at).from));
}

// A line of a note that is shorter than this was its last.
const FULL = 0.8;

function continuesNotes(
  next: NoteStart,
  last: FoundNote | undefined,
  start: NoteStart,
  reading: Reading
): boolean {
  if (!last) return next === start;
  if (next.number <= last.number || next.number > last.number + MAX_SKIPPED) return false;
  const sameForm =
    next.form === start.form ||
    next.form === 'lone' ||
    start.form === 'lone' ||
    next.form === 'glued';
  if (!sameForm) return false;
  // A note in between may be lost.
  if (next.number > last.number + 1) return isApart(reading, next) && hasMark(next, reading);
  const { text } = reading;
  const isAddress = text.startsWith('http', next.textFrom) || text.startsWith('www', next.textFrom);
  return isAddress || hasMark(next, reading) || !isLowerCase(text.charCodeAt(next.textFrom));
}

// "Toelichting: deze vragen zijn een vervolg": it follows the notes of a set
const EXPLANATION = /^Toelichting\s?:/iu;

/** Whether a line explains a set, below its questions and their notes. */
export function isExplanation(text: string, line: Line): boolean {
  return EXPLANATION.test(text.slice(line.from, Math.min(line.to, line.from + 14)));
}

/** Whether a line is the heading of a question or an answer, or opens all answers. */
export function isHeading(text: string, line: Line): boolean {
  const isShort = line.to - line.from <= 70;
  return (isShort && HEADING.test(text.slice(line.from, line.to))) || opensReplies(text, line);
}

// "Antwoord", "Antwoord van minister X (Defensie). (Ontvangen …)": what opens all answers
const REPLIES =
  /^[*#_\s]{0,6}(?:nader )?antwoord(?:[*_\s:]{0,4}$|\svan (?:de )?(?:minister|staatssecretaris)\s)/iu;

// "Antwoord vraag 1", "Antwoord op de vragen 1 en 2": the first of the answers, where no sentence opens them
const FIRST_REPLY =
  /^[*#_\s]{0,6}antwoord(?:en)?(?: op)?(?: de)?(?: vra(?:ag|gen))? 1(?!\d)[^?]{0,40}$/iu;

/** Whether a line is the heading of the answer to the first question. */
export function headsFirstReply(text: string, line: Line): boolean {
  return FIRST_REPLY.test(text.slice(line.from, Math.min(line.to, line.from + 80)));
}

/** Whether a line opens the answers of a paper that prints all questions first. */
export function opensReplies(text: string, line: Line): boolean {
  return REPLIES.test(text.slice(line.from, Math.min(line.to, line.from + 80)));
}

/** Whether a line is the rest of an address: "Stad/Land" below a sentence and a blank line is a title. */
function goesOnAddress(reading: Reading, at: number, last: FoundNote): boolean {
  const { text, lines } = reading;
  if (!isUrlRest(text, lines.at(at))) return false;
  const { from, to } = lines.at(last.lines.at(-1) ?? 0);
  const words = text.slice(from, to);
  const isOver = followsBlank(reading, at) && endsSentence(text, to);
  return !isOver || /[/-]/u.test(words.slice(words.lastIndexOf(' ') + 1));
}

function isUrlRest(text: string, line: Line): boolean {
  const words = text.slice(line.from, Math.min(line.to, line.from + 200));
  return !/\s/u.test(words) && /[/-]/u.test(words);
}

function isLowerCase(code: number): boolean {
  return code >= 97 && code <= 122;
}
