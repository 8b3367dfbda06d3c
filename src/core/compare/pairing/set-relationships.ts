import type { Place } from '../finding.ts';
import { placeOf } from './place.ts';
import type { SetEntry } from './set-entry.ts';
import type { SetPair, SetRelation } from './set-pair.ts';
import { createUnion } from '../union.ts';

/** How two sets of the library relate. */
export interface SetRelationship {
  a: Place;
  b: Place;
  relation: SetRelation;
  similarity: number;
}

/** All relations between sets; one that stands twice in a source relates as the first of it does. */
export function relationships(
  pairs: readonly SetPair[],
  duplicates: ReadonlyMap<SetEntry, SetEntry>
): SetRelationship[] {
  return [...pairs.map(relationshipOf), ...duplicateRelationships(pairs, duplicates)];
}

/** Two sets with what they are to each other, as plain data. */
export function relationshipOf({ a, b, relation, similarity }: SetPair): SetRelationship {
  return { a: placeOf(a), b: placeOf(b), relation, similarity };
}

function duplicateRelationships(
  pairs: readonly SetPair[],
  duplicates: ReadonlyMap<SetEntry, SetEntry>
): SetRelationship[] {
  return [...duplicates].flatMap(([later, earlier]) => [
    { a: placeOf(earlier), b: placeOf(later), relation: 'same' as const, similarity: 1 },
    ...pairs
      .filter(({ a, b }) => a === earlier || b === earlier)
      .map((pair) => ({
        ...relationshipOf(pair),
        ...(pair.a === earlier ? { a: placeOf(later) } : { b: placeOf(later) })
      }))
  ]);
}

/** One number for all versions of a submission. */
export function groupVersions(
  entries: readonly SetEntry[],
  pairs: readonly SetPair[],
  duplicates: ReadonlyMap<SetEntry, SetEntry>
): (entry: SetEntry) => number {
  const numbers = new Map(entries.map((entry, at) => [entry, at]));
  const union = createUnion(entries.length);
  for (const { a, b, relation } of pairs)
    if (relation === 'same') union.join(numbers.get(a)!, numbers.get(b)!);
  for (const [later, earlier] of duplicates) union.join(numbers.get(later)!, numbers.get(earlier)!);
  return (entry) => union.find(numbers.get(entry)!);
}
