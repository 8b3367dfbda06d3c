import { expect, test } from 'vitest';
import { isNumeral, readNumeral, readOrdinal } from './numerals.ts';

test.for([
  ['vijf', 5],
  ['één', 1],
  ['veertien', 14],
  ['drieëntwintig', 23],
  ['tweeendertig', 32],
  ['honderd', 100],
  ['tweehonderdvijftig', 250],
  ['honderdenvijf', 105],
  ['vijftienhonderd', 1500],
  ['duizend', 1000],
  ['twaalfduizendachthonderd', 12_800],
  ['tienduizend', 10_000],
  ['negenennegentig', 99],
  ['nul', 0],
  ['12', 12],
  ['1,5', 1.5]
] as const)('%s is %d', ([word, value]) => {
  expect(readNumeral(word)).toBe(value);
});

test.for([
  ['eerste', 1],
  ['derde', 3],
  ['vijfde', 5],
  ['achtste', 8],
  ['eenentwintigste', 21],
  ['2e', 2],
  ['1ste', 1],
  ['2de', 2]
] as const)('%s is number %d in a row', ([word, value]) => {
  expect(readOrdinal(word)).toBe(value);
});

test.for(['', 'achterban', 'achten', 'vieren', 'tiener', '1.5', 'duizenden', 'kade', 'miljoen'])(
  '%s is none',
  (word) => {
    expect(readNumeral(word)).toBeUndefined();
    expect(readOrdinal(word)).toBeUndefined();
  }
);

test('an article is no numeral, an amount or a place in words is', () => {
  expect(['een', 'eerste', 'achterban', 'beste'].filter(isNumeral)).toEqual([]);
  const numerals = ['één', 'half', 'miljoen', 'vijftien', 'driehonderd', 'zesde'];
  expect(numerals.filter(isNumeral)).toEqual(numerals);
});
