import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { parse } from '../../src/core/parse/parse.ts';
import { ordinaryNotices } from '../generate/ordinary-notices.ts';

test('a notice of delay, or a supplement, says what it is, who asked and when, and makes up nothing', () => {
  const all = [...ordinaryNotices()];
  const misread = all.flatMap(({ name, text, says }) => {
    const [paper] = parse(text, 'paper');
    const [set, ...more] = paper?.questionSets ?? [];
    const read = {
      kind: paper?.kind,
      sets: more.length + (set ? 1 : 0),
      by: set?.submitters.map((person) => person.name),
      sentOn: set?.submittedOn,
      questions: set?.questions.map((question) => question.text.trim()),
      answers: set?.answers.map((answer) => answer.text.trim())
    };
    const expected = { ...says, sets: 1, by: ['Faas'], sentOn: '2031-02-03' };
    return isDeepStrictEqual(read, expected) ? [] : [{ name, ...read }];
  });
  expect(misread).toEqual([]);
  expect(all.length).toBeGreaterThan(900);
});
