import { expect, test } from 'vitest';
import { besideNumber } from './beside-number.ts';

test.for([
  ['7 VVD', 'VVD'],
  ['12VVD', 'VVD'],
  ['5D66', 'D66'],
  ['1, 2 en 3 LPZ en PvO', 'LPZ en PvO'],
  ['3 Partij voor de Dijk', 'Partij voor de Dijk'],
  ['Vraag 3 (GroenLinks-PvdA)', 'GroenLinks-PvdA'],
  ['Vraag 9 (blz. 9)', 'blz. 9'],
  ['Vraag 4 – Visser (D66)', 'Visser (D66)'],
  ['Vraag 4 van de leden Mol en Tas (beiden D66):', 'van de leden Mol en Tas (beiden D66)'],
  ['4. Zandstra (LPZ) Vraag', 'Zandstra (LPZ)'],
  ['Visserman, B. PvdA Vraag 9:', 'Visserman, B. PvdA'],
  ['Vraag van de VVD-fractie', 'van de VVD-fractie'],
  ['SP', 'SP'],
  ['V-fractie', 'V-fractie']
] as const)('%s prints %s', ([heading, beside]) => {
  expect(besideNumber(heading)).toBe(beside);
});

test.for([
  'Vraag 3',
  '3.',
  '1a)',
  'Vraag (3):',
  'V raag 4',
  'Vraagt 46',
  'VRAGEN 2 EN 3',
  '2 t/m 4. Vraag:',
  'Vraag nr. 5',
  'Vraag IV',
  'Vraag l',
  'Vr. 3:',
  'V3',
  'Q3',
  '• Vraag 9:',
  '=== Vraag 9',
  'Vraagnummer: 4 Vraag:',
  '-',
  ''
])('%s prints no more than its number', (heading) => {
  expect(besideNumber(heading)).toBeUndefined();
});
