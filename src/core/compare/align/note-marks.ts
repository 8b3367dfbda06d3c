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

type Side = 'before' | 'after';

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
    const place = placeOf(comparison, mark.offset, 'before', 'after');
    const partner = [...free].find(({ offset }) => Math.abs(offset - place) <= NEAR);
    if (partner) free.delete(partner);
    if (partner?.label !== mark.label)
      emit(mark, partner, mark.offset, partner ? partner.offset : place);
  }
  for (const mark of free)
    emit(undefined, mark, placeOf(comparison, mark.offset, 'after', 'before'), mark.offset);
  return changes;
}

/** Where an offset of the one text lies in the other. */
function placeOf({ rows }: TextComparison, offset: number, from: Side, to: Side): number {
  for (const { segments } of rows)
    for (const { [from]: own, [to]: other, change } of segments)
      if (offset >= own[0] && offset <= own[1])
        return change === undefined ? other[0] + offset - own[0] : other[1];
  return 0;
}
