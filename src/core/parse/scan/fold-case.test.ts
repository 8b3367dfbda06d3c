import { expect, test } from 'vitest';
import { foldCase } from './fold-case.ts';

test('makes a small letter of ASCII of every letter that a pattern takes for one, and of no other', () => {
  const signs = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const taken = signs.filter((sign) => /^[a-z]$/iu.test(sign));
  expect(signs.filter((sign) => /^[a-z]$/u.test(foldCase(sign)))).toEqual(taken);
});
