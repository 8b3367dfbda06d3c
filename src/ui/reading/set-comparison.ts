import type { Difference, ExchangePair } from '../../core/compare/compare-exchanges.ts';
import type { Change, ChangeKind, VersionClass } from '../../core/compare/align/comparison.ts';
import type { Finding, Place } from '../../core/compare/finding.ts';
import type { SetRelation } from '../../core/compare/pairing/set-pair.ts';
import type { Versions } from '../../core/compare/versions.ts';

/** A question of both sets, with what is to be said about it. */
export interface ComparedExchange extends ExchangePair {
  /** The graver of what tells the questions and their answers apart. */
  class: VersionClass;
  findings: readonly Finding[];
  /** What differs and no finding explains, the heaviest first. */
  changes: readonly Change[];
}

/** Questions, or answers, that say something else in the other set. */
export interface Differing {
  /** As the first set counts. */
  numbers: readonly number[];
  /** In what they differ, the heaviest first, each once. */
  kinds: readonly ChangeKind[];
}

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

/** What was found about two sets, seen from the first; `undefined` where they are no versions. */
export function compareSets(
  { sets, pairs, findings }: Pick<Versions, 'sets' | 'pairs' | 'findings'>,
  first: string,
  second: string
): SetComparison | undefined {
  const relationship = sets.find(({ a, b }) => isPair(a, b, first, second));
  if (!relationship) return undefined;
  // A set that stands twice in one source was compared once, under its first place.
  const repeated = new Map(
    findings.flatMap(({ code, in: place, other }) =>
      code === 'duplicate-set' && other && place.sourceId === other.sourceId
        ? [[place.setId, other.setId] as const]
        : []
    )
  );
  const has = (a: string, b: string) => pairs.some((pair) => isPair(pair.a, pair.b, a, b));
  const [a, b] = has(first, second)
    ? [first, second]
    : [repeated.get(first) ?? first, repeated.get(second) ?? second];
  const own = findings.filter(
    ({ code, in: place, other }) => code !== 'duplicate-set' && other && isPair(place, other, a, b)
  );
  const exchanges = pairs
    .filter((pair) => isPair(pair.a, pair.b, a, b))
    .map((pair) => exchangeOf(pair.a.setId === a ? pair : turned(pair), own));
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
    differing: {
      questions: differingOf(
        exchanges.filter(({ question }) => question.class === 'substance'),
        ({ question }) => question.changes
      ),
      answers: differingOf(answers.filter(saysSomethingElse), ({ answer, findings: about }) =>
        unexplained(answer, about)
      )
    },
    slips: changes.filter((change) => change.class === 'spelling').length,
    form: changes.filter((change) => change.class === 'typography').length,
    repeats: a === b
  };
}

/** Whether two places are in these two sets, in either order. */
function isPair(x: Place, y: Place, a: string, b: string): boolean {
  return (x.setId === a && y.setId === b) || (x.setId === b && y.setId === a);
}

/** The same pair, seen from its second place. */
function turned({ a, b, question, answer }: ExchangePair): ExchangePair {
  return {
    a: b,
    b: a,
    question: turnedDifference(question),
    ...(answer && {
      answer: {
        ...turnedDifference(answer),
        answersA: answer.answersB,
        answersB: answer.answersA
      }
    })
  };
}

function turnedDifference(difference: Difference): Difference {
  return {
    ...difference,
    before: difference.after,
    after: difference.before,
    changes: difference.changes.map((change) => ({
      ...change,
      before: change.after,
      after: change.before,
      ...(change.labels && { labels: turnedLabels(change.labels) })
    }))
  };
}

function turnedLabels({
  before,
  after
}: NonNullable<Change['labels']>): NonNullable<Change['labels']> {
  return {
    ...(after !== undefined && { before: after }),
    ...(before !== undefined && { after: before })
  };
}

function exchangeOf(pair: ExchangePair, findings: readonly Finding[]): ComparedExchange {
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
function unexplained(
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

function saysSomethingElse({ answer, findings }: ComparedExchange): boolean {
  if (answer?.class !== 'substance') return false;
  if (findings.some(({ code }) => code === 'answer-replaced')) return false;
  return unexplained(answer, findings).some((change) => change.class !== 'typography');
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

function differingOf(
  exchanges: readonly ComparedExchange[],
  changesOf: (exchange: ComparedExchange) => readonly Change[]
): Differing {
  const changes = exchanges
    .flatMap(changesOf)
    .filter((change) => change.class !== 'typography')
    .toSorted((x, y) => y.weight - x.weight);
  // Slips of the pen are named only where there is nothing else.
  const grave = changes.filter((change) => change.class === 'substance');
  const told = grave.length > 0 ? grave : changes;
  return { numbers: numbersOf(exchanges), kinds: [...new Set(told.map(({ kind }) => kind))] };
}

function numbersOf(exchanges: readonly ComparedExchange[]): number[] {
  return exchanges.flatMap(({ a }) => (a.number === undefined ? [] : [a.number]));
}

/** The number of the question that a finding is about, as the complete source counts. */
function numberOf(finding: Finding): number {
  if (finding.code === 'answer-shifted') return finding.data.belongsTo;
  return finding.other?.number ?? finding.in.number ?? 0;
}

/** How heavy the heaviest difference of an exchange is; 10 where a finding is about it. */
export function weightOf({ findings, changes }: ComparedExchange): number {
  return findings.length > 0 ? 10 : (changes[0]?.weight ?? 0);
}
