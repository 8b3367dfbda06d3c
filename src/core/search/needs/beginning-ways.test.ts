import { expect, test } from 'vitest';
import { paperOf } from '../index/paper-for-tests.ts';
import { createSearchIndex } from '../search-index.ts';

const index = createSearchIndex();
index.add([
  paperOf('doof', [
    ['Hoeveel gebarentolken zijn er opgeleid?', 'Drie.'],
    ['Hoe lang wacht men op een tolk gebarentaal?', 'Acht weken.'],
    ['Waar spreekt men gebarentaal?', 'Overal.'],
    ['Wat kost een tolk?', 'Niets.'],
    ['Welke taal spreekt men?', 'Elke.']
  ])
]);
const found = (query: string) =>
  index.search(query, { finished: true }).hits.map(({ label }) => label);

test('a compound is also found by another one that begins as it does, with the word it ends in', () => {
  expect(found('gebarentolken')).toEqual(['1', '2']);
});
