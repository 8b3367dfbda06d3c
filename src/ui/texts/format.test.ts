import { afterEach, expect, test, vi } from 'vitest';
import {
  count,
  formatBytes,
  formatDay,
  formatNumbers,
  formatShare,
  shorten,
  shortenMiddle,
  today
} from './format.ts';

test.for<[number[], string]>([
  [[], ''],
  [[7], '7'],
  [[21, 22], '21 en 22'],
  [[1, 2, 3, 5], '1 t/m 3 en 5'],
  [[47, 79, 80, 83, 84, 85], '47, 79, 80 en 83 t/m 85']
])('%j', ([numbers, written]) => {
  expect(formatNumbers(numbers)).toBe(written);
});

test('a day is the same day everywhere', () => {
  expect(formatDay('2025-07-03')).toBe('3 juli 2025');
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('half an hour after midnight the day is that of the reader', () => {
  vi.useFakeTimers({ now: new Date('2031-07-02T22:30:00Z') });
  vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(-120);
  expect(today()).toBe('2031-07-03');
});

test.for<[number, string]>([
  [0, '0%'],
  [0.0004, '< 0,1%'],
  [0.0312, '3,1%'],
  [0.9996, '> 99,9%'],
  [1, '100%']
])('share %d', ([share, written]) => {
  expect(formatShare(share).replace(/\s%/, '%')).toBe(written);
});

test.for<[number, string]>([
  [0, '0 bytes'],
  [1536, '1,5 kB'],
  [225591, '225,6 kB'],
  [52_000_000, '52 MB']
])('%d bytes', ([bytes, written]) => {
  expect(formatBytes(bytes)).toBe(written);
});

test('counts take the plural but for one', () => {
  expect([0, 1, 2].map((n) => count(n, 'vraag', 'vragen'))).toEqual([
    '0 vragen',
    '1 vraag',
    '2 vragen'
  ]);
});

test.for<[string, string]>([
  ['Hoeveel boten\nliggen er?', 'Hoeveel boten liggen er?'],
  ['Hoeveel zeilschepen liggen er in de gracht?', 'Hoeveel zeilschepen …'],
  ['Roeibotenverhuurvergunningsaanvraag', 'Roeibotenverhuurvergunnin …']
])('%j is shortened after a whole word', ([text, written]) => {
  expect(shorten(text, 25)).toBe(written);
});

test.for<[string, string]>([
  ['Hoeveel boten liggen er?', 'Hoeveel boten liggen er?'],
  ['Hoeveel zeilschepen liggen er in de gracht?', 'Hoeveel … de gracht?'],
  ['Roeibotenverhuurvergunningsaanvraag', 'Roeibotenver … ingsaanvraag']
])('%j is shortened between whole words', ([text, written]) => {
  expect(shortenMiddle(text, 12)).toBe(written);
});
