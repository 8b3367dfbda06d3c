import type { Paper } from '../model/paper.ts';
import type { Span, Spans } from '../model/span.ts';

/**
 * The pieces of the source between two of its places, ascending: one, unless columns were printed
 * across; then what stands beside a line in another column is no part of it.
 */
export function passageSpans(
  { readingOrder }: Pick<Paper, 'readingOrder'>,
  [start, end]: Span
): Spans {
  const holds =
    (offset: number) =>
    ([from, to]: Span) =>
      offset >= from && offset < to;
  const first = readingOrder?.findIndex(holds(start)) ?? -1;
  const last = readingOrder?.findIndex(holds(end - 1)) ?? -1;
  if (!readingOrder || first < 0 || last < first) return [[start, end]];
  const pieces = readingOrder
    .slice(first, last + 1)
    .map(([from, to], i): Span => [i === 0 ? start : from, i === last - first ? end : to]);
  return pieces.sort((a, b) => a[0] - b[0]);
}
