import { isBlank, type Line } from './lines.ts';
import { type MarkEvidence } from './mark-evidence.ts';
import { measureWrap } from './paragraphs.ts';
import { type NoteStart, readNoteStart, readsAsNote } from './note-starts.ts';

/** A note with the lines that hold it, by index. */
export interface FoundNote {
  label: string;
  number: number;
  lines: number[];
  /** Offset of the note's text, behind its label. */
  textFrom: number;
  bracketed?: true;
}

// Notes beyond these are misread text.
const MAX_LINES = 16;
const MAX_SKIPPED = 6;

// "Vraag 3", "Antwoord", "Toelichting:"; not "Vraagteken", "Antwoorden op vragen, Kamerstuk 1"
const HEADING =
  /^[\s>#*]{0,6}(?:Vra+g(?:en)?|Antwoord(?:en)?|Mededeling|Toelichting)\b[^.?!]{0,60}$/iu;

// "Noten", "Voetnoten:", "**Eindnoten**"; not "Noten en zaden"
const NOTES_HEADING = /^[\s>#*]{0,6}(?:Voet|Eind)?noten\s?:?[\s*]{0,4}$/iu;

interface Page {
  /** Indices of its lines of text. */
  lines: number[];
  starts: NoteStart[];
  startAt: Map<number, NoteStart>;
  /** Another page follows: where this one ends is known. */
  ended: boolean;
}

/**
 * Finds the notes at the foot of each page and at the end of the text. A block is believed where it
 * carries on the numbering (or begins it anew), where the text before it holds a mark for it, and
 * where nothing but notes stands between it and the end of its page.
 */
export function findNoteBlocks(
  text: string,
  lines: readonly Line[],
  evidence: MarkEvidence
): FoundNote[] {
  const notes: FoundNote[] = [];
  const { wrapped } = measureWrap(text, lines);
  let expected = 1;
  let since = 0;
  for (const page of splitPages(text, lines)) {
    const blocks = findBlocks(page, { text, lines, evidence, expected, since, wrapped });
    for (const block of blocks) {
      notes.push(...block);
      expected = (block.at(-1)?.number ?? expected) + 1;
      since = lines[block[0]?.lines[0] ?? 0]?.start ?? since;
    }
  }
  return notes;
}

function splitPages(text: string, lines: readonly Line[]): Page[] {
  const pages: Page[] = [emptyPage()];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.startsPage) pages.push(emptyPage());
    if (line.kind !== 'text') continue;
    const page = pages.at(-1) as Page;
    const start = readNoteStart(text, lines, i);
    if (start) {
      page.starts.push(start);
      page.startAt.set(i, start);
    }
    page.lines.push(i);
  }
  (pages.at(-1) as Page).ended = false;
  return pages;
}

function emptyPage(): Page {
  return { lines: [], starts: [], startAt: new Map(), ended: true };
}

interface Reading {
  text: string;
  lines: readonly Line[];
  evidence: MarkEvidence;
  expected: number;
  /** Marks before this offset belong to earlier notes. */
  since: number;
  /** Lines are shorter than paragraphs. */
  wrapped: boolean;
}

/** Finds the block at the foot of a page, else those that stand loose in it. */
function findBlocks(page: Page, reading: Reading): FoundNote[][] {
  if (page.starts.length === 0) return [];
  const { expected } = reading;
  const targets = expected === 1 ? [1] : [expected, 1];
  for (let skipped = 1; skipped <= MAX_SKIPPED; skipped++) targets.push(expected + skipped);
  for (const target of targets) {
    const foot = footBlock(page, target, reading);
    if (foot) return [foot];
  }
  return looseBlocks(page, reading);
}

function footBlock(page: Page, target: number, reading: Reading): FoundNote[] | undefined {
  const starts = page.starts.filter((start) => start.number === target);
  starts.sort(
    (a, b) => Number(isApart(reading, b)) - Number(isApart(reading, a)) || b.line - a.line
  );
  for (const start of starts.slice(0, 6)) {
    const block = readBlock(page, start, reading, false);
    if (block && block.complete && isProven(block.notes, start, reading, page)) {
      return withHeading(block.notes, page, reading);
    }
  }
  return undefined;
}

