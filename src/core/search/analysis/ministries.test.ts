import { expect, test } from 'vitest';
import { ministryOf, readOffice } from './ministries.ts';

test.for([
  ['Ministerie van Financiën', 'Financiën'],
  ['Sociale Zaken', 'SZW'],
  ['J&V', 'JenV'],
  ['Veiligheid en Justitie', 'JenV'],
  ['Participatie en Integratie', 'SZW'],
  ['Rechtsbescherming', 'JenV'],
  ['Ruimtevaart', 'Ruimtevaart']
] as const)('%s is %s', ([name, ministry]) => {
  expect(ministryOf(name)).toBe(ministry);
});

test.for([
  ['staatssecretaris van BZK', 'staatssecretaris BZK'],
  ['de minister voor Rechtsbescherming', 'minister Rechtsbescherming'],
  ['demissionair minister van Financiën', 'minister Financiën'],
  ['bzk', '']
] as const)('%s names the office %s', ([text, office]) => {
  const read = readOffice(text);
  expect(read ? `${read.role} ${read.ministry}` : '').toBe(office);
});
