import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginsCapital, beginsSmall } from './letter-case.ts';

test.for([
  ['de pont', 'small'],
  ['µg', 'small'],
  ['één', 'small'],
  ['Één', 'capital'],
  ['De pont', 'capital'],
  ['Ωmega', 'capital'],
  ['3 ponten', 'neither'],
  ['ªº', 'neither'],
  ['', 'neither']
] as const)('%s begins with a letter that is %s', ([text, letter]) => {
  expect(beginsSmall(text)).toBe(letter === 'small');
  expect(beginsCapital(text)).toBe(letter === 'capital');
});

test('what they say is what a pattern says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(beginsSmall(text)).toBe(/^\p{Ll}/u.test(text));
      expect(beginsCapital(text)).toBe(/^\p{Lu}/u.test(text));
    })
  );
});
