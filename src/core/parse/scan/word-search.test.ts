import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWordSearch } from './word-search.ts';

test.for([
  ['fietspad', 'het fietspad', 4],
  ['fietspad', 'het snelfietspadennet', 8],
  ['fietspad', 'een fietspaal en een fietspad', 21],
  ['fietspad', 'fietspaden', 0],
  ['ap', 'de ap', 3],
  ['a', 'de ap', 3],
  ['één', 'een of één', 7],
  ['fietspad', 'fietspa', -1]
] as const)('%s in %s', ([word, text, at]) => {
  expect(createWordSearch(word).indexIn(text)).toBe(at);
});

test('any word is found where indexOf finds it', () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'e', 'n', 'q', 'x', 'é', '\n'),
    maxLength: 60
  });
  fc.assert(
    fc.property(
      letters,
      fc.string({ unit: fc.constantFrom('a', 'e', 'n', 'q', '\n'), minLength: 1, maxLength: 8 }),
      fc.nat(60),
      (text, word, from) => {
        expect(createWordSearch(word).indexIn(text, from)).toBe(text.indexOf(word, from));
      }
    )
  );
});
