import type { Paper } from '../../src/core/model/paper.ts';
import type { Answer, QuestionSet } from '../../src/core/model/question-set.ts';
import type { ExpectedText, FormDocument } from './form-notation.ts';
import { collapse, numbersOfQuestion } from './form-set-judgement.ts';

/** What was expected, what was read, and how much of it is right. */
export interface Tally {
  expected: number;
  read: number;
  right: number;
}

/** How well documents were read, counted in questions and answers. */
export interface Figures {
  questions: Tally;
  /** Pairs of an answer and the number of a question that it stands for. */
  answers: Tally;
  /** Texts of questions and answers: `right` are equal but for white space, `read` counts none. */
  texts: Tally;
}

/** So much of a text tells which one it is; how it goes on is judged by `texts`. */
const ENOUGH_TO_KNOW_IT = 24;

const none = (): Tally => ({ expected: 0, read: 0, right: 0 });

/** The harmonic mean of precision and recall; 1 where nothing is expected and nothing read. */
export function f1({ expected, read, right }: Tally): number {
  return expected + read === 0 ? 1 : (2 * right) / (expected + read);
}

/** The share of what was expected that is right; 1 where nothing is expected. */
export function share({ expected, right }: Tally): number {
  return expected === 0 ? 1 : right / expected;
}

/** The figures of several documents together. */
export function sumOf(all: readonly Figures[]): Figures {
  const sum = (part: keyof Figures): Tally =>
    all.reduce<Tally>(
      (sofar, { [part]: each }) => ({
        expected: sofar.expected + each.expected,
        read: sofar.read + each.read,
        right: sofar.right + each.right
      }),
      none()
    );
  return { questions: sum('questions'), answers: sum('answers'), texts: sum('texts') };
}

/** Counts what was read in a document against what it expects, set by set in their order. */
export function figuresOf(form: FormDocument, papers: readonly Paper[]): Figures {
  const sets = papers.flatMap(({ questionSets }) => questionSets);
  const count = Math.max(form.withoutPairs ? 0 : form.sets.length, sets.length);
  return sumOf(
    Array.from({ length: count }, (_, index) => {
      const expected = form.withoutPairs ? undefined : form.sets[index];
      return figuresOfSet(sets[index], expected?.questions ?? [], expected?.answers ?? []);
    })
  );
}

function figuresOfSet(
  set: QuestionSet | undefined,
  questions: readonly ExpectedText[],
  answers: readonly ExpectedText[]
): Figures {
  const readQuestions = (set?.questions ?? []).map((question) => ({
    keys: numbersOfQuestion(question).map((numbers) => keyOf(numbers, question.text))
  }));
  const readPairs = (set?.answers ?? []).flatMap((answer) =>
    numbersOf(set, answer).map((number) => ({ keys: [keyOf(String(number), answer.text)] }))
  );
  return {
    questions: tally(
      questions.map(({ numbers, start }) => keyOf(numbers, start)),
      readQuestions
    ),
    answers: tally(
      answers.flatMap(({ numbers, start }) => numbers.split(',').map((each) => keyOf(each, start))),
      readPairs
    ),
    texts: equalTexts([...questions, ...answers], set)
  };
}

/** The numbers of the questions that an answer is assigned to. */
function numbersOf(set: QuestionSet | undefined, { questionIds }: Answer): number[] {
  return (set?.questions ?? [])
    .filter(({ id }) => questionIds.includes(id))
    .flatMap(({ numbers }) => numbers);
}

const keyOf = (numbers: string, text: string) =>
  `${numbers} ${collapse(text).slice(0, ENOUGH_TO_KNOW_IT)}`;

/** How many of `expected` are among `read`, each of which can be one of several. */
function tally(expected: readonly string[], read: readonly { keys: readonly string[] }[]): Tally {
  const left = [...read];
  const right = expected.filter((key) => {
    const known = (each: string) => each.startsWith(key);
    const at = left.findIndex(({ keys }) => keys.some(known));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return { expected: expected.length, read: read.length, right };
}

/** How many texts stand in the set as expected, wherever in it. */
function equalTexts(expected: readonly ExpectedText[], set: QuestionSet | undefined): Tally {
  const left = [...(set?.questions ?? []), ...(set?.answers ?? [])].map(({ text }) =>
    collapse(text)
  );
  const right = expected.filter(({ start, end, whole }) => {
    const fits = (text: string) =>
      whole
        ? text === collapse(start)
        : text.startsWith(collapse(start)) && text.endsWith(collapse(end));
    const at = left.findIndex(fits);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return { expected: expected.length, read: 0, right };
}
