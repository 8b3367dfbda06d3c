import { expect, test } from 'vitest';
import { createLetterFilter } from './letter-filter.ts';

test('what was added may be there, and most of what was not is not', () => {
  const filter = createLetterFilter();
  const words = Array.from({ length: 5000 }, (_, i) => `woord${i}`);
  words.forEach(filter.add);
  expect(words.every(filter.mayHave)).toBe(true);
  const others = words.map((word) => `${word}en`);
  expect(others.filter(filter.mayHave).length).toBeLessThan(100);
});
