import { expect, test } from 'vitest';
import { inOrderOfName } from './order-of-name.ts';

test('numbers count as numbers, accents and capitals not at all, and what is alike stays in its turn', () => {
  const names = [
    'stuk-10',
    'Stuk-2',
    'éénmalig',
    'eend',
    'zee',
    'stuk-2',
    'stuk',
    '2 brug',
    '10 brug'
  ];
  expect(inOrderOfName(names, (name) => name)).toEqual([
    '2 brug',
    '10 brug',
    'eend',
    'éénmalig',
    'stuk',
    'Stuk-2',
    'stuk-2',
    'stuk-10',
    'zee'
  ]);
});
