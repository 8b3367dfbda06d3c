import { changeOf } from './change-kinds.ts';
import type { Change, TextComparison } from './comparison.ts';

/** A note mark, which is kept outside of the reader's text. */
export interface NoteMark {
  label: string;
  /** Offset into the text. */
  offset: number;
}

/** Marks this near to where they are expected are the same: one house puts them before the point. */
const NEAR = 2;

/** Note marks that stand on one side only, or that are labelled otherwise. */
export function compareNoteMarks(
  before: readonly NoteMark[],
  after: readonly NoteMark[],
  comparison: TextComparison
): Change[] {
  const changes: Change[] = [];
  const free = new Set(after);
  const emit = (left: NoteMark | undefined, right: NoteMark | undefined, a: number, b: number) => {
    changes.push({
      ...changeOf('note-marks', [a, a], [b, b]),
      labels: { ...(left && { before: left.label }), ...(right && { after: right.label }) }
    });
  };
  for (const mark of before) {
    const place = placeAfter(comparison, mark.offset);
    const partner = [...free].find(({ offset }) => Math.abs(offset - place) <= NEAR);
    if (partner) free.delete(partner);
    if (partner?.label !== mark.label)
      emit(mark, partner, mark.offset, partner ? partner.offset : place);
  }
  for (const mark of free) emit(undefined, mark, placeBefore(comparison, mark.offset), mark.offset);
  return changes;
}

/** Where an offset of the first text lies in the second. */
function placeAfter({ rows }: TextComparison, offset: number): number {
  for (const row of rows)
    for (const { before, after, change } of row.segments)
      if (offset >= before[0] && offset <= before[1])
        return change === undefined ? after[0] + offset - before[0] : after[1];
  return 0;
}

/** Where an offset of the second text lies in the first. */
function placeBefore({ rows }: TextComparison, offset: number): number {
  for (const row of rows)
    for (const { before, after, change } of row.segments)
      if (offset >= after[0] && offset <= after[1])
        return change === undefined ? before[0] + offset - after[0] : before[1];
  return 0;
}
