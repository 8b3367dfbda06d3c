import { matchItems } from './match-items.ts';
import { completeSwaps, extendRuns, matchNeighbours } from './match-neighbours.ts';
import {
  type ItemMatch,
  matchesOf,
  type Matching,
  matchingOf,
  type Side,
  SIDES
} from './matching.ts';
import type { SetEntry } from './set-entry.ts';
import { isShort } from '../tokens/text-item.ts';

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
  const asked = matchingOf(a.questions, b.questions, questions);
  return matchItems(a.answers, b.answers, {
    least: 0.45,
    leastInPlace: 0.25,
    inPlace: (i, j) =>
      a.questionsOf[i]!.some((question) =>
        asked.of.a[question]?.b.some((other) => b.questionsOf[j]!.includes(other))
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
  const sets = { a, b };
  const asked = matchingOf(a.questions, b.questions, questions);
  /** The answer of the other set to the question that an answer of this set stands under. */
  const inPlaceOf = (answer: number, own: Side, other: Side) => {
    const question = sets[own].questionsOf[answer]![0];
    const partner = question === undefined ? undefined : asked.of[own][question]?.[other][0];
    return partner === undefined ? undefined : sets[other].answersOf[partner]![0];
  };
  const found = matchingOf(a.answers, b.answers, answers);
  matchNeighbours(found);
  completeSwaps(found, (match) => [
    inPlaceOf(match.b[0]!, 'b', 'a'),
    inPlaceOf(match.a[0]!, 'a', 'b')
  ]);
  extendRuns(found, (i, j) => {
    const expected = inPlaceOf(j, 'b', 'a');
    return expected !== undefined && expected !== i && !isShort(a.answers[expected]!);
  });
  for (const [own, other] of SIDES) joinWithNeighbours(sets, asked, found, own, other);
  return matchesOf(found);
}

/**
 * Adds to matches the answers of one set that the other set gives in the same breath: a "Ja." to
 * question 1 belongs to the other's answer to questions 1 and 2.
 */
function joinWithNeighbours(
  sets: Readonly<Record<Side, SetEntry>>,
  asked: Matching,
  found: Matching,
  own: Side,
  other: Side
): void {
  const matches = matchesOf(found);
  sets[own].questionsOf.forEach((questions, answer) => {
    if (found.of[own][answer]) return;
    const there = questions.flatMap((at) => asked.of[own][at]?.[other] ?? []);
    const isJoint = (at: number) => {
      const served = sets[other].questionsOf[at]!;
      return served.length > 1 && served.some((question) => there.includes(question));
    };
    const match = matches.find((match) => match[other].some(isJoint));
    if (!match) return;
    match[own] = [...match[own], answer].sort((x, y) => x - y);
    found.of[own][answer] = match;
  });
}
