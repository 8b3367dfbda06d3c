import { expect, test } from 'vitest';
import { readLabelledMembers } from './labelled-members.ts';

const VISSER = { name: 'K. Visser', group: 'Groen Waterhove' };

test.for([
  ['K. Visser, Groen Waterhove', [VISSER]],
  ['Dhr. K. Visser, Groen Waterhove', [VISSER]],
  ['K. Visser - Groen Waterhove', [VISSER]],
  ['K. Visser / Groen Waterhove', [VISSER]],
  ['K. Visser, raadslid Groen Waterhove', [VISSER]],
  ['K. Visser namens Groen Waterhove', [VISSER]],
  ['K. Visser, namens de fractie van Groen Waterhove', [VISSER]],
  ['Fractie Groen Waterhove (K. Visser)', [VISSER]],
  ['fractie Groen Waterhove, mevrouw K. Visser', [VISSER]],
  ['CDA-fractie, bij monde van K. Visser', [{ name: 'K. Visser', group: 'CDA' }]],
  ['K. Visser en P. Bos, Groen Waterhove', [VISSER, { ...VISSER, name: 'P. Bos' }]],
  ['Karin Visser, D66', [{ name: 'Karin Visser', group: 'D66' }]],
  ['Karin Visser, SAMEN Waterhove', [{ name: 'Karin Visser', group: 'SAMEN Waterhove' }]],
  ['Karin El Visser, Ons Dorp', [{ name: 'Karin El Visser', group: 'Ons Dorp' }]],
  ['de fractie van Groen Waterhove', [{ group: 'Groen Waterhove' }]],
  ['Fractie Groen Waterhove, raad Eemdorp', [{ group: 'Groen Waterhove' }]],
  ['CDA-fractie', [{ group: 'CDA' }]],
  ['fractie Dorp en Veer', [{ group: 'Dorp en Veer' }]],
  ['fractie VVD en fractie D66', [{ group: 'VVD' }, { group: 'D66' }]],
  ['fractie VVD, fractie Dorp en Veer', [{ group: 'VVD' }, { group: 'Dorp en Veer' }]],
  ['CDA-fractie en de SP-fractie', [{ group: 'CDA' }, { group: 'SP' }]],
  ['K. Visser, Hart voor Dorp en Veer', [{ name: 'K. Visser', group: 'Hart voor Dorp en Veer' }]]
] as const)('a group beside a name belongs to it: %s', ([text, expected]) => {
  expect(readLabelledMembers(text)).toEqual(expected);
});

test.for([
  ['K. Visser, P. Bos', ['K. Visser', 'P. Bos']],
  ['K. Visser, Piet Bos en Anna van der Faas', ['K. Visser', 'Piet Bos', 'Anna van der Faas']],
  ['Karin Visser, Piet Bos', ['Karin Visser', 'Piet Bos']],
  ['Karin Visser, Piet Voor den Bos', ['Karin Visser', 'Piet Voor den Bos']],
  ['KARIN VISSER, PIET BOS', ['KARIN VISSER', 'PIET BOS']],
  ['K. Visser, Bos', ['K. Visser', 'Bos']],
  ['K. van der Visser-Bos', ['K. van der Visser-Bos']],
  ['Visser, K. van der', ['K. van der Visser']]
] as const)('names beside each other are names: %s', ([text, expected]) => {
  expect(readLabelledMembers(text)).toEqual(expected.map((name) => ({ name })));
});
