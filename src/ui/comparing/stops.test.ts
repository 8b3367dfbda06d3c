import { expect, test } from 'vitest';
import { compareTexts } from '../../core/compare/align/compare-texts.ts';
import { nextStop, stopsOf } from './stops.ts';

const BEFORE = 'Er staan elf bankjes bij de "vijver".\n\nDe eenden eten brood.';
const AFTER = 'Er staan twaalf bankjes bij de ‘vijver’.\n\nDe eenden eten graag brood.';
const comparison = compareTexts(BEFORE, AFTER);

test('each difference that is shown is one stop, in reading order', () => {
  const drawn = (shows: () => boolean) =>
    stopsOf('answer', comparison, shows).map(({ id, change }) => `${id} ${change.kind}`);
  expect(drawn(() => true).map((line) => line.split(' ')[1])).toEqual([
    'number',
    'quotes',
    'quotes',
    'words'
  ]);
  expect(drawn(() => false)).toEqual([]);
});

test.for<[string, number, 1 | -1, boolean, number]>([
  ['the first', -1, 1, false, 0],
  ['the last, backwards', -1, -1, false, 3],
  ['round the end', 3, 1, false, 0],
  ['round the beginning', 0, -1, false, 3],
  ['only heavy ones', 1, 1, true, 0]
])('%s', ([, current, by, heavyOnly, next]) => {
  const stops = stopsOf('answer', comparison, () => true);
  expect(nextStop(stops, current, by, heavyOnly)).toBe(next);
});

test('nowhere to go', () => {
  expect(nextStop([], -1, 1)).toBeUndefined();
});
