import { expect, test } from 'vitest';
import { readRecentDay } from './recent-day.ts';

test.for([
  'Hierbij beantwoord ik de vragen die het lid Bos op 3 mei jl. heeft gesteld.',
  'De vragen van dr. Bos van 3 mei jl. over de pont beantwoord ik hierbij.',
  'De vragen m.b.t. de pont van 3 mei jl. zijn hieronder beantwoord.'
])('the day on which questions were put: %s', (text) => {
  expect(readRecentDay(text, '2031-06-01')).toBe('2031-05-03');
});

test('a day on which something else happened is not that of the questions', () => {
  const text = 'Op 3 mei jl. berichtte de krant dat de pont stopt. U stelde daarover vragen.';
  expect(readRecentDay(text, '2031-06-01')).toBeUndefined();
});
