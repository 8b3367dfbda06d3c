import { expect, test } from 'vitest';
import { readGroupsThatPut } from './groups-that-put.ts';

test.each([
  ['Hierover heeft Leefbaar Zeedorp de volgende vragen aan het college:', 'Leefbaar Zeedorp'],
  ['Leefbaar Zeedorp stelt dan ook de volgende vragen:', 'Leefbaar Zeedorp'],
  ['“Het is er druk.” De PVV-fractie heeft hierover de volgende vragen:', 'PVV'],
  ['Derhalve heeft de PVV de volgende vragen:', 'PVV'],
  ['De CDA-Statenfractie heeft de volgende vragen:', 'CDA'],
  ['Bij de PVV fractie Zeeland roept dit onderstaande vragen op:', 'PVV'],
  [
    'Dit leidt bij de fractie van Dorp en Veer tot de volgende schriftelijke vragen:',
    'Dorp en Veer'
  ],
  ['Conform artikel 38 hebben de fractie van de PvdD en SP de volgende vragen:', 'PvdD; SP'],
  [
    'Daarom hebben de Partij voor de Dieren en GroenLinks hierover de volgende vragen:',
    'Partij voor de Dieren; GroenLinks'
  ],
  [
    'Partij voor de Dieren, GroenLinks en DENK hebben hierover de volgende vragen:',
    'Partij voor de Dieren; GroenLinks; DENK'
  ],
  [
    'Daarom heeft de waterschapsfractie van de Partij van de Arbeid de volgende vragen gesteld:',
    'Partij van de Arbeid'
  ],
  [
    'De CDA fractie heeft hierover schriftelijke vragen ter opheldering gesteld aan het college.',
    'CDA'
  ],
  [
    'Daarom heeft Dorpsbelangen het college verzocht op onderstaande vragen een antwoord te geven:',
    'Dorpsbelangen'
  ],
  ['Onze fractie heeft daarom de volgende vragen:', ''],
  ['De fractie heeft daarom de volgende vragen:', ''],
  ['Inge Faas heeft hierover de volgende vragen:', ''],
  ['De VVD stelt zich de volgende vragen:', '']
])('%s', (text, groups) => {
  const read = readGroupsThatPut(text);
  expect((read?.value ?? []).map(({ group }) => group).join('; ')).toBe(groups);
});
