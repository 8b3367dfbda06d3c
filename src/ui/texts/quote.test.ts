import { expect, test } from 'vitest';
import { cutQuotes, quote } from './quote.ts';

test.for<[sentence: string, drawn: string]>([
  ['', ''],
  ['geen verschil', 'geen verschil'],
  ['naam: ‘piano’s’ tegenover ‘vleugel’', 'naam: [‘piano’s’] tegenover [‘vleugel’]'],
  ['‘a’‘b’.', '[‘a’][‘b’].'],
  ['‘zonder einde', '‘zonder einde'],
  ['piano’s', 'piano’s']
])('%s', ([sentence, drawn]) => {
  const pieces = cutQuotes(sentence);
  expect(pieces.map(({ text, quoted }) => (quoted ? `[${text}]` : text)).join('')).toBe(drawn);
});

test('a long quotation is cut short', () => {
  expect(quote(' een\n twee ')).toBe('‘een twee’');
  expect(quote('a'.repeat(80))).toBe(`‘${'a'.repeat(70)} …’`);
});
