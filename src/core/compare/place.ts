import type { Place } from './finding.ts';
import type { SetEntry } from './set-entry.ts';

/** The place of a set, or of one of its questions. */
export function placeOf(entry: SetEntry, question?: number): Place {
  const place: Place = {
    sourceId: entry.sourceId,
    paperId: entry.paperId,
    setId: entry.set.id,
    set: entry.index
  };
  const found = question === undefined ? undefined : entry.set.questions[question];
  if (!found) return place;
  return {
    ...place,
    questionId: found.id,
    number: found.number,
    ...(found.numbers.length > 1 && { numbers: found.numbers })
  };
}
