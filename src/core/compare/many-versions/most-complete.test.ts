import { expect, test } from 'vitest';
import { mostComplete } from './most-complete.ts';

test.each([
  ['the most answers, though others have more questions', ['9/0', '7/7', '8/3'], 1],
  ['of equals the most questions', ['7/3', '8/3', '8/3'], 1],
  ['of equals the first', ['7/7', '7/7'], 0],
  ['none answers', ['3/0', '3/0'], 0],
  ['none', [], 0]
])('%s', (_, sizes, best) => {
  const sets = sizes.map((size) => {
    const [questions = 0, answered = 0] = size.split('/').map(Number);
    return { questions, answered };
  });
  expect(mostComplete(sets)).toBe(best);
});
