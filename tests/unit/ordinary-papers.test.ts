import { expect, test } from 'vitest';
import type { QuestionSet } from '../../src/core/model/question-set.ts';
import { parse } from '../../src/core/parse/parse.ts';
import { ordinaryBodies, SIGNERS } from '../generate/ordinary-bodies.ts';
import {
  ORDINARY_ANSWERS,
  ORDINARY_QUESTIONS,
  ordinaryLetters
} from '../generate/ordinary-letters.ts';
import { ordinaryLists } from '../generate/ordinary-lists.ts';
import { NOTES, ordinaryNotes } from '../generate/ordinary-notes.ts';
import { ordinarySets } from '../generate/ordinary-sets.ts';

/** What of a set has to be right. */
const told = ({ submitters, submittedOn, questions, answers }: QuestionSet) => ({
  by: submitters.map(({ name }) => name),
  submittedOn,
  questions: questions.map(({ text }) => text.trim()),
  answers: answers.map(({ text }) => text.trim()),
  answered: answers.map(({ questionIds }) =>
    questionIds.map((id) => questions.findIndex((question) => question.id === id))
  )
});

const read = (text: string) =>
  parse(text, 'paper')
    .flatMap(({ questionSets }) => questionSets)
    .map(told);

const BY_FAAS = { by: ['Faas'], submittedOn: '2031-02-03' };

test('a letter is read whatever its ordinary parts are put together to', () => {
  const expected = JSON.stringify([
    {
      ...BY_FAAS,
      questions: ORDINARY_QUESTIONS,
      answers: ORDINARY_ANSWERS,
      answered: [[0], [1], [2], [3]]
    }
  ]);
  const letters = [...ordinaryLetters()];
  const misread = letters.filter(({ text }) => JSON.stringify(read(text)) !== expected);
  expect(misread.map(({ name }) => name)).toEqual([]);
  expect(letters.length).toBeGreaterThan(3700);
});

test('each answer finds its questions, whatever its heading names', () => {
  const sets = [...ordinarySets()];
  const misread = sets.filter(({ text, asked, answered, answers }) => {
    const expected = {
      ...BY_FAAS,
      questions: asked.map((number) => ORDINARY_QUESTIONS[number - 1]),
      answers,
      answered: answered.map((numbers) => numbers.map((number) => asked.indexOf(number)))
    };
    return JSON.stringify(read(text)) !== JSON.stringify([expected]);
  });
  expect(misread.map(({ name }) => name)).toEqual([]);
  expect(sets.length).toBeGreaterThan(1600);
});

test('a list of questions is read whatever its headings, titles and pages', () => {
  const lists = [...ordinaryLists()];
  const collapsed = (texts: readonly string[]) => texts.map((text) => text.replace(/\s+/g, ' '));
  const misread = lists.filter(({ text, questions = [], answered, answers }) => {
    const expected = {
      questions: collapsed(questions),
      answers: collapsed(answers),
      answered: answered.map((numbers) => numbers.map((number) => number - 1))
    };
    const actual = read(text).map((set) => ({
      questions: collapsed(set.questions),
      answers: collapsed(set.answers),
      answered: set.answered
    }));
    return JSON.stringify(actual) !== JSON.stringify([expected]);
  });
  expect(misread.map(({ name }) => name)).toEqual([]);
  expect(lists.length).toBeGreaterThan(300);
});

test('a letter is read whatever its answers hold, and whatever stands between and behind them', () => {
  const letters = [...ordinaryBodies()];
  const collapsed = (texts: readonly string[]) => texts.map((text) => text.replace(/\s+/g, ' '));
  const misread = letters.filter(({ text, questions = [], answered, answers }) => {
    const sets = parse(text, 'paper').flatMap(({ questionSets }) => questionSets);
    const actual = sets.map((set) => ({
      questions: collapsed(told(set).questions),
      answers: collapsed(told(set).answers),
      answered: told(set).answered,
      signed: set.respondents.map(({ name }) => name)
    }));
    const expected = {
      questions: collapsed(questions),
      answers: collapsed(answers),
      answered: answered.map((numbers) => numbers.map((number) => number - 1)),
      signed: SIGNERS
    };
    return JSON.stringify(actual) !== JSON.stringify([expected]);
  });
  expect(misread.map(({ name }) => name)).toEqual([]);
  expect(letters.length).toBeGreaterThan(200);
});

test('notes at the end are found with their marks, whatever their signs and titles', () => {
  const sets = [...ordinaryNotes()];
  const misread = sets.filter(({ text, questions, answers }) => {
    const [paper] = parse(text, 'paper');
    const [set] = paper!.questionSets;
    const marks = set?.questions.flatMap((question) => question.footnoteMarks) ?? [];
    const actual = {
      notes: paper!.footnotes.map((note) => note.text.replace(/\s+/g, ' ')),
      marks: marks.map(({ label }) => label),
      questions: set?.questions.map((question) => question.text.replace(/\s+/g, ' ')),
      answers: set?.answers.map((answer) => answer.text.replace(/\s+/g, ' '))
    };
    const expected = { notes: NOTES, marks: ['1', '2', '3', '4'], questions, answers };
    return JSON.stringify(actual) !== JSON.stringify(expected);
  });
  expect(misread.map(({ name }) => name)).toEqual([]);
  expect(sets.length).toBe(360);
});
