import type { QuestionSet } from '../../../model/question-set.ts';
import { sentenceEnd, sentenceStart } from '../../scan/sentences.ts';
import { contentWords, LowerText, standsInFew, type Word, wordsIn } from './sought-words.ts';

/** Words that must agree before a counted number is believed. */
const ENOUGH = 2;

/** Of a longer set so many questions, spread over all of it, tell which words are common. */
const SAMPLE = 120;

/**
 * Evidence for sets whose source prints no numbers: there "vraag 6" is believed only when the sentence
 * shares more words with the sixth question and its answer than with those beside it. Words that most
 * of the set uses say nothing.
 */
export class Evidence {
  /** By number: a question and what answers it. */
  readonly #textsOf: ReadonlyMap<number, readonly LowerText[]>;
  readonly #telling: TellingWords;
  readonly #known = new Map<string, Word>();

  constructor(set: Pick<QuestionSet, 'questions' | 'answers'>) {
    this.#textsOf = readTexts(set);
    this.#telling = new TellingWords([...this.#textsOf.values()]);
  }

  /** Reads the sentence that holds a place of a text. */
  of(text: string, { start, end }: { start: number; end: number }): SentenceEvidence {
    const sentence = text.slice(sentenceStart(text, start), sentenceEnd(text, end));
    const words = contentWords(sentence, this.#known);
    return new SentenceEvidence(words, this.#textsOf, this.#telling);
  }
}

/** What the words of one sentence say of the questions of its set. */
export class SentenceEvidence {
  readonly #words: readonly Word[];
  readonly #textsOf: ReadonlyMap<number, readonly LowerText[]>;
  readonly #telling: TellingWords;
  readonly #sharedBy = new Map<number, readonly Word[]>();

  constructor(
    words: readonly Word[],
    textsOf: ReadonlyMap<number, readonly LowerText[]>,
    telling: TellingWords
  ) {
    this.#words = words;
    this.#textsOf = textsOf;
    this.#telling = telling;
  }

  /**
   * Whether a counted number is the question that the sentence means. `own` are the numbers of the place
   * itself, with which it agrees in any case.
   */
  confirms(target: number, own: readonly number[]): boolean {
    const here = this.#sharedWith(target);
    if (here.length < ENOUGH) return false;
    const beside: (readonly Word[])[] = [];
    for (const number of [target - 1, target + 1]) {
      if (own.includes(number)) continue;
      const shared = this.#sharedWith(number);
      if (!holdsMore(here, shared)) return false;
      beside.push(shared);
    }
    for (const shared of beside) if (!this.#telling.tellMore(here, shared)) return false;
    return this.#telling.tellAtLeast(ENOUGH, here);
  }

  #sharedWith(number: number): readonly Word[] {
    const shared =
      this.#sharedBy.get(number) ?? wordsIn(this.#textsOf.get(number) ?? [], this.#words);
    this.#sharedBy.set(number, shared);
    return shared;
  }
}

/** Whether there is a word that the others do not hold: without one nothing needs to be told of any. */
function holdsMore(words: readonly Word[], others: readonly Word[]): boolean {
  return words.some((word) => !others.includes(word));
}

/** Tells which words say something where they are shared: most of a set does not use them. */
class TellingWords {
  /** Questions with their answers that stand for all of the set. */
  readonly #sample: (readonly LowerText[])[];
  /** A word that more of them hold is common. */
  readonly #few: number;

  constructor(all: readonly (readonly LowerText[])[]) {
    const step = Math.ceil(all.length / SAMPLE);
    this.#sample = all.filter((_, i) => i % step === 0);
    this.#few = Math.max(2, this.#sample.length / 3);
  }

  #isTelling(word: Word): boolean {
    return (word.isRare ??= standsInFew(this.#sample, this.#few, word));
  }

  /**
   * Whether more of these words say something than of the others. What both hold counts on both sides,
   * so nobody needs to know which of it is common.
   */
  tellMore(words: readonly Word[], others: readonly Word[]): boolean {
    let rivals = 0;
    for (const word of others) if (!words.includes(word) && this.#isTelling(word)) rivals++;
    const ahead = words.filter((word) => !others.includes(word));
    return this.tellAtLeast(rivals + 1, ahead);
  }

  /** Whether so many of these words say something; no more is asked of them than decides that. */
  tellAtLeast(count: number, words: readonly Word[]): boolean {
    let missing = count;
    for (let i = 0; i < words.length && missing > 0 && words.length - i >= missing; i++) {
      if (this.#isTelling(words[i]!)) missing--;
    }
    return missing <= 0;
  }
}

function readTexts({
  questions,
  answers
}: Pick<QuestionSet, 'questions' | 'answers'>): ReadonlyMap<number, readonly LowerText[]> {
  const answersTo = new Map<string, LowerText[]>();
  for (const { questionIds, text } of answers) {
    const lower = new LowerText(text);
    for (const id of new Set(questionIds)) {
      const known = answersTo.get(id);
      if (known) known.push(lower);
      else answersTo.set(id, [lower]);
    }
  }
  return new Map(
    questions.map(({ id, number, text }) => [
      number,
      [new LowerText(text), ...(answersTo.get(id) ?? [])]
    ])
  );
}
