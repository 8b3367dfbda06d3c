import { expect, test } from 'vitest';
import { latin } from './latin.ts';

test.for([
  [/^\p{L}+$/u, 'Coöperatie', true],
  [/^\p{L}+$/u, 'ĳsﬂes', true],
  [/^\p{L}+$/u, 'a1', false],
  [/^[\p{L}\d-]+$/u, 'Één-2', true],
  [/^[^\p{L}.]+$/u, '12 ', true],
  [/^[^\p{L}.]+$/u, '1é', false],
  [/(?:^|\P{L})vraag/iu, 'de Vraag', true],
  [/(?:^|\P{L})vraag/iu, 'éVraag', false],
  [/^[[\]]\p{L}$/u, ']é', true],
  [/^\\p\{L\}\p{Lu}$/u, '\\p{L}É', true]
] as const)('%s reads %s as before: %s', ([pattern, text, matches]) => {
  expect(pattern.test(text)).toBe(matches);
  expect(latin(pattern).test(text)).toBe(matches);
});

test('flags stay, letters of other scripts are none', () => {
  expect(latin(/\p{L}/giu).flags).toBe('giu');
  expect(latin(/\p{L}/u).test('д')).toBe(false);
});
