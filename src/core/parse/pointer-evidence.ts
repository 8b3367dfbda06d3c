import type { QuestionSet } from '../model/question-set.ts';
import { sentenceEnd, sentenceStart } from './sentences.ts';

/** Tells whether a counted number is the question that a sentence means. */
export interface Evidence {
  /** `own` are the numbers of the place itself, with which it agrees in any case. */
  confirms(
    target: number,
    own: readonly number[],
    text: string,
    place: { start: number; end: number }
  ): boolean;
}

// "bewaartermijn", "AP"; not "de", "2025"
const WORD = /\p{L}{2,}/gu;
const CONTENT = /^(?:\p{Lu}+|\p{L}{6,})$/u;

/** Words that must agree before a counted number is believed. */
const ENOUGH = 2;

/**
 * Evidence for sets whose source prints no numbers: there "vraag 6" is believed only when the sentence
 * shares more words with the sixth question and its answer than with those beside it. Words that most
 * of the set uses say nothing.
 */
export function readEvidence(set: Pick<QuestionSet, 'questions' | 'answers'>): Evidence {
  const wordsOf = new Map<number, Set<string>>();
  for (const { id, number, text } of set.questions) {
    const answers = set.answers.filter(({ questionIds }) => questionIds.includes(id));
    wordsOf.set(number, contentWords([text, ...answers.map((answer) => answer.text)].join(' ')));
  }
  const spread = new Map<string, number>();
  for (const words of wordsOf.values()) {
    for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1);
  }
  const common = Math.max(2, wordsOf.size / 3);
  const shared = (target: number, words: ReadonlySet<string>): number => {
    const other = wordsOf.get(target);
    if (!other) return 0;
    return [...words].filter((word) => other.has(word) && (spread.get(word) ?? 0) <= common).length;
  };
  return {
    confirms(target, own, text, { start, end }) {
      const words = contentWords(text.slice(sentenceStart(text, start), sentenceEnd(text, end)));
      const here = shared(target, words);
      const beside = [target - 1, target + 1].filter((number) => !own.includes(number));
      return here >= ENOUGH && beside.every((number) => here > shared(number, words));
    }
  };
}

function contentWords(text: string): Set<string> {
  return new Set(
    text
      .match(WORD)
      ?.filter((word) => CONTENT.test(word))
      .map((word) => word.toLowerCase())
  );
}
