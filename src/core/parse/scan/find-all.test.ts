import { expect, test } from 'vitest';
import { findAll } from './find-all.ts';

test('all matches are found, in order, whatever the pattern has been used for', () => {
  const pattern = /\d+/gu;
  pattern.lastIndex = 4;
  expect(findAll('1 en 22 of 333', pattern).map(({ 0: found, index }) => [found, index])).toEqual([
    ['1', 0],
    ['22', 5],
    ['333', 11]
  ]);
  expect(findAll('geen', pattern)).toEqual([]);
});

test('a pattern that matches nothing ends all the same', () => {
  expect(findAll('abc', /x*/gu)).toHaveLength(4);
});
