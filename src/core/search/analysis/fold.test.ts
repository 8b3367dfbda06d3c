import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test.for([
  ['Waterschap', 'waterschap'],
  ['Financiële', 'financiele'],
  ['Oekraïne', 'oekraine'],
  ['diploma’s', 'diploma'],
  ["foto's", 'foto'],
  ['Israël', 'israel'],
  ['dis\u00ADcri\u00ADminatie', 'discriminatie'],
  ['ﬁets', 'fiets'],
  ['Sørensen', 'sorensen'],
  ['STRAẞE', 'strasse'],
  ['D66', 'd66'],
  ['«', ''],
  ['', '']
] as const)('%s → %s', ([word, folded]) => {
  expect(fold(word)).toBe(folded);
});
