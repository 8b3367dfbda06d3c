import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMembers } from './people.ts';

const draw = (text: string): string =>
  readMembers(text)
    .map(({ name, group }) => (group ? `${name}: ${group}` : name))
    .join(' | ');

test.for([
  ['het lid Kuipers (VVD)', 'Kuipers: VVD'],
  [
    'de leden Kuipers en Visser (beiden GroenLinks-PvdA)',
    'Kuipers: GroenLinks-PvdA | Visser: GroenLinks-PvdA'
  ],
  ['de leden Kuipers , Visser , Mol (allen D66)', 'Kuipers: D66 | Visser: D66 | Mol: D66'],
  ['Kuipers, Visser (beiden SP), Mol (PvdD)', 'Kuipers: SP | Visser: SP | Mol: PvdD'],
  [
    'Kuipers, Visser, Mol (alle drie SP) en Bos (CDA)',
    'Kuipers: SP | Visser: SP | Mol: SP | Bos: CDA'
  ],
  ['de leden Kuipers (SP) en Visser (D66)', 'Kuipers: SP | Visser: D66'],
  ['de leden lid Van der Molen (Nieuw Sociaal Contract)', 'Van der Molen: Nieuw Sociaal Contract'],
  ['het leden Bos – van de Kerkhof (PVV)', 'Bos – van de Kerkhof: PVV'],
  [
    'de leden Kuipers (Christen-Unie) en Visser (GroenLinks- PvdA)',
    'Kuipers: ChristenUnie | Visser: GroenLinks-PvdA'
  ],
  ['lid Bos-van de Kerkhof(PVV)', 'Bos-van de Kerkhof: PVV'],
  ['Anna Kuipers , Berend Visser (GL)', 'Anna Kuipers | Berend Visser: GL'],
  ['Anna Kuipers ', 'Anna Kuipers'],
  ['het lid Kuiperic ´ (PvdD)', 'Kuiperić: PvdD'],
  [
    'de leden El Amrani en ’t Hart (Groep Kuipers)',
    'El Amrani: Groep Kuipers | ’t Hart: Groep Kuipers'
  ],
  ['de leden Kuipers en Visser (PvdD en SP)', 'Kuipers: PvdD | Visser: SP'],
  ['de leden Kuipers en Visser (respectievelijk PvdD en SP)', 'Kuipers: PvdD | Visser: SP'],
  ['de leden Kuipers (SP), Inge vanDijk (CDA)', 'Kuipers: SP | Inge van Dijk: CDA'],
  ['de leden Kuipers (VVD) en van het lid Visser (SP)', 'Kuipers: VVD | Visser: SP'],
  ['het lid Kuipers c.s. (SGP)', 'Kuipers: SGP'],
  ['het lid Leden (SGP)', 'Leden: SGP'],
  ['het lid Kuipers (VVD', 'Kuipers: VVD'],
  ['het lid De Heer (FVD)', 'De Heer: FVD']
] as const)('%s', ([text, drawn]) => {
  expect(draw(text)).toBe(drawn);
});

test.for(['', '()', ' , ', '(VVD)', '12, 13 (SP)', ')('])('nobody: %s', (text) => {
  expect(draw(text)).toBe('');
});

test('any text gives names that stand in it', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('(', ')', ' ', ',', 'en', 'lid ', 'Bos', 'VVD', 'beiden ')
      }),
      (text) => {
        for (const { name, group } of readMembers(text)) {
          expect(text.replaceAll(/\s+/gu, ' ')).toContain(name);
          expect(text.replaceAll(/\s+/gu, ' ')).toContain(group ?? '');
        }
      }
    )
  );
});
