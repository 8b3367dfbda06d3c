import { EMPTY_PAPER } from '../../src/core/model/empty-paper.ts';
import type { Paper } from '../../src/core/model/paper.ts';
import type { Question } from '../../src/core/model/question-set.ts';

/** Always the same row of numbers from 0 to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const ONSETS =
  'b d f g h j k l m n p r s t v w z bl br dr fl gr kl kr pl pr sch sl sp st tr zw'.split(' ');
const VOWELS = 'a e i o u aa ee oo uu ie oe ei ui ou ij'.split(' ');
const CODAS = ['', 'l', 'm', 'n', 'r', 's', 't', 'k', 'p', 'f', 'nd', 'rk', 'st', 'ng', 'cht'];
const FUNCTION_WORDS =
  `de het een en van in op te dat die voor met zijn is niet aan er om ook als bij
  wordt door over naar dan nog uit worden kan hebben deze wel meer geen zou of tot onder tegen`.split(
    /\s+/
  );
const QUESTIONS_PER_SET = 25;

/** Words of a topic, and words that all topics share, by how often they come. */
interface Lexicon {
  common: string[];
  topics: string[][];
}

/**
 * Papers of invented words with as many different words as real ones have: vocabulary grows as
 * 3.14·n^0.689 with n words (Heaps' law, fitted on real papers), a third of the new words are
 * compounds of known ones. Records are 1.7 kB on average; each set has a topic of its own.
 */
export function makePapers(questions: number, seed = 1): Paper[] {
  const random = randomFrom(seed);
  const lexicon = makeLexicon(random);
  const growth = { words: 0, different: 0 };
  const papers: Paper[] = [];
  for (let from = 0; from < questions; from += QUESTIONS_PER_SET) {
    const count = Math.min(QUESTIONS_PER_SET, questions - from);
    papers.push(makePaper(papers.length, count, lexicon, growth, random));
  }
  return papers;
}

function makeLexicon(random: () => number): Lexicon {
  const words = (count: number) => Array.from({ length: count }, () => makeWord(random));
  return { common: words(1500), topics: Array.from({ length: 40 }, () => words(150)) };
}

function makeWord(random: () => number): string {
  const syllables = 1 + Math.floor(random() * 3);
  let word = '';
  for (let i = 0; i < syllables; i++) {
    word +=
      pick(ONSETS, random) + pick(VOWELS, random) + (random() < 0.6 ? pick(CODAS, random) : '');
  }
  return word;
}

function pick<T>(items: readonly T[], random: () => number): T {
  return items[Math.floor(random() * items.length)]!;
}

/** Few words come very often, most seldom: the i-th about 1/i as often as the first (Zipf). */
function pickZipf(items: readonly string[], random: () => number): string {
  return items[Math.floor(items.length ** random()) - 1]!;
}

function makePaper(
  number: number,
  count: number,
  lexicon: Lexicon,
  growth: { words: number; different: number },
  random: () => number
): Paper {
  const topic = pick(lexicon.topics, random);
  const word = () => {
    growth.words++;
    if (growth.different < 3.14 * growth.words ** 0.689) {
      growth.different++;
      const compound = random() < 0.33;
      const fresh = compound
        ? pickZipf(topic, random) + pickZipf(lexicon.common, random)
        : makeWord(random);
      topic.push(fresh);
      return fresh;
    }
    const share = random();
    if (share < 0.42) return pick(FUNCTION_WORDS, random);
    return pickZipf(share < 0.7 ? lexicon.common : topic, random);
  };
  const text = (length: number) => {
    let result = '';
    while (result.length < length) result += `${result === '' ? '' : ' '}${word()}`;
    return `${result}.`;
  };
  const id = `bench-${number}`;
  const questions = Array.from({ length: count }, (_, i): Question => {
    return {
      id: `${id}-q${i}`,
      label: String(i + 1),
      number: i + 1,
      numbers: [i + 1],
      text: text(120 + random() * 260),
      spans: [],
      footnoteMarks: []
    };
  });
  return {
    ...EMPTY_PAPER,
    id,
    sourceId: id,
    kind: 'answer-letter',
    date: `20${10 + (number % 16)}-05-01`,
    questionSets: [
      {
        id: `${id}-set`,
        title: text(60),
        caseNumber: `20${10 + (number % 16)}Z${String(10000 + number)}`,
        submitters: [{ name: makeWord(random), group: pick(['Aa', 'Bb', 'Cc', 'Dd'], random) }],
        addressees: [{ name: makeWord(random), ministry: pick(['OCW', 'SZW', 'BZK'], random) }],
        respondents: [],
        span: [0, 0],
        questions,
        answers: questions.map((question) => ({
          id: `${question.id}-a`,
          questionIds: [question.id],
          questionNumbers: [question.number],
          text: text(500 + random() * 1900),
          spans: [],
          footnoteMarks: []
        }))
      }
    ]
  };
}
