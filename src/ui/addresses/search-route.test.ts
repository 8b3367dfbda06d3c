import { expect, test } from 'vitest';
import {
  asksSomething,
  readSearch,
  type SearchRoute,
  sortedBy,
  toggleFacet,
  unfoldedAs,
  withoutFacet,
  withoutFacets,
  writeSearch
} from './search-route.ts';

test.for<[string, SearchRoute]>([
  ['', { screen: 'search', query: '' }],
  ['q=wolf', { screen: 'search', query: 'wolf' }],
  [
    'q=wolf&fractie=VVD&fractie=D66&jaar=2024&sorteer=nieuwste&versies=apart',
    {
      screen: 'search',
      query: 'wolf',
      facets: { group: ['VVD', 'D66'], year: ['2024'] },
      sort: 'newest',
      unfolded: true
    }
  ]
])('%s', ([address, search]) => {
  expect(readSearch(new URLSearchParams(address))).toEqual(search);
  expect(String(writeSearch(search))).toBe(address);
});

test.for([
  ['q=a&sorteer=constructor', 'q=a'],
  ['q=a&versies=samen&kleur=rood', 'q=a'],
  ['q=a&fractie=&fractie=VVD&fractie=VVD', 'q=a&fractie=VVD']
] as const)('what says nothing is left out: %s', ([address, plain]) => {
  expect(String(writeSearch(readSearch(new URLSearchParams(address))))).toBe(plain);
});

test('a value is chosen beside the others, and taken back to where one was', () => {
  const wolf: SearchRoute = { screen: 'search', query: 'wolf', sort: 'oldest' };
  const one = toggleFacet(wolf, 'group', 'VVD', true);
  const two = toggleFacet(one, 'group', 'D66', true);
  expect(two.facets).toEqual({ group: ['VVD', 'D66'] });
  expect(toggleFacet(two, 'group', 'D66', false)).toEqual(one);
  expect(toggleFacet(one, 'group', 'VVD', false)).toEqual(wolf);
  expect(withoutFacets(two)).toEqual(wolf);
  expect(withoutFacet(two, 'group')).toEqual(wolf);
  expect(withoutFacet(toggleFacet(two, 'year', '2024', true), 'year')).toEqual(two);
});

test('order and versions change by themselves', () => {
  const search = readSearch(new URLSearchParams('q=wolf&jaar=2024'));
  const changed = unfoldedAs(sortedBy(search, 'oldest'), true);
  expect(String(writeSearch(changed))).toBe('q=wolf&jaar=2024&sorteer=oudste&versies=apart');
  expect(unfoldedAs(sortedBy(changed, undefined), false)).toEqual(search);
});

test('facets alone are a search, blanks are none', () => {
  expect(asksSomething({ screen: 'search', query: '  ' })).toBe(false);
  expect(asksSomething({ screen: 'search', query: '', facets: { year: ['2024'] } })).toBe(true);
});
