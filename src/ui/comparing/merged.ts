import {
  HEAVY,
  type ComparisonRow,
  type TextComparison
} from '../../core/compare/align/comparison.ts';
import type { SidePiece } from './side.ts';

/** A stretch of both texts read as one; `from` says which of them has it. */
export interface MergedPiece extends SidePiece {
  from: 'both' | 'before' | 'after';
}

/** Both sides of a row in one text: what was left out before what came in its place. */
export function mergedRow(
  row: ComparisonRow,
  { changes }: TextComparison,
  before: string,
  after: string
): MergedPiece[] {
  const pieces = row.segments.flatMap((segment): MergedPiece[] => {
    const change = segment.change === row.change && isMoved(row) ? undefined : segment.change;
    const heavy = change !== undefined && (changes[change]?.weight ?? 0) >= HEAVY;
    const was = before.slice(...segment.before);
    const is = after.slice(...segment.after);
    if (change === undefined) {
      const text = is || was;
      return text ? [{ at: segment.after[0], text, change, heavy, from: 'both' }] : [];
    }
    return [
      ...(was
        ? [{ at: segment.before[0], text: was, change, heavy, from: 'before' as const }]
        : []),
      ...(is ? [{ at: segment.after[0], text: is, change, heavy, from: 'after' as const }] : [])
    ];
  });
  const first = pieces[0];
  if (first) first.text = first.text.trimStart();
  const last = pieces.at(-1);
  if (last) last.text = last.text.trimEnd();
  return pieces.filter(({ text }) => text);
}

function isMoved({ type }: ComparisonRow): boolean {
  return type === 'moved-from' || type === 'moved-to';
}
