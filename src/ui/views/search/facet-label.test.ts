import { expect, test } from 'vitest';
import type { FacetName } from '../../../core/search/facet.ts';
import type { PaperSummary } from '../../../core/model/summary.ts';
import { facetFile, facetLabel } from './facet-label.ts';

const paper = (sourceId: string, given: Partial<PaperSummary>) =>
  ({ sourceId, kind: 'other', sets: [], ...given }) as PaperSummary;
const papers = [
  paper('s1', { name: 'brief over de veerdienst.txt', title: 'de veerdienst' }),
  paper('s2', { name: 'twee stukken.txt' }),
  paper('s2', { name: 'twee stukken.txt' })
];

test.for<[FacetName, string, string]>([
  ['kind', 'answer-letter', 'Antwoordbrief'],
  ['kind', 'toString', 'toString'],
  ['state', 'deferred', 'uitgesteld'],
  ['state', 'elsewhere', 'in een ander stuk beantwoord'],
  ['state', 'late', 'na meer dan drie weken beantwoord'],
  ['source', 's1', 'De veerdienst'],
  ['source', 's2', 'twee stukken.txt'],
  ['source', 'gone', 'gone'],
  ['year', '2024', '2024']
])('%s %s → %s', ([facet, value, label]) => {
  expect(facetLabel(facet, value, papers)).toBe(label);
});

test('the file tells sources apart that are called alike', () => {
  expect(facetFile('source', 's1', papers)).toBe('brief over de veerdienst.txt');
  expect(facetFile('source', 's2', papers)).toBeUndefined();
  expect(facetFile('kind', 'deferral', papers)).toBeUndefined();
});
