import type { QuestionSet } from '../../model/question-set.ts';
import { sentenceEnd, sentenceStart } from '../scan/sentences.ts';

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

/** Of a longer set so many questions, spread over all of it, tell which words are common. */
const SAMPLE = 120;

/**
 * Evidence for sets whose source prints no numbers: there "vraag 6" is believed only when the sentence
 * shares more words with the sixth question and its answer than with those beside it. Words that most
 * of the set uses say nothing.
 */
export function readEvidence(set: Pick<QuestionSet, 'questions' | 'answers'>): Evidence {
  const textOf = readTexts(set);
  const isTelling = tellCommonWords(textOf);
  return {
    confirms(target, own, text, { start, end }) {
      const words = contentWords(text.slice(sentenceStart(text, start), sentenceEnd(text, end)));
      const shared = (number: number): string[] => {
        const there = textOf.get(number)?.() ?? '';
        return words.filter((word) => there.includes(word));
      };
      const sharedHere = shared(target);
      if (sharedHere.length < ENOUGH) return false;
      const here = sharedHere.filter(isTelling).length;
      if (here < ENOUGH) return false;
      return [target - 1, target + 1].every((number) => {
        if (own.includes(number)) return true;
        const beside = shared(number);
        return beside.length < here || beside.filter(isTelling).length < here;
      });
    }
  };
}

/** A text that is put together when it is first asked for. */
type Text = () => string;

/** By number: a question and what answers it, in lower case. */
function readTexts({
  questions,
  answers
}: Pick<QuestionSet, 'questions' | 'answers'>): ReadonlyMap<number, Text> {
  const answersTo = new Map<string, string[]>();
  for (const { questionIds, text } of answers) {
    for (const id of new Set(questionIds)) {
      const known = answersTo.get(id);
      if (known) known.push(text);
      else answersTo.set(id, [text]);
    }
  }
  return new Map(
    questions.map(({ id, number, text }) => {
      let read: string | undefined;
      const there = () => (read ??= [text, ...(answersTo.get(id) ?? [])].join(' ').toLowerCase());
      return [number, there];
    })
  );
}

/** Whether a word stands in so few of these texts that sharing it says something. */
function tellCommonWords(texts: ReadonlyMap<number, Text>): (word: string) => boolean {
  const step = Math.ceil(texts.size / SAMPLE);
  const sample = [...texts.values()].filter((_, i) => i % step === 0);
  const common = Math.max(2, sample.length / 3);
  const told = new Map<string, boolean>();
  return (word) => {
    let isTelling = told.get(word);
    if (isTelling === undefined) {
      isTelling = sample.filter((text) => text().includes(word)).length <= common;
      told.set(word, isTelling);
    }
    return isTelling;
  };
}

function contentWords(sentence: string): string[] {
  const words = sentence.match(WORD)?.filter((word) => CONTENT.test(word)) ?? [];
  return [...new Set(words.map((word) => word.toLowerCase()))];
}
