import { expect, test } from 'vitest';
import type { FacetName } from '../../../core/search/search.ts';
import { facetLabel } from './facet-label.ts';

const papers = [{ sourceId: 's1', name: 'brief over de veerdienst.txt' }];

test.for<[FacetName, string, string]>([
  ['kind', 'answer-letter', 'Antwoordbrief'],
  ['kind', 'toString', 'toString'],
  ['state', 'deferred', 'uitgesteld'],
  ['source', 's1', 'brief over de veerdienst.txt'],
  ['source', 'gone', 'gone'],
  ['year', '2024', '2024']
])('%s %s → %s', ([facet, value, label]) => {
  expect(facetLabel(facet, value, papers)).toBe(label);
});
