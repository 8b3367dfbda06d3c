import type { Paper } from '../model/paper.ts';
import type { FootnoteMark } from '../model/question-set.ts';
import type { Span, Spans } from '../model/span.ts';
import { noteHolderId, type NumberedNote, type NumberedSection } from './holder.ts';

/** Finds in whose text a piece of the source lies. */
export function findOwners(
  paper: Paper,
  sections: readonly NumberedSection[],
  notes: readonly NumberedNote[]
): (span: Span) => string | undefined {
  let sorted: readonly Piece[] | undefined;
  return ([start, end]) => {
    const pieces = (sorted ??= sortPieces(paper, sections, notes));
    let low = 0;
    let high = pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pieces[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    const piece = pieces[low];
    return piece && piece.start < Math.max(end, start + 1) ? piece.id : undefined;
  };
}

interface Piece {
  start: number;
  end: number;
  id: string;
}

/** What each text holds of the source, in its order. */
function sortPieces(
  paper: Paper,
  sections: readonly NumberedSection[],
  notes: readonly NumberedNote[]
): Piece[] {
  const pieces: Piece[] = [];
  const own = (id: string, ...all: (Spans | undefined)[]) => {
    for (const spans of all) {
      for (const [start, end] of spans ?? []) pieces.push({ start, end, id });
    }
  };
  const ownMarked = (id: string, marks: readonly FootnoteMark[]) =>
    marks.forEach((mark) => own(id, mark.spans));
  for (const set of paper.questionSets) {
    for (const part of [...set.questions, ...set.answers]) {
      own(part.id, part.heading?.spans, part.spans);
      ownMarked(part.id, part.footnoteMarks);
    }
  }
  for (const { section } of sections) {
    own(section.id, section.spans);
    ownMarked(section.id, section.footnoteMarks);
  }
  for (const { number, note } of notes) own(noteHolderId(number), note.spans);
  return pieces.sort((a, b) => a.start - b.start);
}
