import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords } from './word-counts.ts';

test('words are counted whole, in small letters, with a capital or in capitals', () => {
  const text = 'De brug-wachter en de Brugwachter; bruggenwachter, BRUGWACHTER.';
  const counts = countWords(text, new Set(['brugwachter', 'brug-wachter', 'wachter']));
  expect(counts).toEqual(
    new Map([
      ['brugwachter', 2],
      ['brug-wachter', 1]
    ])
  );
});

test.for(['zorgpost', 'aan', 'é'.repeat(7)])('%s is counted at the ends of a text too', (word) => {
  const text = `${word} ${word}- ${word.toUpperCase()}, 1${word}`;
  expect(countWords(text, new Set([word]))).toEqual(new Map([[word, 3]]));
});

test('what is counted is what cutting the text into words gives', () => {
  const signs = fc.constantFrom('a', 'b', 'É', '-', ' ', '.', '’');
  const words = fc.string({
    unit: fc.constantFrom('a', 'b', 'é', '-'),
    minLength: 2,
    maxLength: 7
  });
  const isUsual = (spelling: string) =>
    spelling.includes('-') || !/É/u.test(spelling.slice(1)) || /^É+$/u.test(spelling);
  fc.assert(
    fc.property(
      fc.string({ unit: signs, maxLength: 80 }),
      fc.array(words, { maxLength: 20 }),
      (text, asked) => {
        const expected = new Map<string, number>();
        for (const [spelling] of text.matchAll(/[abÉ-]+/gu)) {
          const word = spelling.toLowerCase();
          if (!asked.includes(word) || !isUsual(spelling)) continue;
          expected.set(word, (expected.get(word) ?? 0) + 1);
        }
        expect(countWords(text, new Set(asked))).toEqual(expected);
      }
    )
  );
});