/** Blocks between paragraphs, where the text no longer shows where its pages end. */
function looseBlocks(page: Page, reading: Reading): FoundNote[][] {
  const blocks: FoundNote[][] = [];
  let { expected, since } = reading;
  let after = -1;
  for (const start of page.starts) {
    if (start.line <= after || (start.number !== expected && start.number !== 1)) continue;
    const now = { ...reading, expected, since };
    if (!isApart(reading, start) || !hasMark(start, now)) continue;
    const block = readBlock(page, start, now, true);
    if (!block || !isProven(block.notes, start, now, page)) continue;
    blocks.push(withHeading(block.notes, page, reading));
    expected = (block.notes.at(-1)?.number ?? 0) + 1;
    after = block.notes.at(-1)?.lines.at(-1) ?? after;
    since = reading.lines[start.line]?.start ?? since;
  }
  return blocks;
}

/**
 * Reads notes from `start` on. A loose block ends at a blank line that no further note follows; one
 * at the foot of a page must reach the page's end.
 */
function readBlock(
  page: Page,
  start: NoteStart,
  reading: Reading,
  loose: boolean
): { notes: FoundNote[]; complete: boolean } | undefined {
  const notes: FoundNote[] = [];
  let complete = true;
  for (let i = lowerIndex(page.lines, start.line); i < page.lines.length; i++) {
    const at = page.lines[i] ?? 0;
    const next = page.startAt.get(at);
    const last = notes.at(-1);
    if (next && continuesNotes(next, last, start, reading)) {
      const { label, number, textFrom, form } = next;
      const bracketed = form === 'bracket' || form === 'caret';
      notes.push({ label, number, lines: [at], textFrom, ...(bracketed && { bracketed }) });
      continue;
    }
    if (!last) return undefined;
    const line = reading.lines[at] as Line;
    const mayEnd = loose || !page.ended;
    const endsHere =
      mayEnd && beginsOtherText(reading, at, notes) && !isUrlRest(reading.text, line);
    if (endsHere || isHeading(reading.text, line) || last.lines.length >= MAX_LINES) {
      complete = false;
      break;
    }
    last.lines.push(at);
  }
  const shared = shareTexts(notes, reading);
  return shared.every((note) => hasText(note, reading)) ? { notes: shared, complete } : undefined;
}

/** Whether a line is no more part of the last note: a note is one paragraph. */
function beginsOtherText(reading: Reading, at: number, notes: readonly FoundNote[]): boolean {
  if (!notes.every((note) => hasText(note, reading))) return false;
  return !reading.wrapped || followsBlank(reading, at);
}

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
  return hasMark(next, reading) || !isLowerCase(reading.text.charCodeAt(next.textFrom));
}

/**
 * Where a page's note numbers stand above one another and their texts below, each number gets its
 * own paragraph, else its own line.
 */
function shareTexts(notes: readonly FoundNote[], { lines }: Reading): FoundNote[] {
  const shared: FoundNote[] = [];
  let waiting: FoundNote[] = [];
  for (const note of notes) {
    const lone = note.lines.length === 1 && note.textFrom >= (lines[note.lines[0] ?? 0]?.to ?? 0);
    waiting.push({ ...note, lines: [...note.lines] });
    if (lone && note !== notes.at(-1)) continue;
    if (waiting.length > 1) spread(waiting, lines);
    shared.push(...waiting);
    waiting = [];
  }
  return shared;
}

function spread(waiting: FoundNote[], lines: readonly Line[]): void {
  const last = waiting.at(-1) as FoundNote;
  const [label, ...texts] = last.lines;
  if (label === undefined) return;
  const paragraphs: number[][] = [];
  for (const at of texts) {
    const apart = lines[at - 1]?.kind !== 'text' || paragraphs.length === 0;
    if (apart) paragraphs.push([at]);
    else paragraphs.at(-1)?.push(at);
  }
  const groups = paragraphs.length >= waiting.length ? paragraphs : texts.map((at) => [at]);
  last.lines = [label];
  for (const [i, group] of groups.entries()) {
    const note = waiting[Math.min(i, waiting.length - 1)];
    note?.lines.push(...group);
  }
  for (const note of waiting) note.textFrom = lines[note.lines[0] ?? 0]?.to ?? note.textFrom;
}

