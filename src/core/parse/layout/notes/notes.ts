import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Join } from '../prose/broken-word.ts';
import { decideHyphens } from '../prose/hyphenation.ts';
import { holdsJoinedBreaks } from '../prose/joined-breaks.ts';
import { findInlineMarks, findInlineNotes, type InlineNote, noteCuts } from './inline-notes.ts';
import { cutLines } from '../cut-lines.ts';
import { NOTE } from '../line-kinds.ts';
import type { Line, Lines } from '../lines.ts';
import { findMarkCandidates } from './marks/mark-candidates.ts';
import { collectEvidence } from './marks/mark-evidence.ts';
import { pickMarks } from './marks/marks.ts';
import { findMarkupPattern, type TextTraits } from '../markup/inner-markup.ts';
import { findNoteBlocks } from './note-blocks.ts';
import { diagnoseNotes } from './note-checks.ts';
import type { NoteMark, NoteText } from './note-model.ts';
import type { FoundNote } from './found-note.ts';
import { type NoteLines, readNoteText } from './note-texts.ts';
import { findPlacedNotes } from './placed-notes.ts';
import { findPageHeadNotes } from './page-head-notes.ts';
import { measureWrap, type Wrap } from '../prose/wrap.ts';
import { withBrokenMarks } from '../prose/broken-marks.ts';
import type { ProseSource } from '../prose/written-prose.ts';
import { partJoinedNotes } from './joined-notes.ts';
import { findRunInNotes } from './run-in-notes.ts';
import { findRomanNotes } from './roman-notes.ts';
import { findStarNotes } from './star-notes.ts';
import { appendAll } from '../../scan/append-all.ts';

/** The notes of a text, cut out of its lines. */
export interface Notes {
  lines: Lines;
  notes: NoteText[];
  marks: NoteMark[];
  diagnostics: Diagnostic[];
  wrap: Wrap;
  joins: Map<number, Join>;
  markup: RegExp | undefined;
}

/**
 * Finds the notes of a text and the marks that refer to them, by the sequence of their numbers and
 * by their places. `printed` are its lines, furniture already set apart.
 */
export function separateNotes(text: string, printed: Lines, traits: TextTraits): Notes {
  const { hasRareSigns } = traits;
  const inlineMarks = findInlineMarks(text);
  const inlineNotes = findInlineNotes(text, printed, inlineMarks);
  let lines = cutLines(text, printed, noteCuts(printed, inlineNotes));
  let candidates = findMarkCandidates(text, lines, hasRareSigns);
  const runIn = findRunInNotes(text, lines, collectEvidence(candidates));
  if (runIn.length > 0) {
    lines = cutLines(text, lines, noteCuts(lines, runIn, inlineNotes.length));
    candidates = findMarkCandidates(text, lines, hasRareSigns);
  }
  const found: NoteLines[] = [
    ...findLinesOf(lines, inlineNotes, 0).map((note) => ({ ...note, inline: true as const })),
    ...findLinesOf(lines, runIn, inlineNotes.length)
  ];
  appendAll(found, takeNoteLines(text.length, lines, findPageHeadNotes(text, lines), found.length));
  const stars = findStarNotes(text, lines);
  const starred = takeNoteLines(text.length, lines, stars.notes, found.length);
  appendAll(
    found,
    starred.map((note) => ({ ...note, inline: true as const }))
  );
  const romans = findRomanNotes(text, lines);
  const numbered = takeNoteLines(text.length, lines, romans.notes, found.length);
  appendAll(
    found,
    numbered.map((note) => ({ ...note, inline: true as const }))
  );
  const evidence = collectEvidence(candidates);
  const blocks = findNoteBlocks(text, lines, evidence);
  const parted = partJoinedNotes(text, lines, blocks, evidence);
  if (parted) {
    lines = cutLines(text, lines, noteCuts(lines, parted, found.length));
    candidates = findMarkCandidates(text, lines, hasRareSigns);
    appendAll(found, findLinesOf(lines, parted, found.length));
  } else appendAll(found, takeNoteLines(text.length, lines, blocks, found.length));
  const placed = found.length === 0 ? findPlacedNotes(text, lines) : undefined;
  if (placed && placed.notes.length > 0) {
    lines = cutLines(text, lines, noteCuts(lines, placed.notes));
    const taken = new Set(placed.marks.map(({ span }) => span[0]));
    candidates = findMarkCandidates(text, lines, hasRareSigns).filter(
      ({ marks }) => !marks.some(({ span }) => taken.has(span[0]))
    );
    for (const note of findLinesOf(lines, placed.notes, 0)) found.push({ ...note, inline: true });
  }
  const marks = pickMarks(text, lines, {
    candidates,
    inlineMarks: [...inlineMarks, ...stars.marks, ...romans.marks, ...(placed?.marks ?? [])],
    notes: found
  });
  const wrap = withBrokenMarks(measureWrap(text, lines), marks, lines);
  const joins = decideHyphens(text, lines, hasRareSigns);
  const markup = findMarkupPattern(text, traits, holdsJoinedBreaks(text, joins));
  const notes = readNoteTexts({ text, wrap, joins, markup }, found, marks);
  return { lines, notes, marks, diagnostics: diagnoseNotes(notes, marks), wrap, joins, markup };
}

/** Makes the lines of these notes notes, the first of which has the index `from`. */
function takeNoteLines(
  textTo: number,
  lines: Lines,
  notes: readonly FoundNote[],
  from: number
): NoteLines[] {
  return notes.map(({ label, lines: places, textFrom, textTo: end, bracketed }, i) => {
    const own = places.map((at) => lines.at(at));
    for (const line of own) line.markNote(from + i);
    const note = { label, lines: own, textFrom, textTo: end ?? textTo };
    return bracketed ? { ...note, bracketed } : note;
  });
}

/** The texts of the notes, each with the first mark that leads to it. */
function readNoteTexts(
  source: ProseSource,
  found: readonly NoteLines[],
  marks: readonly NoteMark[]
): NoteText[] {
  const firstMark = new Map<number, number>();
  for (let i = marks.length - 1; i >= 0; i--) {
    const { note } = marks[i]!;
    if (note !== undefined) firstMark.set(note, i);
  }
  return found.map((note, index): NoteText => {
    const { label } = note;
    const { text, spans, toSource } = readNoteText(source, note);
    const mark = firstMark.get(index);
    return mark === undefined
      ? { label, text, spans, toSource }
      : { label, mark, text, spans, toSource };
  });
}

/** The pieces of lines that hold each note, the first of which has the index `from`. */
function findLinesOf(lines: Lines, notes: readonly InlineNote[], from: number): NoteLines[] {
  if (notes.length === 0) return [];
  const own: Line[][] = notes.map(() => []);
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] === NOTE) own[lines.note[i]! - from]?.push(lines.at(i));
  }
  return notes.map(({ label, textFrom, textTo }, i) => {
    return { label, lines: own[i] ?? [], textFrom, textTo };
  });
}
