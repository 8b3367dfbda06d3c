import { expect, test } from 'vitest';
import { readGroupTitle } from './group-title-askers.ts';

const groups = (line: string) => readGroupTitle(line)?.map(({ group }) => group);

test.each([
  ['B. Vragen Dorp en Veer d.d. 4 juni', ['Dorp en Veer']],
  ['A. Vragen VVD d.d. 2 juni 2031', ['VVD']],
  ['Technische vragen GroenLinks / D66', ['GroenLinks', 'D66']],
  ['Vragen van de fractie Dorp en Veer', ['Dorp en Veer']],
  ['**Vragen van de CDA-fractie:**', ['CDA']],
  ['Fractie Dorp en Veer', ['Dorp en Veer']],
  ['VVD', ['VVD']]
])('names who asks: %s', (line, named) => {
  expect(groups(line)).toEqual(named);
});

test.each([
  'Vragen Begroting 2032',
  'Technische vragen Kadernota',
  'Vragen en antwoorden',
  'Inleiding'
])('names nobody: %s', (line) => {
  expect(groups(line)).toBeUndefined();
});
