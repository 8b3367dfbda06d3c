import { expect, test } from 'vitest';
import { createSearchIndex } from '../search-index.ts';
import { paperOf } from '../index/paper-for-tests.ts';
import { askedQuestions } from './asked-question.ts';

test.each([
  ['vraag 12 eenden', [12]],
  ['antwoord op vraag 3', [3]],
  ['vragen 7 en 8', [7, 8]],
  ['vragen 2, 3 en 9 eenden', [2, 3, 9]],
  ['vraag 3 t/m 6 eenden', [3, 4, 5, 6]],
  ['question 4', [4]],
  ['vraag 3 en 2025', [3]],
  ['Vraag 2025', []],
  ['vraag 1005', [1005]],
  ['vragen 998 t/m 1001', [998, 999, 1000, 1001]],
  ['vraag 3 en 1998', [3]],
  ['vraag 20251', []],
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

test('a question that has a word only by its title comes before those that say it, where its number is named', () => {
  const pairs = [
    ['Hoeveel eenden zijn er en welke eenden nemen toe?'],
    ['Wat doen eenden in de winter?'],
    ['Wat kost het onderhoud?']
  ] as const;
  const paper = paperOf('eenden', pairs, { title: 'eenden in de gracht' });
  const index = createSearchIndex();
  index.add([paper, paperOf('zwaan', [['Wat doen zwanen?']])]);
  const hits = index.search('eenden vraag 3', { finished: true }).hits;
  expect(hits.map(({ label }) => label)[0]).toBe('3');
});
