import type { Change, ComparisonSegment } from './comparison.ts';
import type { Span } from '../model/span.ts';

/** Cuts two stretches at their changes: equal text, change, equal text …; nothing is left out. */
export function segmentsOf(
  changes: readonly Change[],
  firstIndex: number,
  before: Span,
  after: Span
): ComparisonSegment[] {
  const segments: ComparisonSegment[] = [];
  let [a, b] = [before[0], after[0]];
  const equalTo = (toA: number, toB: number) => {
    if (toA > a || toB > b) segments.push({ before: [a, toA], after: [b, toB] });
  };
  changes.forEach((change, index) => {
    equalTo(change.before[0], change.after[0]);
    segments.push({ before: change.before, after: change.after, change: firstIndex + index });
    [a, b] = [change.before[1], change.after[1]];
  });
  equalTo(before[1], after[1]);
  return segments;
}
