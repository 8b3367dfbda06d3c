import { expect, test } from 'vitest';
import { signerPlaces } from './flattened-signers.ts';

const LETTER = 'Hierbij zend ik u de antwoorden.';

/** What stands between the places in a letter on one line. */
function pieces(line: string): string[] {
  const places = [...new Set([0, ...signerPlaces(line), line.length])].sort((a, b) => a - b);
  return places
    .slice(1)
    .map((to, i) => line.slice(places[i], to).trim())
    .filter(Boolean);
}

test.for([
  ['De minister van Visserij, Anne Ritsema van der Wal', 'Vraag 1: Is'],
  ['De staatssecretaris Participatie en Integratie, M. de Ruiter', '2031Z04455 Vraag 1 Is'],
  ['De minister van Sociale Zaken en Werkgelegenheid, (w.g.) L. Vonk', '2031Z04455 Vraag 1'],
  ['DE MINISTER VAN VISSERIJ J.W. Vonk', 'Vraag 1 Is'],
  ['De minister van Visserij, I. ter Vonk', 'Den Haag, 3 mei 2031'],
  ['Sanne van Vonk Minister van Visserij', '1 Wat kost dat?'],
  ['DE MINISTER VAN SOCIALE ZAKEN EN VISSERIJ Sanne van Vonk', 'Antwoorden op de vragen'],
  ['Sanne van Vonk Minister van Visserij', '<!-- image --> ## Datum 2 mei 2031'],
  ['Sanne van Vonk Minister van Visserij', '## Vraag 1']
])('who signs in the middle stands apart: %s', ([signed, behind]) => {
  expect(pieces(`${LETTER} ${signed} ${behind}`)).toEqual([LETTER, signed, behind]);
});

test('two who sign above their offices stand apart', () => {
  const [first, second] = [
    'Sanne van Vonk Minister van Groene Groei',
    'G. Vis Minister van Visserij'
  ];
  expect(pieces(`${LETTER} ${first} ${second} 1 Wat kost dat?`)).toEqual([
    LETTER,
    first,
    second,
    '1 Wat kost dat?'
  ]);
});

test.for([
  'De minister van Visserij heeft volgens J. Vonk 3 boten.',
  'De minister van Visserij J. Vonk heeft dat herhaald.',
  'Sanne van Vonk Minister van Visserij sprak daar met 3 vissers.',
  'De minister van Visserij, die dat ook zei, gaf J. Vonk gelijk.',
  'In Den Haag, 3 mei 2031, is dat besproken.'
])('nobody signs in a sentence: %s', (sentence) => {
  expect(signerPlaces(`${LETTER} ${sentence} Dat is alles.`)).toEqual([]);
});
