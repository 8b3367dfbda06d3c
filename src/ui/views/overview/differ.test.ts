import { expect, test } from 'vitest';
import { differ } from './differ.ts';

test('what counts once each does not differ', () => {
  expect(differ([{ count: 1 }, { count: 1 }])).toBe(false);
  expect(differ([{ count: 2 }, { count: 1 }])).toBe(true);
  expect(differ([])).toBe(false);
});
