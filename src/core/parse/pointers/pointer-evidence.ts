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

// "bewaartermijn", "AP"; not "de", "2025". The letters of ASCII are named apart: most are, and an engine
// looks the others up in a long list.
const WORD = /(?:[A-Za-z]|(?=[^\0-\x7F])\p{L}){2,}/gu;
const CAPITALS = /^\p{Lu}+$/u;

/** From this length on, in characters, a word has content whatever its letters. */
const LONG_WORD = 6;

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
  const textsOf = readTexts(set);
  const isTelling = tellCommonWords([...textsOf.values()]);
  const known = new Map<string, Word>();
  return (text, { start, end }) => {
    const sentence = text.slice(sentenceStart(text, start), sentenceEnd(text, end));
    const words = contentWords(sentence, known);
    const sharedBy = new Map<number, readonly Word[]>();
    const sharedWith = (number: number): readonly Word[] => {
      const shared = sharedBy.get(number) ?? wordsIn(textsOf.get(number) ?? [], words);
      sharedBy.set(number, shared);
      return shared;
    };
    return (target, own) => {
      const here = sharedWith(target);
      if (here.length < ENOUGH) return false;
      const beside = [target - 1, target + 1]
        .filter((number) => !own.includes(number))
        .map(sharedWith);
      return (
        beside.every((shared) => holdsMore(here, shared)) &&
        beside.every((shared) => tellMore(here, shared, isTelling)) &&
        tellAtLeast(ENOUGH, here, isTelling)
      );
    };
  };
}

/** Whether there is a word that the others do not hold: without one nothing needs to be told of any. */
function holdsMore(words: readonly Word[], others: readonly Word[]): boolean {
  return words.some((word) => !others.includes(word));
}

/**
 * Whether more of these words say something than of the others. What both hold counts on both sides, so
 * nobody needs to know which of it is common.
 */
function tellMore(words: readonly Word[], others: readonly Word[], isTelling: Telling): boolean {
  const rivals = others.filter((word) => !words.includes(word)).filter(isTelling).length;
  const ahead = words.filter((word) => !others.includes(word));
  return tellAtLeast(rivals + 1, ahead, isTelling);
}

/** Whether so many of these words say something; no more is asked of them than decides that. */
function tellAtLeast(count: number, words: readonly Word[], isTelling: Telling): boolean {
  let missing = count;
  for (let i = 0; i < words.length && missing > 0 && words.length - i >= missing; i++) {
    if (isTelling(words[i]!)) missing--;
  }
  return missing <= 0;
}

/** Whether sharing a word says something: most of a set does not use it. */
type Telling = (word: Word) => boolean;

/** A text that is read in lower case, which is made when it is first asked for. */
class LowerText {
  #text: string;
  #isLower = false;

  constructor(text: string) {
    this.#text = text;
  }

  get text(): string {
    if (!this.#isLower) this.#text = this.#text.toLowerCase();
    this.#isLower = true;
    return this.#text;
  }
}

/** By number: a question and what answers it. */
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

function wordsIn(texts: readonly LowerText[], words: readonly Word[]): readonly Word[] {
  return words.filter((word) => standsIn(texts, word));
}

function standsIn(texts: readonly LowerText[], { search }: Word): boolean {
  for (const { text } of texts) if (search.indexIn(text) >= 0) return true;
  return false;
}

/** Whether a word stands in so few questions with their answers that sharing it says something. */
function tellCommonWords(all: readonly (readonly LowerText[])[]): Telling {
  const step = Math.ceil(all.length / SAMPLE);
  const sample = all.filter((_, i) => i % step === 0);
  const common = Math.max(2, sample.length / 3);
  return (word) => (word.isRare ??= standsInFew(sample, common, word));
}

/** Whether no more than `few` of these hold a word; the rest is not read once that is decided. */
function standsInFew(all: readonly (readonly LowerText[])[], few: number, word: Word): boolean {
  let holding = 0;
  for (let i = 0; i < all.length; i++) {
    if (holding + all.length - i <= few) return true;
    if (standsIn(all[i]!, word) && ++holding > few) return false;
  }
  return true;
}

/** A word of lower case, ready to be sought in many texts. */
interface Word {
  word: string;
  search: WordSearch;
  /** Whether it stands in few of the set's questions with their answers, once that was asked. */
  isRare: boolean | undefined;
}

/** The words of a sentence that have content, each once; what is `known` of a word is used again. */
function contentWords(sentence: string, known: Map<string, Word>): Word[] {
  const words = new Set<Word>();
  for (const printed of sentence.match(WORD) ?? []) {
    if (printed.length >= LONG_WORD || CAPITALS.test(printed)) {
      words.add(wordOf(printed.toLowerCase(), known));
    }
  }
  return [...words];
}

function wordOf(word: string, known: Map<string, Word>): Word {
  let found = known.get(word);
  if (!found) {
    found = { word, search: createWordSearch(word), isRare: undefined };
    known.set(word, found);
  }
  return found;
}
