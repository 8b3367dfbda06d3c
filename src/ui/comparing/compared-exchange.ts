import type { Difference, ExchangePair } from '../../core/compare/compare-exchanges.ts';
import type { Change, VersionClass } from '../../core/compare/align/comparison.ts';
import type { Finding } from '../../core/compare/finding.ts';

/** A question of both sets, with what is to be said about it. */
export interface ComparedExchange extends ExchangePair {
  /** The graver of what tells the questions and their answers apart. */
  class: VersionClass;
  findings: readonly Finding[];
  /** What differs and no finding explains, the heaviest first. */
  changes: readonly Change[];
}

/** From equal to different. */
export const VERSION_ORDER: readonly VersionClass[] = [
  'identical',
  'typography',
  'spelling',
  'substance'
];

/** The graver of what tells the questions and their answers apart. */
export function classOf({ question, answer }: ExchangePair): VersionClass {
  const index = Math.max(
    VERSION_ORDER.indexOf(question.class),
    VERSION_ORDER.indexOf(answer?.class ?? 'identical')
  );
  return VERSION_ORDER[index] ?? 'substance';
}

/** A pair of questions with the findings about it; they explain a part of its changes. */
export function comparedExchange(
  pair: ExchangePair,
  findings: readonly Finding[]
): ComparedExchange {
  const about = findings.filter((finding) => isAbout(finding, pair));
  const changes = [...pair.question.changes, ...unexplained(pair.answer, about)];
  return {
    ...pair,
    class: classOf(pair),
    findings: about,
    changes: changes
      .filter((change) => change.class !== 'typography')
      .toSorted((x, y) => y.weight - x.weight)
  };
}

/** A shifted answer is told at the question that it answers, not at the one it stands under. */
function isAbout(finding: Finding, { a, b }: ExchangePair): boolean {
  const { in: place, other } = finding;
  if (finding.code === 'answer-shifted') {
    const home = other?.setId === a.setId ? a : b;
    return home.number === finding.data.belongsTo;
  }
  const ids = [a.questionId, b.questionId];
  return ids.includes(place.questionId) || (other !== undefined && ids.includes(other.questionId));
}

/** A paragraph that a finding names is not told twice, also where a source runs it on in another one. */
export function unexplained(
  answer: Pick<Difference, 'before' | 'after' | 'changes'> | undefined,
  findings: readonly Finding[]
): readonly Change[] {
  const { before, after, changes } = answer ?? { before: '', after: '', changes: [] };
  const lost = findings.filter(({ code }) => code === 'paragraph-missing');
  if (lost.length === 0) return changes;
  const isMostOfLost = (change: Change) => {
    const words = (before.slice(...change.before) + after.slice(...change.after)).trim();
    return lost.some(({ text = '' }) => text.includes(words) && 2 * words.length > text.length);
  };
  return changes.filter((change) => change.kind !== 'paragraph' && !isMostOfLost(change));
}

/** How heavy the heaviest difference of an exchange is; 10 where a finding is about it. */
export function weightOf({ findings, changes }: ComparedExchange): number {
  return findings.length > 0 ? 10 : (changes[0]?.weight ?? 0);
}
