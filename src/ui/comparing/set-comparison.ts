import type { Finding } from '../../core/compare/finding.ts';
import type { SetRelation } from '../../core/compare/pairing/set-pair.ts';
import { bySets, keyOf, type BySets, type FoundOfSets } from './by-sets.ts';
import { comparedExchange, type ComparedExchange } from './compared-exchange.ts';
import { differingParts, type Differing } from './differing.ts';
import { turnedPair } from './turned-pair.ts';

/** Two sets with all that tells them apart. */
export interface SetComparison {
  /** What the two are to each other; answers are compared only of the same submission. */
  relation: SetRelation;
  exchanges: readonly ComparedExchange[];
  /** In the order of the questions that they are about. */
  findings: readonly Finding[];
  differing: { questions: Differing; answers: Differing };
  /** How many differences of spelling there are, and how many of form. */
  slips: number;
  form: number;
  /** One repeats the other letter by letter; nothing was compared. */
  repeats: boolean;
}

/** What was found about two sets, seen from the first; `undefined` where they are no versions. */
export function compareSets(
  versions: FoundOfSets,
  first: string,
  second: string
): SetComparison | undefined {
  const found = bySets(versions);
  const relationship = found.sets.get(keyOf(first, second))?.[0];
  if (!relationship) return undefined;
  const [a, b] = comparedPlaces(found, first, second);
  const own = found.findings.get(keyOf(a, b)) ?? [];
  const exchanges = (found.pairs.get(keyOf(a, b)) ?? []).map((pair) =>
    comparedExchange(pair.a.setId === a ? pair : turnedPair(pair), own)
  );
  const answers = distinctAnswers(exchanges);
  const changes = [
    ...exchanges.flatMap((exchange) => exchange.question.changes),
    ...answers.flatMap(({ answer }) => answer?.changes ?? [])
  ];
  // What is no version was not compared unless somebody asked for it.
  if (relationship.relation !== 'same' && exchanges.length === 0) return undefined;
  return {
    relation: relationship.relation,
    exchanges,
    findings: own.toSorted((x, y) => numberOf(x) - numberOf(y)),
    differing: differingParts(exchanges, answers),
    slips: changes.filter((change) => change.class === 'spelling').length,
    form: changes.filter((change) => change.class === 'typography').length,
    repeats: a === b
  };
}

/** Under which names two sets were compared: one that stands twice in a source, under its first place. */
function comparedPlaces(
  { pairs, repeated }: BySets,
  first: string,
  second: string
): [string, string] {
  if (pairs.has(keyOf(first, second))) return [first, second];
  return [repeated.get(first) ?? first, repeated.get(second) ?? second];
}

/** The number of the question that a finding is about, as the complete source counts. */
function numberOf(finding: Finding): number {
  if (finding.code === 'answer-shifted') return finding.data.belongsTo;
  return finding.other?.number ?? finding.in.number ?? 0;
}

/** A joint answer belongs to several questions and counts once. */
function distinctAnswers(exchanges: readonly ComparedExchange[]): ComparedExchange[] {
  const seen = new Set<string>();
  return exchanges.filter(({ answer }) => {
    if (!answer) return false;
    const key = `${answer.answersA.join()}|${answer.answersB.join()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
