import { expect, test } from 'vitest';
import { layoutOf } from '../../../../../tests/unit/shorthand.ts';
import { readRows } from './rows.ts';

test.for([
  ['Ant\u00ADwoord op vraag 3', 'Antwoord  op vraag 3'],
  ['Ant\u00ADwoor\u00ADden 3 en 4:', 'Antwoorden   3 en 4:']
] as const)('"%s" is read as a label, at the same offsets', ([line, label]) => {
  expect(readRows(layoutOf([line])).map(({ text }) => text)).toEqual([label]);
});

test('a sentence keeps the places where its words may be broken', () => {
  const line = 'Ant\u00ADwoord op die kri\u00ADtiek kwam er niet.';
  expect(readRows(layoutOf([line])).map(({ text }) => text)).toEqual([line]);
});

test.for([
  ['Wie bouwt de pont? VRAGEN 2 EN 3 Hoe lang is zij?', 'VRAGEN 2 EN 3 Hoe lang is zij?'],
  ['Wie bouwt de pont? Vragen 2 en 3 Hoe lang is zij?', 'Vragen 2 en 3 Hoe lang is zij?'],
  ['Wie bouwt de pont? Vraag\t2 Hoe lang is zij?', 'Vraag\t2 Hoe lang is zij?'],
  ['Wie bouwt de pont? Beantwoording vraag 1: Zij.', 'Beantwoording vraag 1: Zij.']
] as const)('"%s" is cut before its heading', ([line, heading]) => {
  const above = ['De pont ligt stil.', 'Zij vaart niet.'];
  expect(readRows(layoutOf([...above, line])).map(({ text }) => text)).toEqual([
    ...above,
    'Wie bouwt de pont?',
    heading
  ]);
});

test('the title of a paper behind a day is no heading within its line', () => {
  const line = '29 maart 2032 Beantwoording Schriftelijke vragen Steiger Noorderhaven';
  expect(readRows(layoutOf(['De pont ligt stil.', 'Zij vaart niet.', line])).length).toBe(3);
});
