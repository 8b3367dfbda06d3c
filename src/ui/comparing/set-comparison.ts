import type { Finding, Place } from '../../core/compare/finding.ts';
import type { SetRelation } from '../../core/compare/pairing/set-pair.ts';
import type { Versions } from '../../core/compare/versions.ts';
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
  { sets, pairs, findings }: Pick<Versions, 'sets' | 'pairs' | 'findings'>,
  first: string,
  second: string
): SetComparison | undefined {
  const relationship = sets.find(({ a, b }) => isPair(a, b, first, second));
  if (!relationship) return undefined;
  const [a, b] = comparedPlaces({ pairs, findings }, first, second);
  const own = findings.filter(
    ({ code, in: place, other }) => code !== 'duplicate-set' && other && isPair(place, other, a, b)
  );
  const exchanges = pairs
    .filter((pair) => isPair(pair.a, pair.b, a, b))
    .map((pair) => comparedExchange(pair.a.setId === a ? pair : turnedPair(pair), own));
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
  { pairs, findings }: Pick<Versions, 'pairs' | 'findings'>,
  first: string,
  second: string
): [string, string] {
  if (pairs.some((pair) => isPair(pair.a, pair.b, first, second))) return [first, second];
  const repeated = new Map(
    findings.flatMap(({ code, in: place, other }) =>
      code === 'duplicate-set' && other && place.sourceId === other.sourceId
        ? [[place.setId, other.setId] as const]
        : []
    )
  );
  return [repeated.get(first) ?? first, repeated.get(second) ?? second];
}

/** Whether two places are in these two sets, in either order. */
function isPair(x: Place, y: Place, a: string, b: string): boolean {
  return (x.setId === a && y.setId === b) || (x.setId === b && y.setId === a);
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
