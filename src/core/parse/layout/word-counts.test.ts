import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords } from './word-counts.ts';

test('words are counted whole and in any case', () => {
  const text = 'De brug-wachter en de Brugwachter; bruggenwachter, BRUGWACHTER.';
  const counts = countWords(text, new Set(['brugwachter', 'brug-wachter', 'wachter']));
  expect(counts).toEqual(
    new Map([
      ['brugwachter', 2],
      ['brug-wachter', 1]
    ])
  );
});

test('what is counted is what cutting the text into words gives', () => {
  const signs = fc.constantFrom('a', 'b', 'É', '-', ' ', '.', '’');
  const words = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(
      fc.string({ unit: signs, maxLength: 80 }),
      fc.array(words, { maxLength: 4 }),
      (text, asked) => {
        const expected = new Map<string, number>();
        for (const [word] of text.toLowerCase().matchAll(/[abé-]+/gu)) {
          if (asked.includes(word)) expected.set(word, (expected.get(word) ?? 0) + 1);
        }
        expect(countWords(text, new Set(asked))).toEqual(expected);
      }
    )
  );
});