/** Whether a block has what its form needs as proof. */
function isProven(
  notes: readonly FoundNote[],
  start: NoteStart,
  reading: Reading,
  page: Page
): boolean {
  const { text, lines, evidence, since, expected } = reading;
  const first = lines[start.line]?.from ?? 0;
  const marked = notes.filter((note) => evidence.has(note.number, since, first)).length;
  const cited = notes.filter((note) => readsAsNote(noteWords(text, lines, note))).length;
  switch (start.form) {
    case 'caret':
    case 'word':
      return true;
    case 'dot':
      return followsNotesHeading(page, start, reading);
    case 'paren':
    case 'bracket':
      if (marked * 2 < notes.length) return false;
      return (
        start.form === 'bracket' || (cited * 2 >= notes.length && !isList(notes, start, reading))
      );
    case 'lone':
      return hasMark(start, reading) && !asksQuestion(text, lines, notes);
    case 'spaced':
    case 'glued':
    case 'superscript': {
      if (hasMark(start, reading)) return true;
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

/** Items of a sentence: "de volgende:" ⏎ "1) wonen;" ⏎ "2) werken". */
function isList(notes: readonly FoundNote[], start: NoteStart, { text, lines }: Reading): boolean {
  let before = start.line - 1;
  while (before >= 0 && lines[before]?.kind === 'blank') before--;
  const announced = text.charAt((lines[before]?.to ?? 0) - 1) === ':';
  const ends = notes.map((note) => text.charAt((lines[note.lines.at(-1) ?? 0]?.to ?? 0) - 1));
  return announced || ends.some((end) => end === ';' || end === ',');
}

function hasMark(start: NoteStart, { lines, evidence, since }: Reading): boolean {
  return evidence.has(start.number, since, lines[start.line]?.from ?? 0, start.form === 'lone');
}

function asksQuestion(text: string, lines: readonly Line[], notes: readonly FoundNote[]): boolean {
  return notes.some((note) => text.charAt((lines[note.lines.at(-1) ?? 0]?.to ?? 1) - 1) === '?');
}

/** A heading "Noten" above the block becomes part of its first note. */
function withHeading(notes: FoundNote[], page: Page, reading: Reading): FoundNote[] {
  const first = notes[0];
  const at = first?.lines[0];
  if (first === undefined || at === undefined) return notes;
  const before = page.lines[lowerIndex(page.lines, at) - 1];
  const line = before === undefined ? undefined : reading.lines[before];
  if (before !== undefined && line && isNotesHeading(reading.text, line))
    first.lines.unshift(before);
  return notes;
}

function followsNotesHeading(page: Page, start: NoteStart, reading: Reading): boolean {
  const before = page.lines[lowerIndex(page.lines, start.line) - 1];
  const line = before === undefined ? undefined : reading.lines[before];
  return line !== undefined && isNotesHeading(reading.text, line);
}

function isNotesHeading(text: string, line: Line): boolean {
  return line.to - line.from <= 20 && NOTES_HEADING.test(text.slice(line.from, line.to));
}

function isHeading(text: string, line: Line): boolean {
  return line.to - line.from <= 70 && HEADING.test(text.slice(line.from, line.to));
}

/** Whether a blank line, furniture or the start of a page stands before a line. */
function followsBlank({ lines }: Reading, at: number): boolean {
  return at === 0 || lines[at - 1]?.kind !== 'text' || lines[at]?.startsPage === true;
}

function isApart(reading: Reading, start: NoteStart): boolean {
  return followsBlank(reading, start.line);
}

function isUrlRest(text: string, line: Line): boolean {
  const words = text.slice(line.from, Math.min(line.to, line.from + 200));
  return !/\s/u.test(words) && /[/-]/u.test(words);
}

function hasText(note: FoundNote, { lines }: Reading): boolean {
  return note.lines.length > 1 || note.textFrom < (lines[note.lines[0] ?? 0]?.to ?? 0);
}

function noteWords(text: string, lines: readonly Line[], note: FoundNote): string {
  const last = lines[note.lines.at(-1) ?? 0];
  return text.slice(note.textFrom, Math.min(last?.to ?? 0, note.textFrom + 300));
}

function isLowerCase(code: number): boolean {
  return code >= 97 && code <= 122 && !isBlank(code);
}

/** Index of the first element that is not below `value`. */
function lowerIndex(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
