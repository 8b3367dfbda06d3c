import { paperOf } from './paper-for-tests.ts';
import { createSearchIndex } from '../search-index.ts';
import { expect, test } from 'vitest';
import type { Person } from '../../model/person.ts';
import { createPeople } from './people.ts';

/** "Vlierman (CDA)" as a person. */
function read(text: string): Person {
  const [, name, group] = /^([^(]+?)(?: \((.+)\))?$/.exec(text)!;
  return { name: name!, ...(group !== undefined && { group }) };
}

test.for([
  ['Vlierman', 'Anneke Vlierman', 'Anneke Vlierman'],
  ['A. Vlierman', 'Anneke Vlierman', 'Anneke Vlierman'],
  ['A.J.M. Vlierman', 'Anneke Vlierman', 'Anneke Vlierman'],
  ['Vlierman', 'A. Vlierman, Anneke Vlierman', 'Anneke Vlierman'],
  ['vlierman', 'Anneke Vlierman', 'Anneke Vlierman'],
  ['Van der Stroom', 'Koos van der Stroom', 'Koos van der Stroom'],
  ['Zes Boomsma', 'Jet Zes Boomsma', 'Jet Zes Boomsma'],
  // as a letter is signed
  ['Vlierman', 'mr. drs. A.J. Vlierman', 'A.J. Vlierman'],
  ['Drs. A. Vlierman', 'Anneke Vlierman', 'Anneke Vlierman'],
  ['Ing. Vlierman', 'Bas Stroom', 'Vlierman'],
  ['Dr Vries', 'Bas Stroom', 'Dr Vries'],
  // not without doubt the same
  ['Vlierman', 'Anneke Vlierman, Bas Vlierman', 'Vlierman'],
  ['B. Vlierman', 'Anneke Vlierman', 'B. Vlierman'],
  ['Stroom', 'Koos van der Stroom', 'Stroom'],
  ['Boomsma', 'Jet Zes Boomsma', 'Boomsma'],
  ['Vlierman (CDA)', 'Anneke Vlierman (SP)', 'Vlierman'],
  // groups that are or became one
  ['Vlierman (GroenLinks-PvdA)', 'Anneke Vlierman (PvdA)', 'Anneke Vlierman'],
  ['Vlierman (CU)', 'Anneke Vlierman (ChristenUnie)', 'Anneke Vlierman']
] as const)('%s beside %s is %s', ([short, others, name]) => {
  const people = createPeople();
  people.add([read(short), ...others.split(', ').map(read)]);
  expect(people.nameOf(read(short))).toBe(name);
});

test('a name is itself again when the longer one is gone', () => {
  const people = createPeople();
  people.add([{ name: 'Vlierman' }]);
  people.add([{ name: 'Anneke Vlierman' }]);
  expect(people.nameOf({ name: 'Vlierman' })).toBe('Anneke Vlierman');
  people.remove([{ name: 'Anneke Vlierman' }]);
  expect(people.nameOf({ name: 'Vlierman' })).toBe('Vlierman');
});

test('who holds an office that a paper prints without a name is found there, and it is said by what', () => {
  const office = { role: 'Minister', ministry: 'Defensie' };
  const asked = paperOf('vragen', [['Hoeveel tanks zijn er?']], {
    set: { caseNumber: '2025Z00009', addressees: [office] }
  });
  const answered = paperOf('antwoord', [['Waar staan zij?', 'In Assen.']], {
    set: { caseNumber: '2025Z00009', respondents: [{ ...office, name: 'Noor Wit' }] }
  });
  const index = createSearchIndex();
  index.add([asked, answered]);
  const { hits, facets } = index.search('noor', { finished: true });
  expect(hits.map(({ sourceId }) => sourceId).sort()).toEqual(['antwoord', 'vragen']);
  const found = hits.find(({ sourceId }) => sourceId === 'vragen');
  expect(found?.because).toEqual([{ word: 'noor', found: 'Noor Wit', by: 'name' }]);
  expect(facets.respondent).toEqual([{ value: 'Noor Wit', count: 2, chosen: false }]);
  expect(index.search('aan:wit tanks', { finished: true }).total).toBe(1);
});

test('the name of someone in the library is not taken apart', () => {
  const pairs = [
    ['Hoe hoog is de dijk?', 'Drie meter, hoog in dit land.'],
    ['Wie woont er?', 'Niemand.']
  ] as const;
  const index = createSearchIndex();
  index.add([paperOf('dijken', pairs)]);
  const found = () =>
    index.search('hoogland', { finished: true }).hits.map((hit) => hit.questionId);
  expect(found()).toEqual(['dijken-q1']);
  const submitters = [{ name: 'Kim Hoogland', group: 'CDA' }];
  index.add([paperOf('huren', [['Wat kost de huur?', 'Veel.']], { set: { submitters } })]);
  expect(found()).toEqual(['huren-q1']);
});
