import { expect, test } from 'vitest';
import { paperOf } from '../index/paper-for-tests.ts';
import { drawHits, indexOf } from '../index-for-tests.ts';

const tjalma = { name: 'Tjalma', group: 'PvdD' };
const index = indexOf(
  paperOf('kreeft', [['Worden kreeften levend gekookt?', 'Soms.']], {
    set: { submitters: [tjalma] }
  }),
  paperOf('derden', [['Welke partij betaalt de opvang van dieren en kreeften?', 'Een derde.']]),
  paperOf('arbeid', [['Wat doet de PvdA aan arbeid?', 'Veel.']]),
  paperOf('oud', [['Wat vindt de Democraten 66-fractie van kreeften?', 'Niets.']])
);

test.for([
  // its members stand under the short name
  ['Partij voor de Dieren kreeften', 'kreeft 1'],
  ['kamervragen van de partij voor de dieren over kreeften', 'kreeft 1'],
  ['Democraten 66', 'oud 1']
] as const)('%s finds first %s', ([query, first]) => {
  expect(drawHits(index, query).split(', ')[0]).toBe(first);
});

test.for([
  // only that way round
  ['PvdD', 'kreeft 1'],
  ['-"Partij voor de Dieren" levend', 'kreeft 1'],
  ['Partij voor de Vrijheid', '']
] as const)('%s finds "%s"', ([query, hits]) => {
  expect(drawHits(index, query)).toBe(hits);
});
