import { describe, expect, test } from 'vitest';
import { DIKES, paperOf, RENT } from './index/paper-for-tests.ts';
import { drawHits, finished, indexOf } from './index-for-tests.ts';
import type { SearchOptions } from './search.ts';

describe('the choices beside the results', () => {
  test('one person or group under several names is one value, and is found under each', () => {
    const copy = paperOf(
      'kopie',
      [
        ['Mag een waterschap bevers vangen?', 'Alleen met een ontheffing van de provincie.'],
        ['Hoe oud worden bevers?', 'Twintig jaar.']
      ],
      {
        kind: 'web-page',
        set: {
          caseNumber: '2025Z00001',
          submitters: [{ name: 'Tine van der Beek', group: 'GL' }],
          addressees: [{ name: 'Wit', role: 'staatssecretaris', ministry: 'I&W' }]
        }
      }
    );
    const own = indexOf(DIKES, copy);
    const { facets, total } = own.search('bevers', { ...finished, foldVersions: true });
    expect(total).toBe(2);
    expect(facets.submitter).toEqual([{ value: 'Tine van der Beek', count: 2, chosen: false }]);
    expect(facets.group).toEqual([{ value: 'GroenLinks-PvdA', count: 2, chosen: false }]);
    expect(facets.ministry).toEqual([{ value: 'IenW', count: 2, chosen: false }]);
    expect(facets.source).toEqual([
      { value: 'kopie', count: 2, chosen: false },
      { value: 'dijken', count: 1, chosen: false }
    ]);
    for (const query of ['indiener:tine', 'fractie:groenlinks', 'aan:"minister van IenW"']) {
      expect(drawHits(own, `${query} ontheffing`)).toContain('dijken 2');
    }
    expect(drawHits(own, 'aan:"staatssecretaris van IenW" bevers')).toBe('kopie 2, kopie 1');
  });

  test('facets count, and keep the way sideways when one is chosen', () => {
    const { facets, total } = indexOf(DIKES, RENT).search('', {
      facets: { kind: ['answer-letter'] }
    });
    expect(total).toBe(4);
    expect(facets.kind).toEqual([
      { value: 'answer-letter', count: 4, chosen: true },
      { value: 'written-answer', count: 3, chosen: false }
    ]);
    expect(facets.ministry).toEqual([{ value: 'IenW', count: 4, chosen: false }]);
    expect(facets.state).toEqual([
      { value: 'answered', count: 3, chosen: false },
      { value: 'late', count: 3, chosen: false },
      { value: 'unanswered', count: 1, chosen: false }
    ]);
  });
});

describe('what a year leaves out', () => {
  const dated = indexOf(
    DIKES,
    paperOf('undated', [['Wie voert de bevers?', 'Niemand.'], ['Wie telt de zwanen?']])
  );

  test.each<[string, SearchOptions, number | undefined]>([
    ['bevers jaar:2025', finished, 1],
    ['bevers', { ...finished, facets: { year: ['2025'] } }, 1],
    ['jaar:2025', finished, 2],
    ['bevers', finished, undefined],
    ['dijkwachten jaar:2025', finished, undefined],
    ['bevers jaar:2025', { ...finished, facets: { source: ['dijken'] } }, undefined]
  ])('%s %o: %s without a date', (query, options, undated) => {
    expect(dated.search(query, options).undated).toBe(undated);
  });
});
