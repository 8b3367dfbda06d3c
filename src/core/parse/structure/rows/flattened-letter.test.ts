import { expect, test } from 'vitest';
import { letterPlaces } from './flattened-letter.ts';

const SIGNED = 'De minister van Visserij, J. de Ruiter';

test.for([
  ' Bijlagen 2 De kaart.',
  ' Vraag 1 Kent u de pont?',
  ' Vraag 1 «Klopt dat?»',
  ' 1 Kamerstuk 31 200, nr. 4.',
  ' 2031Z04455 Vraag 1 Is',
  ''
])('who signs ends before %j', (behind) => {
  const line = `Ik dank de leden. ${SIGNED}${behind}`;
  const [from, to] = letterPlaces(line);
  expect(line.slice(from, to)).toBe(SIGNED);
});

test('who is told of in a sentence signs nothing', () => {
  expect(letterPlaces(`Dat is gezegd. ${SIGNED}, heeft dat herhaald.`)).toEqual([]);
});
