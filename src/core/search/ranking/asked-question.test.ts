import { expect, test } from 'vitest';
import { createSearchIndex } from '../search-index.ts';
import { paperOf } from '../index/paper-for-tests.ts';
import { askedQuestions } from './asked-question.ts';

test.each([
  ['vraag 12 eenden', [12]],
  ['antwoord op vraag 3', [3]],
  ['vragen 7 en 8', [7]],
  ['Vraag 2025', []],
  ['vraag 26-1315', []],
  ['aanvraag 12', []]
])('"%s" asks for %o', (query, numbers) => {
  expect(askedQuestions(query).map(({ number }) => number)).toEqual(numbers);
});

test('of the questions that meet a query the one that it names by its number comes first', () => {
  const pairs = [['Hoeveel eenden?'], ['Welke eenden?'], ['Waar zijn de eenden?']] as const;
  const index = createSearchIndex();
  index.add([paperOf('eenden', pairs), paperOf('zwaan', [['Wat doen 3 zwanen?']])]);
  const hits = (query: string) =>
    index.search(query, { finished: true }).hits.map(({ label }) => label);
  expect(hits('vraag 3 eenden')[0]).toBe('3');
  expect(hits('vraag 2 eenden')[0]).toBe('2');
  expect(hits('vraag 3 eenden')).toHaveLength(3);
});
