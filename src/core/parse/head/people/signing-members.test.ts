import { expect, test } from 'vitest';
import { readSigningMembers } from './signing-members.ts';

test.for([
  ['Met vriendelijke groet,\n\nFemke Bos\nFractie Dorpsbelang', ['Femke Bos: Dorpsbelang']],
  [
    'Hoogachtend,\n\nF. Bos\n\nJ. van der Plas\n\nRaadsleden\n\nfractie van de VVD',
    ['F. Bos: VVD', 'J. van der Plas: VVD']
  ],
  ['Femke Bos\nRaadslid namens Leefbaar Duinen', ['Femke Bos: Leefbaar Duinen']],
  ['Femke Bos\nStatenlid SP\nJan Visser\nStatenlid D66', ['Femke Bos: SP', 'Jan Visser: D66']],
  [
    'Femke Bos, Partij voor de Dieren\nJ. van der Plas, GroenLinks-PvdA',
    ['Femke Bos: Partij voor de Dieren', 'J. van der Plas: GroenLinks-PvdA']
  ],
  [
    'Femke Bos, raadslid SP\nJan Visser, Statenlid namens Dorpsbelang',
    ['Femke Bos: SP', 'Jan Visser: Dorpsbelang']
  ],
  ['Femke Bos\nLeefbaar Duinen', ['Femke Bos: Leefbaar Duinen']],
  ['Femke Bos\nDorpsbelang', ['Femke Bos: Dorpsbelang']],
  ['Femke Bos\nLijst', []],
  ['Femke Bos.\nRaadslid Dorpsbelang.', ['Femke Bos: Dorpsbelang']],
  ['Fractie D66 Duinrade,\nFemke Bos', ['Femke Bos: D66 Duinrade']],
  ['Namens de fractie van de VVD\nFemke Bos\nJan Visser', ['Femke Bos: VVD', 'Jan Visser: VVD']],
  [
    'Fractie Dorpsbelang\nFemke Bos\nFractie D66\nJan Visser',
    ['Femke Bos: Dorpsbelang', 'Jan Visser: D66']
  ],
  ['Met vriendelijke groet,\nFemke Bos,\nFractievoorzitter PvdA.', ['Femke Bos: PvdA']],
  ['VVD\n\nFemke Bos', ['Femke Bos: VVD']],
  ['Femke Bos, wethouder', []],
  ['Voor stemden PvdA, VVD\nTegen stemden SP, PVV', []],
  ['De minister van Financiën,\n\nP. de Wit', []],
  ['Met vriendelijke groet,\n\nFemke Bos\nAfdeling Communicatie', []]
] as const)('%j', ([signature, expected]) => {
  expect(readSigningMembers(signature).map(({ name, group }) => `${name}: ${group}`)).toEqual(
    expected
  );
});
