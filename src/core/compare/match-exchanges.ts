import { type ItemMatch, matchItems } from './match-items.ts';
import { completeSwaps, extendRuns, matchNeighbours } from './match-neighbours.ts';
import type { SetEntry } from './set-entry.ts';
import { isShort } from './text-item.ts';

/** Matches the questions of two sets by what they ask; a number in common decides between equals. */
export function matchQuestions(a: SetEntry, b: SetEntry): ItemMatch[] {
  return matchItems(a.questions, b.questions, {
    least: 0.5,
    leastInPlace: 0.4,
    inPlace: (i, j) =>
      a.set.questions[i]!.numbers.some((number) => b.set.questions[j]!.numbers.includes(number))
  });
}

/** Matches the answers of two sets by what they say, whatever question they stand under. */
export function matchAnswers(
  a: SetEntry,
  b: SetEntry,
  questions: readonly ItemMatch[]
): ItemMatch[] {
  const partners = partnersOf(questions);
  return matchItems(a.answers, b.answers, {
    least: 0.45,
    leastInPlace: 0.25,
    inPlace: (i, j) =>
      a.questionsOf[i]!.some((question) =>
        partners.get(question)?.some((other) => b.questionsOf[j]!.includes(other))
      )
  });
}

/** Adds the answers of one submission that only their place gives away. */
export function placeAnswers(
  a: SetEntry,
  b: SetEntry,
  questions: readonly ItemMatch[],
  answers: readonly ItemMatch[]
): ItemMatch[] {
  const partners = partnersOf(questions);
  const origins = new Map(questions.flatMap((match) => match.b.map((j) => [j, match.a] as const)));
  const placed = matchNeighbours(a.answers, b.answers, answers);
  const complete = completeSwaps(a.answers, b.answers, placed, ({ a: [i], b: [j] }) => {
    const home = partners.get(a.questionsOf[i!]![0] ?? -1)?.[0];
    const slot = origins.get(b.questionsOf[j!]![0] ?? -1)?.[0];
    const displaced = slot === undefined ? undefined : a.answersOf[slot]![0];
    const stranger = home === undefined ? undefined : b.answersOf[home]![0];
    if (displaced === undefined || stranger === undefined) return undefined;
    return { i: displaced, j: stranger };
  });
  const extended = extendRuns(a.answers, b.answers, complete, (i, j) => {
    const slot = origins.get(b.questionsOf[j]![0] ?? -1)?.[0];
    const expected = slot === undefined ? undefined : a.answersOf[slot]![0];
    return expected !== undefined && expected !== i && !isShort(a.answers[expected]!);
  });
  const own = joinWithNeighbours(a, b, partners, extended);
  const matches = extended.map((match, at) => ({ ...match, a: own[at]! }));
  const others = joinWithNeighbours(
    b,
    a,
    origins,
    matches.map(({ a, b }) => ({ a: b, b: a }))
  );
  return matches.map((match, at) => ({ ...match, b: others[at]! }));
}

/**
 * For each match its answers in `own`, with those added that the other set gives in the same breath:
 * a "Ja." to question 1 belongs to the other's answer to questions 1 and 2.
 */
function joinWithNeighbours(
  own: SetEntry,
  other: SetEntry,
  partners: ReadonlyMap<number, readonly number[]>,
  matches: readonly Pick<ItemMatch, 'a' | 'b'>[]
): number[][] {
  const joined = matches.map(({ a }) => [...a]);
  const taken = new Set(joined.flat());
  own.questionsOf.forEach((questions, answer) => {
    if (taken.has(answer)) return;
    const there = questions.flatMap((at) => partners.get(at) ?? []);
    const isJoint = (at: number) => {
      const served = other.questionsOf[at]!;
      return served.length > 1 && served.some((question) => there.includes(question));
    };
    const at = matches.findIndex(({ b }) => b.some(isJoint));
    if (at >= 0) joined[at] = [...joined[at]!, answer].sort((x, y) => x - y);
  });
  return joined;
}

function partnersOf(questions: readonly ItemMatch[]): Map<number, readonly number[]> {
  return new Map(questions.flatMap((match) => match.a.map((i) => [i, match.b] as const)));
}
