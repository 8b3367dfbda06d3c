import type { NoteMark } from '../note-model.ts';
import type { NoteLines } from '../note-texts.ts';

/**
 * Where several bare marks lead to one note, only the last one does: the others belong to papers
 * before it that have lost their notes.
 */
export function keepNearestMark(marks: NoteMark[], notes: readonly NoteLines[]): void {
  const nearest = new Map<number, NoteMark>();
  for (const mark of marks) {
    if (mark.note === undefined) continue;
    const before = nearest.get(mark.note);
    const mayRepeat = notes[mark.note]?.bracketed;
    if (before && !mayRepeat) delete before.note;
    nearest.set(mark.note, mark);
  }
}

/** Pairs the notes and the marks that remain, where a page was read in another order. */
export function matchLeftovers(marks: readonly NoteMark[], notes: readonly NoteLines[]): void {
  const taken = new Set(marks.map(({ note }) => note));
  const free = new Map<string, number>();
  for (const [note, { label, inline }] of notes.entries()) {
    if (!inline && !taken.has(note)) free.set(label, note);
  }
  for (const mark of marks) {
    const note = mark.note === undefined ? free.get(mark.label) : undefined;
    if (note === undefined) continue;
    mark.note = note;
    free.delete(mark.label);
  }
}
