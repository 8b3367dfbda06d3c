import { expect, test } from 'vitest';
import { readSigners } from './signers.ts';

test.for([
  ['De minister van Financiën,\n\nP. de Wit', ['P. de Wit, Financiën']],
  [
    'Hoogachtend,\n\nDe minister van Defensie,\n\nDe staatssecretaris van Financiën,\n\nH. Terwindt\n\nP. de Wit',
    ['H. Terwindt, Defensie', 'P. de Wit, Financiën']
  ],
  ['DE MINISTER VAN SOCIALE ZAKEN,\n\nJ. Terborg', ['J. Terborg, Sociale Zaken']],
  [
    'de staatssecretaris Jeugd,\nPreventie en Sport,\n\nV. Zwart',
    ['V. Zwart, Jeugd, Preventie en Sport']
  ],
  [
    'De minister van Sociale Zaken en\nWerkgelegenheid,\n\nV. Zwart',
    ['V. Zwart, Sociale Zaken en Werkgelegenheid']
  ],
  ['Hoogachtend,', []]
] as const)('%j', ([signature, expected]) => {
  expect(readSigners(signature).map(({ name, ministry }) => `${name}, ${ministry}`)).toEqual(
    expected
  );
});
