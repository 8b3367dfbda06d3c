import { expect, test } from 'vitest';
import { matchAnswers } from './answered.ts';
import { readNumberList } from '../structure/shapes/number-list.ts';

/**
 * Draws a set as "1 2 A1+2": questions by label, answers by "A" and what their heading names, in the
 * order of the text; "A" alone has a bare heading. Returns per answer the labels of its questions.
 */
function matched(drawn: string): string[] {
  const labels: string[] = [];
  const answers = [];
  const numbersOf = (label: string) =>
    label.split('+').flatMap((part) => readNumberList(part)?.numbers ?? []);
  for (const item of drawn.split(' ')) {
    if (!item.startsWith('A')) labels.push(item);
    else {
      const label = item.slice(1);
      answers.push({ label, numbers: numbersOf(label), under: labels.length - 1 });
    }
  }
  const questions = labels.map((label) => ({ label, numbers: numbersOf(label) }));
  return matchAnswers(questions, answers).map((indexes) =>
    indexes.map((index) => labels[index]).join(' ')
  );
}

test.for([
  ['each under its own question', '1 A 2 A', ['1', '2']],
  ['a heading that names several', '1 2 A1+2 3 A3', ['1 2', '3']],
  ['a group that stands at its first question', '1 A1+3 2 A2 3 A3', ['1 3', '2', '3']],
  ['all questions first', '1 2 3 A1 A2+3', ['1', '2 3']],
  ['one question with two numbers', '1 2+3 A2+3', ['2+3']],
  ['one of the numbers of a question', '2+3 A2', ['2+3']],
  ['a number printed twice', '7 A7 7 A8', ['7', '7']],
  ['a question that is lost', '1 A1 A2 3 A3', ['1', '', '3']],
  ['a misprint: 4 again, under 5', '4 A4 5 A4', ['4', '5']],
  ['letters', '1a 1b A1a A1b', ['1a', '1b']],
  ['a number for all its letters', '1a 1b A1', ['1a 1b']],
  ['no question at all', 'A1', ['']]
] as const)('%s: %s', ([, drawn, expected]) => {
  expect(matched(drawn)).toEqual(expected);
});

test('a number that more questions share than there are letters was printed again', () => {
  const questions = Array.from({ length: 27 }, () => ({ label: '1a', numbers: [1] }));
  const answer = { label: '1', numbers: [1], under: 26 };
  expect(matchAnswers(questions, [answer])).toEqual([[26]]);
});
