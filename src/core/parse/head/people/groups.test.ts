import { expect, test } from 'vitest';
import { readGroups } from './groups.ts';

test.for([
  ['de CDA-fractie', 'CDA'],
  ['de leden van de GroenLinks-PvdA-fractie', 'GroenLinks-PvdA'],
  ['de fractie van Dorp en Veer', 'Dorp en Veer'],
  ['de fracties van de VVD, de BBB en de SP', 'VVD | BBB | SP'],
  ['de CDA-fractie en de fractie van Dorp en Veer', 'CDA | Dorp en Veer'],
  ['de fractie van Dorp en Veer en de CDA-fractie', 'Dorp en Veer | CDA'],
  [
    'de leden van de VVD-fractie, de SP-fractie en de leden van de fractie van D66',
    'VVD | SP | D66'
  ],
  ['de SP- en CDA-fracties', 'SP | CDA'],
  ['de leden van de D66-, VVD- en GroenLinks-PvdA-fracties', 'D66 | VVD | GroenLinks-PvdA'],
  ['de fractie Hart voor Veerdam', 'Hart voor Veerdam']
] as const)('%s: groups ask as a whole', ([text, groups]) => {
  expect(
    readGroups(text)
      ?.map(({ group, name }) => name ?? group)
      .join(' | ')
  ).toBe(groups);
});

test.for([
  'het lid Faas (VVD)',
  'het lid Faas en de CDA-fractie',
  'de fractie van de SP en het lid Faas (VVD)',
  'mevrouw Bos namens de fractie Dorp en Veer'
])('%s: not groups alone', (text) => {
  expect(readGroups(text)).toBeUndefined();
});

test('what is no name of a group names nobody', () => {
  expect(readGroups('de fractie van het dorp heeft vragen gesteld')).toEqual([]);
});
