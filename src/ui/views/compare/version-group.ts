import type { Place } from '../../../core/compare/finding.ts';
import type { Versions } from '../../../core/compare/versions.ts';
import { compareSets, weightOf, type SetComparison } from '../../reading/set-comparison.ts';

/** Two sets that hold the same questions, with what tells them apart. */
export interface VersionGroup {
  id: string;
  a: Place;
  b: Place;
  comparison: SetComparison;
}

/** What was found, per pair of sets; what differs most comes first. */
export function groupVersions(versions: Versions): VersionGroup[] {
  return versions.sets
    .filter(({ relation }) => relation === 'same')
    .flatMap(({ a, b }) => {
      const comparison = compareSets(versions, a.setId, b.setId);
      return comparison ? [{ id: `${a.setId} ${b.setId}`, a, b, comparison }] : [];
    })
    .sort((x, y) => heaviness(y.comparison) - heaviness(x.comparison));
}

/** Findings before changed words, more of them before fewer. */
function heaviness({ findings, exchanges }: SetComparison): number {
  return 1000 * findings.length + exchanges.filter((exchange) => weightOf(exchange) > 0).length;
}
