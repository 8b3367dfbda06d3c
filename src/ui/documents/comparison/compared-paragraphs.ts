import type { Change, TextComparison } from '../../../core/compare/align/comparison.ts';
import type { ComparedParagraph, ComparedRun } from '../../../core/export/comparison-document.ts';
import { mergedRow, type MergedPiece } from '../../comparing/merged.ts';
import { rowStory } from '../../texts/row-story.ts';

/** Both texts read as one, paragraph by paragraph, with what is shown marked. */
export function comparedParagraphs(
  comparison: TextComparison,
  before: string,
  after: string,
  shows: (change: Change) => boolean
): ComparedParagraph[] {
  return comparison.rows.flatMap((row) => {
    const change = row.change === undefined ? undefined : comparison.changes[row.change];
    const isTold = change !== undefined && shows(change);
    const runs = mergedRow(row, comparison, before, after).flatMap((piece) =>
      runOf(piece, comparison, shows)
    );
    if (runs.length === 0) return [];
    const label = rowStory(row, comparison, shows);
    const isWhole = isTold && (row.type === 'removed' || row.type === 'added');
    return [{ ...(label && { label }), ...(isWhole && { whole: true }), runs }];
  });
}

function runOf(
  { text, from, change: at, heavy }: MergedPiece,
  { changes }: TextComparison,
  shows: (change: Change) => boolean
): ComparedRun[] {
  const change = at === undefined ? undefined : changes[at];
  if (!change) return [{ type: 'same', text, heavy: false }];
  if (shows(change)) return [{ type: from === 'before' ? 'removed' : 'added', text, heavy }];
  // Of a difference that is not shown only the second version is printed.
  const isReplaced = from === 'before' && change.after[0] < change.after[1];
  return isReplaced ? [] : [{ type: 'form', text, heavy: false }];
}
