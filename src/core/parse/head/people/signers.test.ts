import { expect, test } from 'vitest';
import { readSigners } from './signers.ts';

test.for([
  ['De minister van Financiën,\n\nP. de Wit', ['P. de Wit, Financiën']],
  // A program that took the line ends out left two blanks.
  [
    'Hoogachtend,  De minister van Economische Zaken,  F. Noordhof',
    ['F. Noordhof, Economische Zaken']
  ],
  [
    'Hoogachtend,\n\nDe minister van Defensie,\n\nDe staatssecretaris van Financiën,\n\nH. Terwindt\n\nP. de Wit',
    ['H. Terwindt, Defensie', 'P. de Wit, Financiën']
  ],
  ['DE MINISTER VAN SOCIALE ZAKEN,\n\nJ. Terborg', ['J. Terborg, Sociale Zaken']],
  ['DE MINISTER VAN SOCIALE ZAKEN Jos van Terborg', ['Jos van Terborg, Sociale Zaken']],
  ['Hoogachtend,\n\nJ.F. Terborg\nMinister van Defensie', ['J.F. Terborg, Defensie']],
  [
    'J.F. Terborg\nMinister van Defensie\n\nP. de Wit\nMinister van Financiën',
    ['J.F. Terborg, Defensie', 'P. de Wit, Financiën']
  ],
  [
    'De minister van Sociale Zaken\nen Werkgelegenheid,\n\nV. Zwart',
    ['V. Zwart, Sociale Zaken en Werkgelegenheid']
  ],
  [
    'de staatssecretaris Jeugd,\nPreventie en Sport,\n\nV. Zwart',
    ['V. Zwart, Jeugd, Preventie en Sport']
  ],
  [
    'De minister van Sociale Zaken en\nWerkgelegenheid,\n\nV. Zwart',
    ['V. Zwart, Sociale Zaken en Werkgelegenheid']
  ],
  [
    'Met vriendelijke groet,\n\nDe minister van Sport,\n\nM. (Anna) Visser',
    ['M. (Anna) Visser, Sport']
  ],
  [
    'De minister van Volksgezondheid,\nWelzijn en Sport,\n\nw.g. A. Visser',
    ['A. Visser, Volksgezondheid, Welzijn en Sport']
  ],
  [
    'De minister van Defensie,\t\tDe staatssecretaris van Financiën,\n\nH. Terwindt\t\t\tP. de Wit',
    ['H. Terwindt, Defensie', 'P. de Wit, Financiën']
  ],
  [
    'De Staatssecretaris van Binnenlandse Zaken,\nDigitalisering en Archieven\n\nAnna Visser',
    ['Anna Visser, Binnenlandse Zaken']
  ],
  ['DE MINISTER VAN FINANCIËN,\nnamens deze,\n\nP. de Wit', ['undefined, Financiën']],
  [
    'DE MINISTER VAN LANDBOUW, NATUUR\nEN VOEDSELKWALITEIT,\n\n(Dr. C.P. Veldman)',
    ['Dr. C.P. Veldman, Landbouw, Natuur en Voedselkwaliteit']
  ],
  ['DE MINISTER VAN DEFENSIE drs. P. de Wit', ['drs. P. de Wit, Defensie']],
  [
    'Hoogachtend, de minister van Volksgezondheid, Welzijn en Sport, Anna de Wit',
    ['Anna de Wit, Volksgezondheid, Welzijn en Sport']
  ],
  [
    'DE MINISTER VAN WATER,\nIng. P. (Pieter) Faas\nDE STAATSSECRETARIS VAN WATER – HAVENS,\nA.A. (Thea) Kolk\nOver de havens',
    ['Ing. P. (Pieter) Faas, Water', 'A.A. (Thea) Kolk, Water – Havens']
  ],
  ['Hoogachtend,', []]
] as const)('%j', ([signature, expected]) => {
  expect(readSigners(signature).map(({ name, ministry }) => `${name}, ${ministry}`)).toEqual(
    expected
  );
});

test('A table of questions below the letter gives nobody a name', () => {
  const signature =
    'DE MINISTER VAN WATER,\nPieter Faas\nDE STAATSSECRETARIS VAN WATER,\nThea Kolk\n| Kamerlid | Politieke partij | Vraag en Antwoord |\n| Zwaal, K. van der | BBB |';
  expect(readSigners(signature).map(({ name }) => name)).toEqual(['Pieter Faas', 'Thea Kolk']);
});
