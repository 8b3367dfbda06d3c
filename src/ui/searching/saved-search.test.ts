import { expect, test } from 'vitest';
import type { SearchRoute } from '../addresses/search-route.ts';
import { makeRecord, readSavedSearches, searchSince } from './saved-search.ts';

const NOW = '2025-03-01T12:00:00.000Z';
const wolf: SearchRoute = { screen: 'search', query: 'wolf', facets: { year: ['2024'] } };

test('a search reads back from its record; records of another shape are left alone', () => {
  const record = makeRecord('Wolven', wolf);
  const records = [
    record,
    makeRecord('dijken', { screen: 'search', query: 'dijk' }),
    { id: '3', kind: 'unknown', createdAt: NOW, changedAt: NOW, name: 7 }
  ];
  const saved = readSavedSearches(records);
  expect(saved.map(({ name }) => name)).toEqual(['dijken', 'Wolven']);
  expect(saved[1]).toEqual({
    id: record.id,
    name: 'Wolven',
    address: 'q=wolf&jaar=2024',
    route: wolf,
    createdAt: record.createdAt
  });
});

test('what is new is what came after the last look, in the sources that the search looks at', () => {
  const papers = [
    { sourceId: 'old', importedAt: '2025-02-01T00:00:00.000Z' },
    { sourceId: 'new', importedAt: '2025-03-02T00:00:00.000Z' },
    { sourceId: 'new', importedAt: '2025-03-02T00:00:00.000Z' }
  ];
  expect(searchSince(wolf, NOW, papers)?.facets).toEqual({ year: ['2024'], source: ['new'] });
  const inOld = { ...wolf, facets: { source: ['old'] } };
  expect(searchSince(inOld, NOW, papers)).toBeUndefined();
  expect(searchSince(wolf, '2025-04-01T00:00:00.000Z', papers)).toBeUndefined();
});
