import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDates, firstDate } from './dates.ts';

function draw(text: string): string {
  return findDates(text)
    .map(({ iso, start, end }) => `${iso} ← ${text.slice(start, end)}`)
    .join(' | ');
}

test.for([
  ['ingezonden op 24 april 2025 met', '2025-04-24 ← 24 april 2025'],
  ['(d.d. 18 november2024)', '2024-11-18 ← 18 november2024'],
  ['d.d. 11-10-2024', '2024-10-11 ← 11-10-2024'],
  ['11/10/2024 en 12.10.2024', '2024-10-11 ← 11/10/2024 | 2024-10-12 ← 12.10.2024'],
  ['3 jul. 2025', '2025-07-03 ← 3 jul. 2025'],
  ['1 mrt 2024', '2024-03-01 ← 1 mrt 2024'],
  ['9 sept. 2021', '2021-09-09 ← 9 sept. 2021'],
  ['6 mei\n2024', '2024-05-06 ← 6 mei\n2024'],
  ['1juni 2024', '2024-06-01 ← 1juni 2024'],
  ['29 februari 2024', '2024-02-29 ← 29 februari 2024'],
  ['datum: 2024-10-02, versie 3', '2024-10-02 ← 2024-10-02'],
  ['2024-10-02T00:00:00', '2024-10-02 ← 2024-10-02'],
  ['van 1 mei 2024 tot 2 mei 2024', '2024-05-01 ← 1 mei 2024 | 2024-05-02 ← 2 mei 2024'],
  ['Vastgesteld16 april 2010', '2010-04-16 ← 16 april 2010'],
  ['JUNI: 5 JUNI 2023', '2023-06-05 ← 5 JUNI 2023']
] as const)('%s', ([text, drawn]) => {
  expect(draw(text)).toBe(drawn);
});

test.for([
  '31 juni 2025',
  '29 februari 2023',
  '0 mei 2024',
  '24 april',
  '4 april jl.',
  'april 2025',
  '124 april 2025',
  '11-13-2024',
  '11-10-24',
  '070-340 2024',
  'Kamerstuk 26 643-2024',
  'artikel 3.10.2024.5',
  '6 meiden 2024',
  '2024-10-111',
  'https://voorbeeld.nl/2024/10/11/nieuws',
  ''
])('no date: %s', (text) => {
  expect(findDates(text)).toEqual([]);
});

test('the first date', () => {
  expect(firstDate('op 31 april 2024 of 1 mei 2024')).toBe('2024-05-01');
  expect(firstDate('geen datum')).toBeUndefined();
});

test('any text gives real days at places that exist', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123 -./majune\n') }), (text) => {
      for (const { iso, start, end } of findDates(text)) {
        expect(new Date(iso).toISOString().slice(0, 10)).toBe(iso);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    })
  );
});
