import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  findLettersApart,
  holdsLettersApart,
  joinLettersApart,
  lettersApartAt
} from './letters-apart.ts';
import { findMisread, holdsMisread } from './misread-letters.ts';
import { misreadAsLatin1, misreadAsWindows1252 } from '../../../tests/generate/misread.ts';

test.for([
  ['financi\u00c3\u00able regeling', 'financiële regeling'],
  ['minister\u00e2\u20ac\u2122s', 'minister’s'],
  ['\u00c2\u00abDe pont\u00c2\u00bb', '«De pont»'],
  ['2030\u00e2\u20ac\u201c2031', '2030–2031'],
  ['\u00e2\u201a\u00ac\u00c2\u00a05', '€\u00a05'],
  ['\u00ef\u00bb\u00bfVraag 1', 'Vraag 1'],
  ['\u00ef\u201a\u00b7 een', '\uf0b7 een'],
  ['een\u00c3\u0192\u00c2\u00a9n', 'eenén'],
  ['\u00f0\u0178\u201d\u2014', '🔗'],
  ['Financie\u0308n, e\u0301e\u0301n', 'Financiën, één']
] as const)('%j is %j', ([misread, written]) => {
  expect(joinLettersApart(misread)).toBe(written);
});

test.for([
  'geïnd, coëfficiënt, «één» – ’s-Gravenhage, € 5,–',
  'Âge d’or, São Paulo, enquâte, Ängström',
  '“café’”, Å’, â€, Ã',
  'x\u0301, \u0308',
  ''
])('%j is whole', (text) => {
  expect(holdsLettersApart(text)).toBe(false);
  expect(joinLettersApart(text)).toBe(text);
});

const LETTERS = 'aB 1\n.éëïçÉÿĳœŠ«»’“”–…€•←≤\u00a0\ufb01\uf0b7';

test('what was misread once or twice is read as it was written, each letter in its place', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...LETTERS)), (letters) => {
      const written = letters.join('');
      // "ïœ\u00a0" by itself looks as if it had been misread.
      fc.pre(findMisread(written).next().done === true);
      for (const misread of [misreadAsWindows1252, misreadAsLatin1]) {
        for (const text of [misread(written), misread(misread(written))]) {
          if (holdsMisread(text)) expect(joinLettersApart(text)).toBe(written);
          for (const found of findLettersApart(text)) {
            expect(lettersApartAt(text, found.from)).toEqual(found);
          }
        }
      }
    })
  );
});

test('what was misread twice is told apart letter by letter', () => {
  const source = misreadAsLatin1(misreadAsLatin1('\u00a0«'));
  expect([...findLettersApart(source)].map(({ letters }) => letters)).toEqual(['\u00a0', '«']);
});

// What grows faster than their number does not end within a test's time.
test('a million accents on one letter are read to the end', () => {
  const text = `e${'\u0301\u0327'.repeat(500_000)}`;
  expect(joinLettersApart(text).length).toBeGreaterThan(0);
});
