import { expect, test } from 'vitest';
import { quote, quoteQuery } from './quote.ts';

test('a long quotation is cut short', () => {
  expect(quote(' een\n twee ')).toBe('‘een twee’');
  expect(quote('a'.repeat(80))).toBe(`‘${'a'.repeat(70)} …’`);
});

test.for([
  ['wolf', '‘wolf’'],
  ['"lege schappen"', '“lege schappen”'],
  ['“lege schappen”', '“lege schappen”'],
  ['"lege schappen" wolf', '"lege schappen" wolf'],
  ['"a" OF "b"', '"a" OF "b"'],
  ["foto's", "‘foto's’"]
] as const)('the query %s is quoted once', ([query, quoted]) => {
  expect(quoteQuery(query)).toBe(quoted);
});
