import { type ItemMatch, matchingOf, type Side } from './matching.ts';
import type { SetEntry } from './set-entry.ts';
import type { SetPair } from './set-pair.ts';

/** One half of a pair of sets, seen from that half. */
export interface Half {
  own: SetEntry;
  other: SetEntry;
  /** For each own question its counterparts in the other set. */
  questions: readonly (readonly number[])[];
  /** For each own answer the match that it is in, if any. */
  answers: readonly (ItemMatch | undefined)[];
  /** The answers of a match that are in the other set. */
  others: (match: ItemMatch) => readonly number[];
  /** For each other answer the match that it is in. */
  otherAnswers: readonly (ItemMatch | undefined)[];
}

/** Both halves of a pair: what holds for one text missing in the other holds the other way round. */
export function halvesOf(pair: SetPair): [Half, Half] {
  const { a, b } = pair;
  const asked = matchingOf(a.questions, b.questions, pair.questions);
  const answered = matchingOf(a.answers, b.answers, pair.answers);
  const halfOf = (own: Side, other: Side): Half => ({
    own: pair[own],
    other: pair[other],
    questions: asked.of[own].map((match) => match?.[other] ?? []),
    answers: answered.of[own],
    others: (match) => match[other],
    otherAnswers: answered.of[other]
  });
  return [halfOf('a', 'b'), halfOf('b', 'a')];
}

/** The places in the other set where the own answer should stand. */
export function expectedPlaces(half: Half, answer: number): number[] {
  return [
    ...new Set(half.own.questionsOf[answer]!.flatMap((question) => half.questions[question]!))
  ];
}

/**
 * Whether an answer stands under another question in the one set than in the other; only where the
 * questions of both places are known in both.
 */
export function isShifted([first, second]: readonly [Half, Half], match: ItemMatch): boolean {
  return (
    expectedPlaces(first, match.a[0]!).length > 0 &&
    expectedPlaces(second, match.b[0]!).length > 0 &&
    !match.a.some((answer) => isInPlace(first, answer, match))
  );
}

/** Whether the counterpart of an own answer stands where its question's counterpart stands. */
export function isInPlace(half: Half, answer: number, match: ItemMatch): boolean {
  const expected = expectedPlaces(half, answer);
  return half
    .others(match)
    .some((other) =>
      half.other.questionsOf[other]!.some((question) => expected.includes(question))
    );
}
