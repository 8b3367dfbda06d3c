import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, similarWords } from './similar-words.ts';

const TERMS = ['discriminatie', 'dijkbewaking', 'integratie', 'migratie', 'piano', 'stations'];

test.for([
  ['discriminatei', 'discriminatie'],
  ['dicriminatie', 'discriminatie'],
  ['dijkbewakking', 'dijkbewaking'],
  ['paino', 'piano'],
  ['piano', ''],
  ['pia', ''],
  ['piamo', 'piano'],
  ['riano', 'piano'],
  ['zzzzzzzz', '']
] as const)('%s → %s', ([word, nearest]) => {
  expect(similarWords(word, TERMS, () => 1)[0]?.term ?? '').toBe(nearest);
});

test('the distance is 0 for a word itself and the same both ways', () => {
  const word = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, a, 20)).toBe(0);
      expect(editDistance(a, b, 20)).toBe(editDistance(b, a, 20));
    })
  );
});

test('in a short word another first letter comes after another letter further on', () => {
  const found = similarWords('duur', ['guur', 'puur', 'duurt'], () => 1);
  expect(found.map(({ term }) => term)).toEqual(['duurt', 'guur', 'puur']);
});

test('a word of four letters is no slip for one of three, such as a month', () => {
  expect(similarWords('meid', ['mei', 'meidi'], () => 1).map(({ term }) => term)).toEqual([
    'meidi'
  ]);
});
