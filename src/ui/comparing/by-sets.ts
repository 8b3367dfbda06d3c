import type { Finding } from '../../core/compare/finding.ts';
import type { Versions } from '../../core/compare/versions.ts';
import { groupBy } from '../../core/reading/group-by.ts';

/** The part of a comparison that is about two sets at a time. */
export type FoundOfSets = Pick<Versions, 'sets' | 'pairs' | 'findings'>;

/** What a comparison found, by the two sets that it is about (`keyOf`), in the order of finding. */
export interface BySets {
  sets: ReadonlyMap<string, readonly Versions['sets'][number][]>;
  pairs: ReadonlyMap<string, readonly Versions['pairs'][number][]>;
  /** Without sets that stand twice in a source. */
  findings: ReadonlyMap<string, readonly Finding[]>;
  /** A set that stands twice in a source, with its first place. */
  repeated: ReadonlyMap<string, string>;
}

/** Two sets, in either order. */
export const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const known = new WeakMap<FoundOfSets, BySets>();

/**
 * Sorts what was found by its two sets, once for each comparison of the library: hundreds of sets that
 * each look through all that was found hold the page up.
 */
export function bySets(found: FoundOfSets): BySets {
  const sorted = known.get(found) ?? sortBySets(found);
  known.set(found, sorted);
  return sorted;
}

function sortBySets({ sets, pairs, findings }: FoundOfSets): BySets {
  const isRepeat = ({ code }: Finding) => code === 'duplicate-set';
  return {
    sets: groupBy(sets, ({ a, b }) => keyOf(a.setId, b.setId)),
    pairs: groupBy(pairs, ({ a, b }) => keyOf(a.setId, b.setId)),
    findings: groupBy(
      findings.filter((finding) => !isRepeat(finding) && finding.other),
      ({ in: place, other }) => keyOf(place.setId, other!.setId)
    ),
    repeated: new Map(
      findings.flatMap((finding) =>
        isRepeat(finding) && finding.other && finding.in.sourceId === finding.other.sourceId
          ? [[finding.in.setId, finding.other.setId] as const]
          : []
      )
    )
  };
}
