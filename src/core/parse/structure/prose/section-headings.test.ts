import { expect, test } from 'vitest';
import { readLayout } from '../../layout/layout.ts';
import { readRows } from '../rows/rows.ts';
import { findSectionHeadings } from './section-headings.ts';

/** The titles of a text, indented by their level. */
function titles(text: string): string[] {
  const rows = readRows(readLayout(text));
  return findSectionHeadings(rows).map(({ first, next, level }) => {
    const title = rows.slice(first, next).map((row) => row.text);
    return `${'  '.repeat(level - 1)}${title.join(' ')}`;
  });
}

test('numbers give levels, unnumbered titles stand below them', () => {
  const text = `Inleiding
In deze brief staat wat het kabinet doet aan de bruggen en de sluizen van het land.

Prioriteit 1. Bruggen
Bruggen gaan open en dicht, en dat gaat niet altijd goed, zeker niet in de zomer.

1.1 Onderhoud
Het onderhoud loopt achter. Dat komt door gebrek aan geld en ook aan vakmensen.

Wie doet wat
Het rijk betaalt en de provincie voert uit, behalve waar de gemeente dat al doet.

Tot slot
Dit was het.
`;
  expect(titles(text)).toEqual([
    'Inleiding',
    'Prioriteit 1. Bruggen',
    '  1.1 Onderhoud',
    '    Wie doet wat',
    'Tot slot'
  ]);
});

test('a title may take two lines', () => {
  const text = `Actieprogramma tegen het wegvallen van de laatste verbindingen met
de eilanden
Om te voorkomen dat de eilanden hun laatste verbinding kwijtraken, doet het
kabinet drie dingen, die hierna worden toegelicht en van geld voorzien.
`;
  expect(titles(text)).toEqual([
    'Actieprogramma tegen het wegvallen van de laatste verbindingen met de eilanden'
  ]);
});

test.for([
  ['a list item', '- Bruggen\n- Sluizen\n\nDat zijn er twee.'],
  ['a name behind an office', 'De minister van Zaken,\n\nH. Terwindt\n\nBijlage volgt.'],
  ['a sentence', 'Dit is kort.\n\nDat ook.'],
  ['the last line', 'Eerst een zin.\n\nTerwindt']
] as const)('%s is no title', ([, text]) => {
  expect(titles(text)).toEqual([]);
});

test('the title of a letter in capitals may be long, a citation alone is none', () => {
  const letter =
    'BRIEF VAN DE VOORZITTERS VAN DE VASTE COMMISSIES VOOR VEREN EN OEVERS, VOOR ONDERWIJS EN JEUGD, EN VOOR LANDBOUW EN DE HOGE COLLEGES VAN STAAT / ALGEMENE ZAKEN EN DE RAAD VAN DE WATEREN';
  const text = `De commissie brengt verslag uit.

${letter}

Aan de minister van Veren en Oevers is een brief gestuurd.

Kamerstukken II 2030/31, 39812 IV, nr. 12

Afgedaan. De brief is op 3 maart 2031 verzonden.
`;
  expect(titles(text)).toEqual([letter]);
});

test('the day in a date counts no title', () => {
  const text = `Verslag van het jaar
Dit is een lange regel die zegt wat er in dit verslag te lezen staat en waarom dat zo is.

17 december 2031

De wethouder zegt dat de steiger klaar is, en dat daar niets meer aan hoeft te gebeuren.

3 De oever

De oever is nog niet klaar, en dat blijft ook zo tot het water weer lager staat dan nu.
`;
  const rows = readRows(readLayout(text));
  const numbers = findSectionHeadings(rows).map(({ first, number }) => [rows[first]!.text, number]);
  expect(numbers).toContainEqual(['17 december 2031', undefined]);
  expect(numbers).toContainEqual(['3 De oever', '3']);
});
