import { expect, test } from 'vitest';
import { mostComplete } from './most-complete.ts';

test.each([
  ['the most answers, though others have more questions', ['9/0', '7/7', '8/3'], 1],
  ['of equals the most questions', ['7/3', '8/3', '8/3'], 1],
  ['of equals the one closest to the original', ['7/7 web-page', '7/7', '7/7'], 1],
  ['of equals the first', ['7/7', '7/7'], 0],
  ['none answers', ['3/0', '3/0'], 0],
  ['none', [], 0]
])('%s', (_, sizes, best) => {
  const sets = sizes.map((size) => {
    const [questions = 0, answered = 0] = size.split('/').map(Number.parseFloat);
    const kind = size.includes('web') ? ('web-page' as const) : ('answer-letter' as const);
    return { questions, answered, kind };
  });
  expect(mostComplete(sets)).toBe(best);
});
