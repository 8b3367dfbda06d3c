import type { ItemMatch } from './match-items.ts';
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
  const answersA = matchesBy(pair.a.answers.length, pair.answers, 'a');
  const answersB = matchesBy(pair.b.answers.length, pair.answers, 'b');
  return [
    {
      own: pair.a,
      other: pair.b,
      questions: matchesBy(pair.a.questions.length, pair.questions, 'a').map((m) => m?.b ?? []),
      answers: answersA,
      others: (match) => match.b,
      otherAnswers: answersB
    },
    {
      own: pair.b,
      other: pair.a,
      questions: matchesBy(pair.b.questions.length, pair.questions, 'b').map((m) => m?.a ?? []),
      answers: answersB,
      others: (match) => match.a,
      otherAnswers: answersA
    }
  ];
}

function matchesBy(
  count: number,
  matches: readonly ItemMatch[],
  side: 'a' | 'b'
): (ItemMatch | undefined)[] {
  const list = new Array<ItemMatch | undefined>(count).fill(undefined);
  for (const match of matches) for (const at of match[side]) list[at] = match;
  return list;
}

/** The places in the other set where the own answer should stand. */
export function expectedPlaces(half: Half, answer: number): number[] {
  return [
    ...new Set(half.own.questionsOf[answer]!.flatMap((question) => half.questions[question]!))
  ];
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
