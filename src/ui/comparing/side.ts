import {
  HEAVY,
  type ComparisonRow,
  type TextComparison
} from '../../core/compare/align/comparison.ts';
import type { Span } from '../../core/model/span.ts';

/** A stretch of one text in a comparison; `change` where it differs from the other. */
export interface SidePiece {
  at: number;
  text: string;
  change: number | undefined;
  heavy: boolean;
}

/** One side of a row, ready to be shown; `text` is the whole text of that side. */
export function sideOf(
  row: ComparisonRow,
  comparison: TextComparison,
  text: string,
  side: 'before' | 'after'
): SidePiece[] {
  const own = row[side];
  const isWhole = row.segments.length === 0 || row.type === 'moved-from';
  const parts: readonly { span: Span; change: number | undefined }[] = isWhole
    ? [{ span: own, change: row.change }]
    : row.segments.map((segment) => ({
        span: segment[side],
        change:
          segment.change ?? (row.type === 'edited' || row.type === 'same' ? undefined : row.change)
      }));
  const pieces = parts
    // Of moved text the counterpart lies in another row.
    .filter(({ span }) => span[0] < span[1] && span[0] >= own[0] && span[1] <= own[1])
    .map(({ span, change }) => ({
      at: span[0],
      text: text.slice(...span),
      change,
      heavy: change !== undefined && (comparison.changes[change]?.weight ?? 0) >= HEAVY
    }));
  return trimmed(pieces);
}

/** The blank lines between paragraphs are shown as distance, not as text. */
function trimmed(pieces: SidePiece[]): SidePiece[] {
  const text = pieces.map((piece) => piece.text).join('');
  if (!text.trim()) return [];
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return pieces.filter((piece) => piece.text);
}
