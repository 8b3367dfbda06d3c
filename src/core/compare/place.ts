import type { Span, Spans } from '../model/span.ts';
import type { Place } from './finding.ts';
import type { SetEntry } from './set-entry.ts';

/** The place of a set, or of one of its questions. */
export function placeOf(entry: SetEntry, question?: number): Place {
  const place: Place = {
    sourceId: entry.sourceId,
    paperId: entry.paperId,
    setId: entry.set.id,
    set: entry.index,
    span: entry.set.span
  };
  const found = question === undefined ? undefined : entry.set.questions[question];
  if (!found) return place;
  return {
    ...place,
    span: outerSpan(found.spans) ?? entry.set.span,
    questionId: found.id,
    number: found.number,
    ...(found.numbers.length > 1 && { numbers: found.numbers })
  };
}

/** From the first to the last character of some pieces; nothing where there are none. */
export function outerSpan(spans: Spans): Span | undefined {
  if (spans.length === 0) return undefined;
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}
