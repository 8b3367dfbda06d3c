import { expect, test } from 'vitest';
import { quote } from './quote.ts';

test('a long quotation is cut short', () => {
  expect(quote(' een\n twee ')).toBe('‘een twee’');
  expect(quote('a'.repeat(80))).toBe(`‘${'a'.repeat(70)} …’`);
});
