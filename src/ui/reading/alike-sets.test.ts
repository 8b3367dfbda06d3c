import { expect, test } from 'vitest';
import { alikeSets, askSeveral } from './alike-sets.ts';

const set = (id: string, title?: string) => ({
  id,
  span: [0, 1] as const,
  ...(title !== undefined && { title }),
  submitters: [],
  addressees: [],
  respondents: [],
  questions: 1,
  answered: 0
});

test('sets of one title stand together at the first of them, with their own numbers', () => {
  const groups = alikeSets([
    set('a', 'De vaart'),
    set('b'),
    set('c', 'de vaart'),
    set('d'),
    set('e', 'De sluis')
  ]);
  const drawn = groups.map((group) => group.map(({ set: { id }, number }) => `${id}${number}`));
  expect(drawn).toEqual([['a1', 'c3'], ['b2'], ['d4'], ['e5']]);
});

test('a text put to several people is told from a set that stands there more than once', () => {
  const to = (id: string, name: string) => ({ ...set(id, 'De vaart'), addressees: [{ name }] });
  const [template] = alikeSets([to('a', 'Pol'), to('b', 'Bik')]);
  const [twice] = alikeSets([to('a', 'Pol'), to('b', 'Pol')]);
  expect([askSeveral(template!), askSeveral(twice!)]).toEqual([true, false]);
});
