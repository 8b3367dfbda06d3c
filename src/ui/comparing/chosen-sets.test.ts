import { expect, test } from 'vitest';
import { setsToCompare } from './chosen-sets.ts';

type Papers = Parameters<typeof setsToCompare>[0];
type Related = Parameters<typeof setsToCompare>[1];

/** Papers by name with how many sets each has: sets are called "page/2". */
const papers = (sizes: Record<string, number>): Papers =>
  Object.entries(sizes).map(([id, n]) => ({
    id,
    kind: id.startsWith('page') ? 'web-page' : id.startsWith('draft') ? 'other' : 'answer-letter',
    sets: Array.from({ length: n }, (_, at) => ({
      id: `${id}/${at + 1}`,
      span: [0, 1] as const,
      submitters: [],
      addressees: [],
      respondents: [],
      questions: 1,
      answered: 1
    }))
  }));

const related = (...pairs: [string, string, ('same' | 'template')?][]): Related =>
  pairs.map(([a, b, relation = 'same']) => {
    const place = (setId: string) => ({
      sourceId: setId,
      paperId: setId.split('/')[0]!,
      setId,
      set: 0,
      span: [0, 1] as const
    });
    return { a: place(a), b: place(b), relation, similarity: 1 };
  });

const drawn = (found: ReturnType<typeof setsToCompare>) =>
  Array.isArray(found) ? found.map(({ paperId, set }) => `${paperId} ${set}`).join(', ') : found;

test('of a page with many sets the one is taken that the letter is a version of', () => {
  const found = setsToCompare(papers({ page: 9, letter: 1 }), related(['letter/1', 'page/7']));
  expect(drawn(found)).toBe('letter 1, page 7');
});

test('a set that stands twice on a page counts as its first', () => {
  const twice = related(['letter/1', 'page/2'], ['page/2', 'page/5'], ['letter/1', 'page/5']);
  expect(drawn(setsToCompare(papers({ page: 9, letter: 1 }), twice))).toBe('letter 1, page 2');
});

test('draft, letter and page: what is closest to the original comes first', () => {
  const found = setsToCompare(
    papers({ page: 3, draft: 1, letter: 1 }),
    related(['draft/1', 'letter/1'], ['letter/1', 'page/3'])
  );
  expect(drawn(found)).toBe('letter 1, draft 1, page 3');
});

test('papers of one set each are compared, whatever they are to each other', () => {
  expect(drawn(setsToCompare(papers({ letter: 1, draft: 1 }), []))).toBe('letter 1, draft 1');
});

test('it is left open where a paper has no set, or several of which none is meant', () => {
  expect(setsToCompare(papers({ letter: 1, draft: 0 }), [])).toBeUndefined();
  expect(setsToCompare(papers({ letter: 1, page: 2 }), [])).toBeUndefined();
  const template = related(['letter/1', 'page/2', 'template']);
  expect(setsToCompare(papers({ letter: 1, page: 2 }), template)).toBeUndefined();
});

test('two pages with more than one set in common share several', () => {
  const common = related(['page/1', 'page two/2'], ['page/3', 'page two/4']);
  expect(setsToCompare(papers({ page: 3, 'page two': 4 }), common)).toBe('several');
});
