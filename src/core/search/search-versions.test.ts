import { expect, test } from 'vitest';
import { paperOf, RENT } from './index/paper-for-tests.ts';
import { finished, indexOf } from './index-for-tests.ts';

test('versions that say the same are one hit', () => {
  const own = indexOf(
    RENT,
    { ...paperOf('kopie', [['Wat doet de huurcommissie?']]) },
    {
      ...paperOf('nog eens', [
        ['Wat doet de huurcommissie?', 'De  commissie toetst de huur van woningen.']
      ])
    }
  );
  const { hits } = own.search('"de huurcommissie"', { foldVersions: true });
  expect(hits.map((hit) => [hit.sourceId, hit.foldedVersions])).toContainEqual(['huren', 2]);
  expect(hits).toHaveLength(2);
});

test('of versions the one to cite is shown, where the best of them would stand', () => {
  const page = paperOf('pagina', [['Hoe hoog is de terp?', 'De terp is negen meter hoog.']], {
    kind: 'web-page',
    set: { title: 'Terp en terp' }
  });
  const letter = { ...page, kind: 'answer-letter' as const, sourceId: 'brief', id: 'brief' };
  const renamed = letter.questionSets.map((set) => ({
    ...set,
    title: 'Hoogte',
    questions: set.questions.map((question) => ({ ...question, id: 'brief-q1' })),
    answers: set.answers.map((answer) => ({ ...answer, questionIds: ['brief-q1'] }))
  }));
  const own = indexOf(page, { ...letter, questionSets: renamed });
  const apart = own.search('terp', finished).hits.map(({ sourceId }) => sourceId);
  expect(apart).toEqual(['pagina', 'brief']);
  const { hits } = own.search('terp', { ...finished, foldVersions: true });
  expect(hits.map((hit) => [hit.sourceId, hit.foldedVersions])).toEqual([['brief', 2]]);
});
