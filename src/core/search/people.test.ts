import { expect, test } from 'vitest';
import type { Person } from '../model/person.ts';
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
