import { expect, test } from 'vitest';
import type { Answer, Question, QuestionSet } from '../model/question-set.ts';
import { readExchanges } from './exchange.ts';

/** `"V1 A1 V2 V3 A2,3"`: questions and answers in the order in which they stand; `A4>1` points. */
function setOf(drawn: string): QuestionSet {
  const questions: Question[] = [];
  const answers: Answer[] = [];
  for (const [i, word] of drawn.split(' ').entries()) {
    const [numbers, refersTo] = word
      .slice(1)
      .split('>')
      .map((part) => part.split(',').map(Number));
    const text = { text: word, spans: [[i * 10, i * 10 + 5]] as const, footnoteMarks: [] };
    if (word.startsWith('V')) {
      const number = numbers![0]!;
      questions.push({ ...text, id: `q${number}`, label: `${number}`, number, numbers: numbers! });
    } else {
      const ids = numbers!.map((number) => `q${number}`);
      const pointer = refersTo ? { refersTo } : {};
      answers.push({ ...text, id: word, questionIds: ids, questionNumbers: numbers!, ...pointer });
    }
  }
  const people = { submitters: [], addressees: [], respondents: [] };
  return { id: 's', ...people, span: [0, 1000], questions, answers };
}

function draw(set: QuestionSet): string {
  return readExchanges(set)
    .map(({ key, state, answers, elsewhere, referredBy }) =>
      [
        `${key} ${state}`,
        ...answers.map((answer) => answer.id),
        ...elsewhere.map(({ answer, at }) => `${answer.id}@${at.label}`),
        ...(referredBy.length ? [`<${referredBy}`] : [])
      ].join(' ')
    )
    .join(' | ');
}

test.for([
  ['V1 A1 V2', '1 answered A1 | 2 unanswered'],
  ['V1 V2 V3 A1,2,3', '1 joint A1,2,3@3 | 2 joint A1,2,3@3 | 3 answered A1,2,3'],
  ['V1 A1,2 V2', '1 answered A1,2 | 2 joint A1,2@1'],
  ['V1 A1 V2 A2>1', '1 answered A1 <2 | 2 pointer A2>1'],
  ['V1 A1,2 V2 A2', '1 answered A1,2 | 2 answered A2 A1,2@1']
] as const)('%s', ([drawn, expected]) => {
  expect(draw(setOf(drawn))).toBe(expected);
});

test('questions of one number keep addresses of their own', () => {
  const set = setOf('V1 A1 V2');
  const twice = set.questions.map((question) => ({ ...question, label: '13' }));
  const keys = readExchanges({ ...set, questions: twice }).map((exchange) => exchange.key);
  expect(keys).toEqual(['13', '13(2)']);
});

test('every answer stands once', () => {
  const exchanges = readExchanges(setOf('V1 V2 A1,2 V3 A3 V4 A4,1'));
  expect(exchanges.flatMap((exchange) => exchange.answers.map((a) => a.id)).sort()).toEqual([
    'A1,2',
    'A3',
    'A4,1'
  ]);
});
