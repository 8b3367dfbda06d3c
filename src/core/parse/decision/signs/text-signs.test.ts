import { expect, test } from 'vitest';
import { findTextSigns } from './text-signs.ts';

const found = (head: string) => findTextSigns(head, head.replaceAll(/\s+/gu, ' '));

test.for([
  'SCHRIFTELIJKE VRAGEN (ex art. 45 RvO)',
  'Schriftelijke vragen ex artikel 45',
  'SCHRIFTELIJKE VRAAG\nAan: het college',
  'Ligt de pont stil?Vragen van het lid Faas (VVD) aan de minister van Defensie over ponten (ingezonden 4 mei 2031)',
  'Op grond van artikel 30 RvO, stelt het raadslid Faas (VVD) de volgende vragen'
])('"%s" says that questions are put', (head) => {
  expect(found(`Oosterbroek\n${head}`)).toContain('questions-sentence');
});

test.for([
  'Zijn de schriftelijke vragen extra werk voor de griffie?',
  'Zij stelde schriftelijke vragen (expliciet over de pont).',
  'Was dat zo? Vragen van het lid Faas (VVD) zijn er niet.',
  'De RvO, zo bleek, kent geen vragen.'
])('"%s" does not', (head) => {
  expect(found(head)).toEqual([]);
});
