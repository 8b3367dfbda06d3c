import type { ExchangePair } from '../../../core/compare/compare-exchanges.ts';
import type { VersionClass } from '../../../core/compare/comparison.ts';
import type { Finding, Place } from '../../../core/compare/finding.ts';
import type { Versions } from '../../../core/compare/versions.ts';

/** Two sets that hold the same questions, with what tells them apart. */
export interface VersionGroup {
  id: string;
  relationship: Versions['sets'][number];
  pairs: readonly ExchangePair[];
  findings: readonly Finding[];
  /** How many questions differ in what they or their answers say. */
  differing: number;
}

const ORDER: readonly VersionClass[] = ['identical', 'typography', 'spelling', 'substance'];

/** The graver of what tells the questions and their answers apart. */
export function classOf({ question, answer }: ExchangePair): VersionClass {
  const index = Math.max(
    ORDER.indexOf(question.class),
    ORDER.indexOf(answer?.class ?? 'identical')
  );
  return ORDER[index] ?? 'substance';
}

/** Whether a finding is about these two sets, or about a question of one of them. */
function concerns({ in: place, other }: Finding, a: Place, b: Place): boolean {
  const sets = [a.setId, b.setId];
  return sets.includes(place.setId) && (!other || sets.includes(other.setId));
}

/** What was found, per pair of sets; what differs most comes first. */
export function groupVersions({ sets, pairs, findings }: Versions): VersionGroup[] {
  return sets
    .filter(({ relation }) => relation === 'same')
    .map((relationship) => {
      const { a, b } = relationship;
      const own = pairs.filter((pair) => pair.a.setId === a.setId && pair.b.setId === b.setId);
      return {
        id: `${a.setId} ${b.setId}`,
        relationship,
        pairs: own,
        findings: findings.filter((finding) => finding.other && concerns(finding, a, b)),
        differing: own.filter((pair) => classOf(pair) === 'substance').length
      };
    })
    .sort((x, y) => y.findings.length - x.findings.length || y.differing - x.differing);
}
