import { expect, test } from 'vitest';
import { parse } from '../../src/core/parse/parse.ts';
import {
  ORDINARY_ANSWERS,
  ORDINARY_QUESTIONS,
  ordinaryLetters
} from '../generate/ordinary-letters.ts';

const told = (items: readonly { text: string }[]) => items.map(({ text }) => text.trim());

test('a letter is read whatever its ordinary parts are put together to', () => {
  const misread: string[] = [];
  let letters = 0;
  for (const { name, text } of ordinaryLetters()) {
    letters++;
    const sets = parse(text, 'letter').flatMap(({ questionSets }) => questionSets);
    const found = sets.map(({ submitters, submittedOn, questions, answers }) => ({
      by: submitters.map((person) => person.name),
      submittedOn,
      questions: told(questions),
      answers: told(answers),
      answered: answers.map(({ questionIds }) =>
        questionIds.map((id) => questions.findIndex((question) => question.id === id))
      )
    }));
    const expected = {
      by: ['Faas'],
      submittedOn: '2031-02-03',
      questions: ORDINARY_QUESTIONS,
      answers: ORDINARY_ANSWERS,
      answered: [[0], [1], [2], [3]]
    };
    if (JSON.stringify(found) !== JSON.stringify([expected])) misread.push(name);
  }
  expect(misread).toEqual([]);
  expect(letters).toBeGreaterThan(7000);
});
