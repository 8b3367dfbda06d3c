import type { FoundNote } from './found-note.ts';
import { BLANK, FURNITURE } from '../line-kinds.ts';
import type { Lines } from '../lines.ts';
import { readInterposed } from './interposed-note.ts';
import { readLabelsBelow } from './labels-below.ts';
import type { MarkEvidence } from './marks/mark-evidence.ts';
import { headsFirstReply, isHeading, MAX_SKIPPED, opensReplies, readBlock } from './note-block.ts';
import { lowerIndex, type Page, splitPages } from './note-pages.ts';
import { hasMark, isApart, isNotesHeading } from './note-surroundings.ts';
import { isProven } from './note-proof.ts';
import { noteWords } from './note-words.ts';
import type { Reading } from './note-reading.ts';
import { type NoteStart, readsAsNote } from './note-starts.ts';
import { endsSentence } from '../prose/sentence-end.ts';
import { measureWidth } from '../prose/wrap.ts';
import { appendAll } from '../../scan/append-all.ts';

/**
 * Finds the notes at the foot of each page and at the end of the text. A block is believed where it
 * carries on the numbering (or begins it anew), where the text before it holds a mark for it, and
 * where nothing but notes stands between it and the end of its page.
 */
export function findNoteBlocks(text: string, lines: Lines, evidence: MarkEvidence): FoundNote[] {
  const notes: FoundNote[] = [];
  const wrap = measureWidth(text, lines);
  let expected = 1;
  let since = 0;
  for (const page of splitPages(text, lines)) {
    const blocks = findBlocks(page, { text, lines, evidence, expected, since, ...wrap });
    for (const block of blocks) {
      appendAll(notes, block);
      expected = (block.at(-1)?.number ?? expected) + 1;
      since = lines.start[block[0]?.lines[0] ?? 0] ?? since;
    }
  }
  return notes;
}

/** Finds the block at the foot of a page, with those that it leaves out, else those that stand loose. */
function findBlocks(page: Page, reading: Reading): FoundNote[][] {
  if (page.starts.length === 0) return [];
  const { expected } = reading;
  const below = readLabelsBelow(page, reading);
  if (below) return [below];
  const targets = expected === 1 ? [1] : [expected, 1];
  for (let skipped = 1; skipped <= MAX_SKIPPED; skipped++) targets.push(expected + skipped);
  for (const target of targets) {
    const foot = footBlock(page, target, reading);
    if (foot) return target > expected ? [...looseAbove(foot, page, reading), foot] : [foot];
  }
  return looseBlocks(page, reading);
}

/** The whole loose blocks above one at the foot whose numbers are those that it leaves out. */
function looseAbove(foot: readonly FoundNote[], page: Page, reading: Reading): FoundNote[][] {
  const [{ number, lines }] = foot as [FoundNote];
  const starts = page.starts.filter((start) => start.line < lines[0]! && start.number < number);
  return looseBlocks({ ...page, starts }, reading).filter((block) => {
    const last = block.at(-1)!;
    const end = last.lines.at(-1)!;
    const isWhole = endsSentence(reading.text, reading.lines.to[end]!);
    return last.number < number && end < lines[0]! && isWhole;
  });
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

/** Whether half of the notes at least read as notes do; without a page's end a title may not. */
function reads(
  notes: readonly FoundNote[],
  { text, lines }: Pick<Reading, 'text' | 'lines'>
): boolean {
  return (
    notes.filter((note) => readsAsNote(noteWords(text, lines, note))).length * 2 >= notes.length
  );
}

/** Whether a note stands right below a line that asks, without a blank line between them. */
function followsQuestion(start: NoteStart, reading: Reading): boolean {
  if (isApart(reading, start)) return false;
  const above = reading.lines.find(start.line - 1);
  return above !== undefined && reading.text.slice(above.to - 8, above.to).includes('?');
}

/**
 * Whether a block ends what stands above it: the notes of a set that prints all questions first, above
 * the answers; and notes that all have their marks, where a converter printed the foot of a page set
 * apart above the next heading, or at the end.
 */
function closesText(
  notes: readonly FoundNote[],
  { text, lines, evidence, since }: Reading
): boolean {
  const last = notes.at(-1)?.lines.at(-1) ?? lines.length;
  let next = last + 1;
  while (lines.kind[next] === BLANK || lines.kind[next] === FURNITURE) next++;
  const line = lines.find(next);
  if (line?.kind === 'text' && opensReplies(text, line)) return true;
  if (line?.kind === 'text' && headsFirstReply(text, line) && reads(notes, { text, lines }))
    return true;
  if (line && (next === last + 1 || line.kind !== 'text' || !isHeading(text, line))) return false;
  const first = lines.from[notes[0]?.lines[0] ?? 0] ?? 0;
  return notes.every(({ number }) => evidence.has(number, since, first));
}

/** Blocks between paragraphs, where the text no longer shows where its pages end. */
function looseBlocks(page: Page, reading: Reading): FoundNote[][] {
  const blocks: FoundNote[][] = [];
  let { expected, since } = reading;
  let after = -1;
  for (const start of page.starts) {
    const ahead = start.number - expected;
    if (start.line <= after || ((ahead < 0 || ahead > MAX_SKIPPED) && start.number !== 1)) continue;
    if (start.form === 'lone' && ahead === 0) {
      const note = readInterposed(reading.text, reading.lines, start, after);
      if (note) {
        blocks.push([note]);
        expected++;
        after = note.lines.at(-1) ?? after;
        since = reading.lines.start[start.line] ?? since;
        continue;
      }
    }
    const now = { ...reading, expected, since };
    const announced =
      isApart(reading, start) || start.form === 'word' || followsQuestion(start, reading);
    if (!announced || !hasMark(start, now)) continue;
    const block = readBlock(page, start, now, true);
    if (!block || !isProven(block.notes, start, now, page)) continue;
    const closes = closesText(block.notes, now);
    const isRaised = start.form === 'superscript';
    if (!closes && ((!isRaised && !reads(block.notes, now)) || followsQuestion(start, reading))) {
      continue;
    }
    blocks.push(withHeading(block.notes, page, reading));
    expected = (block.notes.at(-1)?.number ?? 0) + 1;
    after = block.notes.at(-1)?.lines.at(-1) ?? after;
    since = reading.lines.start[start.line] ?? since;
  }
  return blocks;
}

/** A heading "Noten" above the block becomes part of its first note. */
function withHeading(notes: FoundNote[], page: Page, reading: Reading): FoundNote[] {
  const first = notes[0];
  const at = first?.lines[0];
  if (first === undefined || at === undefined) return notes;
  const before = page.lines[lowerIndex(page.lines, at) - 1];
  if (before !== undefined && isNotesHeading(reading.text, reading.lines.at(before)))
    first.lines.unshift(before);
  return notes;
}
