import { expect, test } from 'vitest';
import { formatSubmitters } from './submitters.ts';

const set = (...names: string[]) => ({
  submitters: names.map((name) => ({ name, group: 'VVD' }))
});

test('of several sets everyone is named who submitted one, once', () => {
  expect(formatSubmitters([set('Faas'), set('Kuperus', 'Faas'), set()])).toBe(
    'Faas (VVD) en Kuperus (VVD)'
  );
  expect(formatSubmitters([set()])).toBe('');
});

test('of many the first few, and how many more there are', () => {
  const sets = ['Faas', 'Kuperus', 'Tjeenk', 'Harmsma', 'Stokvis', 'Koers'].map((one) => set(one));
  expect(formatSubmitters(sets)).toBe('Faas (VVD), Kuperus (VVD), Tjeenk (VVD) en 3 anderen');
  expect(formatSubmitters(sets.slice(0, 4))).toBe(
    'Faas (VVD), Kuperus (VVD), Tjeenk (VVD) en Harmsma (VVD)'
  );
});

test('a group that asks as a whole is named as it is, without brackets', () => {
  expect(formatSubmitters([{ submitters: [{ group: 'Dorp en Veer' }] }])).toBe('Dorp en Veer');
});
