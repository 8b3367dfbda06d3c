import { expect, test } from 'vitest';
import { DIKES, paperOf, RENT } from '../index/paper-for-tests.ts';
import { createSearchIndex } from '../search-index.ts';

test('share telling words and are no version of it', () => {
  const own = createSearchIndex();
  const earlier = [['Hoeveel dijkwachten zijn er per provincie?', 'Ongeveer 600.']] as const;
  own.add([DIKES, paperOf('eerder', earlier), RENT]);
  const similar = own.findSimilar('dijken-q1');
  expect(similar.map(({ questionId }) => questionId)).toEqual(['eerder-q1']);
  expect(similar[0]?.shared).toEqual(['dijkwachten']);
  expect(own.findSimilar('unknown')).toEqual([]);
});
