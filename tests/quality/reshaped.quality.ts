import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Paper } from '../../src/core/model/paper.ts';
import { parse } from '../../src/core/parse/parse.ts';
import { type Figures, f1, share, sumOf } from './form-figures.ts';
import { readForms } from './form-notation.ts';
import { collapse } from './form-set-judgement.ts';
import { RESHAPINGS } from './reshapings.ts';
import type { QualityRow, QualityTable } from './run.ts';

const FOLDER = join(import.meta.dirname, 'forms');

/** What is known to be misread says nothing of what reshaping does. */
const LEFT_OUT = new Set(['README.md', 'not-read-well-yet.md']);

/**
 * Whether invented documents are read the same when a program changes their lines and not their words: each is
 * compared with the reading of the document as it stands, by the numbers that are printed.
 */
export function run(): Promise<QualityTable> {
  const texts = readTexts();
  const rows = RESHAPINGS.flatMap(({ name, reshape, goals }): QualityRow[] => {
    const all = texts.map((text) => compare(read(text), read(reshape(text))));
    const { questions, answers, texts: equal } = sumOf(all);
    const row = (figure: string, value: number, goal: number): QualityRow => ({
      name: `${name}: ${figure}`,
      value: value.toFixed(4),
      goal,
      ok: value >= goal
    });
    return [
      row(`questions F1 of ${questions.expected}`, f1(questions), goals.questions),
      row(`answers F1 of ${answers.expected}`, f1(answers), goals.answers),
      row(`texts equal of ${equal.expected}`, share(equal), goals.texts)
    ];
  });
  return Promise.resolve({ title: 'Reshaped: the same words on other lines', rows });
}

/** The documents that hold questions. */
function readTexts(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.md') && !LEFT_OUT.has(file))
    .flatMap((file) => readForms(readFileSync(join(FOLDER, file), 'utf8')))
    .map(({ text }) => text)
    .filter((text) => read(text).questions.size > 0);
}

/** The texts of questions and answers by their set and printed numbers, else by their place. */
interface Reading {
  questions: ReadonlyMap<string, string>;
  answers: ReadonlyMap<string, string>;
}

function read(text: string): Reading {
  const sets = parse(text, 'reshaped').flatMap(({ questionSets }: Paper) => questionSets);
  const questions = new Map<string, string>();
  const answers = new Map<string, string>();
  sets.forEach((set, at) => {
    const numbers = new Map(set.questions.map((question) => [question.id, question.numbers]));
    set.questions.forEach((question, i) => {
      questions.set(`${at}:${question.numbers.join() || `at ${i}`}`, collapse(question.text));
    });
    set.answers.forEach((answer, i) => {
      const to = answer.questionIds.map((id) => numbers.get(id)?.join()).join();
      answers.set(`${at}:${to || `at ${i}`}`, collapse(answer.text));
    });
  });
  return { questions, answers };
}

function compare(expected: Reading, found: Reading): Figures {
  const known = (part: keyof Reading) =>
    [...expected[part]].filter(([place]) => found[part].has(place));
  const equal = (part: keyof Reading) =>
    known(part).filter(([place, text]) => found[part].get(place) === text).length;
  const tally = (part: keyof Reading) => ({
    expected: expected[part].size,
    read: found[part].size,
    right: known(part).length
  });
  return {
    questions: tally('questions'),
    answers: tally('answers'),
    texts: {
      expected: expected.questions.size + expected.answers.size,
      read: 0,
      right: equal('questions') + equal('answers')
    }
  };
}
