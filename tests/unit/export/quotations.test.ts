import { expect, test } from 'vitest';
import { cutQuotes } from '../../../src/core/export/quotations.ts';

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
