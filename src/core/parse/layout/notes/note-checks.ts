import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { NoteMark, NoteText } from './note-model.ts';

/** A larger jump is a new numbering, not a gap in one. */
const MAX_GAP = 8;

/**
 * What is odd about the notes: marks that the numbering skips, which shows that text was lost; marks
 * without a note; notes without a mark.
 */
export function diagnoseNotes(
  notes: readonly NoteText[],
  marks: readonly NoteMark[]
): Diagnostic[] {
  return [...findGaps(marks), ...findMissing(notes, marks)];
}

function findGaps(marks: readonly NoteMark[]): Diagnostic[] {
  const gaps: Diagnostic[] = [];
  // Two numberings may run beside one another; what one skips the other may have.
  let seen = new Set<number>();
  let highest = 0;
  for (const mark of marks) {
    const number = Number(mark.label);
    if (!Number.isInteger(number)) continue;
    if (number === 1 && seen.has(1)) {
      seen = new Set();
      highest = 0;
    }
    if (number > highest + 1 && number - highest - 1 <= MAX_GAP && highest > 0) {
      const missing = Array.from({ length: number - highest - 1 }, (_, i) => highest + 1 + i);
      gaps.push({
        code: 'footnote-gap',
        severity: 'warning',
        span: mark.span,
        data: { missing }
      });
    }
    seen.add(number);
    highest = Math.max(highest, number);
  }
  return gaps;
}

function findMissing(notes: readonly NoteText[], marks: readonly NoteMark[]): Diagnostic[] {
  const withoutNote = marks
    .filter((mark) => mark.note === undefined)
    .map(({ label, span }): Diagnostic => {
      return { code: 'footnote-text-missing', severity: 'info', span, data: { label } };
    });
  const withoutMark = notes
    .filter((note) => note.mark === undefined)
    .map(({ label, spans }): Diagnostic => {
      const span = spans[0] ?? [0, 0];
      return { code: 'footnote-mark-missing', severity: 'warning', span, data: { label } };
    });
  return [...withoutNote, ...withoutMark];
}
