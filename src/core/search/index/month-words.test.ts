import { expect, test } from 'vitest';
import { createSearchIndex } from '../search-index.ts';
import { monthWords } from './month-words.ts';
import { paperOf } from './paper-for-tests.ts';

test.each([
  [{ date: '2025-05-31' }, ['mei', '2025']],
  [{ date: '2025-03-02', submittedOn: '2025-03-02' }, ['maart', '2025']],
  [{ date: '2025-01-10', submittedOn: '2024-12-21' }, ['januari', '2025', 'december', '2024']],
  [{ date: '2025-13-10' }, []],
  [{}, []]
])('%o is of %o', (group, words) => {
  expect(monthWords(group)).toEqual(words);
});

test('a month finds what is of it, below what says it', () => {
  const ofMay = paperOf('mei', [['Hoeveel eenden zijn er?']]);
  const saysMay = paperOf('tekst', [['Hoeveel eenden waren er in mei 2025?']]);
  const ofJune = paperOf('juni', [['Hoeveel eenden blijven er?']]);
  const index = createSearchIndex();
  index.add([
    { ...ofMay, date: '2025-05-06' },
    { ...saysMay, date: '2024-02-01' },
    { ...ofJune, date: '2024-06-06' }
  ]);
  const { hits } = index.search('eenden mei 2025', { finished: true });
  expect(hits.slice(0, 2).map(({ sourceId }) => sourceId)).toEqual(['tekst', 'mei']);
});
