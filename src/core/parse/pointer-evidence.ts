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
  const textOf = new Map<number, string>();
  for (const { id, number, text } of set.questions) {
    const answers = set.answers.filter(({ questionIds }) => questionIds.includes(id));
    textOf.set(number, [text, ...answers.map((answer) => answer.text)].join(' ').toLowerCase());
  }
  const texts = [...textOf.values()];
  const common = Math.max(2, texts.length / 3);
  const isTelling = (word: string): boolean =>
    texts.filter((text) => text.includes(word)).length <= common;
  return {
    confirms(target, own, text, { start, end }) {
      const words = contentWords(text.slice(sentenceStart(text, start), sentenceEnd(text, end)));
      const agreement = (number: number): number => {
        const there = textOf.get(number) ?? '';
        return words.filter((word) => there.includes(word) && isTelling(word)).length;
      };
      const here = agreement(target);
      if (here < ENOUGH) return false;
      return [target - 1, target + 1].every(
        (number) => own.includes(number) || agreement(number) < here
      );
    }
  };
}

function contentWords(sentence: string): string[] {
  const words = sentence.match(WORD)?.filter((word) => CONTENT.test(word)) ?? [];
  return [...new Set(words.map((word) => word.toLowerCase()))];
}
