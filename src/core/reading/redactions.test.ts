import { expect, test } from 'vitest';
import { findRedactions } from './redactions.ts';

test.for([
  ['Besproken met ██████ en ███.', ['██████', '███']],
  ['De heer [weggelakt] belde (gelakt).', ['[weggelakt]', '(gelakt)']],
  ['Van: 5.1.2e, cc 10.2.e en 5.1.2.e', ['5.1.2e', '10.2.e', '5.1.2.e']],
  ['Naam: XXXXXX', ['XXXXXX']],
  ['Artikel 5.1, tweede lid, onder e; XXL; 10.2.1', []]
] as const)('%s', ([text, found]) => {
  expect(findRedactions(text).map(([start, end]) => text.slice(start, end))).toEqual(found);
});
