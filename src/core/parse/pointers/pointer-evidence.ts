import type { QuestionSet } from '../../model/question-set.ts';
import { sentenceEnd, sentenceStart } from '../scan/sentences.ts';
import { createWordSearch, type WordSearch } from '../scan/word-search.ts';

/**
 * Reads the sentence that holds a place of a text, and tells of counted numbers whether they are the
 * questions that it means. `own` are the numbers of the place itself, with which it agrees in any case.
 */
export type Evidence = (
  text: string,
  place: { start: number; end: number }
) => (target: number, own: readonly number[]) => boolean;

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
  return (text, { start, end }) => {
    const words = contentWords(text.slice(sentenceStart(text, start), sentenceEnd(text, end)));
    const known = new Map<number, Word[]>();
    const sharedWith = (number: number): Word[] => {
      const there = textOf.get(number)?.() ?? '';
      const shared = known.get(number) ?? words.filter(({ search }) => search.indexIn(there) >= 0);
      known.set(number, shared);
      return shared;
    };
    return (target, own) => {
      const sharedHere = sharedWith(target);
      if (sharedHere.length < ENOUGH) return false;
      const beside = [target - 1, target + 1]
        .filter((number) => !own.includes(number))
        .map(sharedWith);
      // Where all is shared beside it as well, nobody needs to know which words are common.
      if (beside.some((shared) => sharedHere.every((word) => shared.includes(word)))) return false;
      const here = sharedHere.filter(isTelling).length;
      return here >= ENOUGH && beside.every((shared) => shared.filter(isTelling).length < here);
    };
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
function tellCommonWords(texts: ReadonlyMap<number, Text>): (word: Word) => boolean {
  const step = Math.ceil(texts.size / SAMPLE);
  const sample = [...texts.values()].filter((_, i) => i % step === 0);
  const common = Math.max(2, sample.length / 3);
  const told = new Map<string, boolean>();
  return ({ word, search }) => {
    let isTelling = told.get(word);
    if (isTelling === undefined) {
      let holding = 0;
      for (let i = 0; i < sample.length && holding <= common; i++) {
        if (search.indexIn(sample[i]!()) >= 0) holding++;
      }
      isTelling = holding <= common;
      told.set(word, isTelling);
    }
    return isTelling;
  };
}

/** A word of lower case, ready to be sought in many texts. */
interface Word {
  word: string;
  search: WordSearch;
}

function contentWords(sentence: string): Word[] {
  const words = sentence.match(WORD)?.filter((word) => CONTENT.test(word)) ?? [];
  const distinct = new Set(words.map((word) => word.toLowerCase()));
  return Array.from(distinct, (word) => ({ word, search: createWordSearch(word) }));
}
