import { expect, test } from 'vitest';
import type { Annotations, UserRecord } from '../model/bundle.ts';
import { countAnnotations } from './count-annotations.ts';

const record = (id: string, day: number): UserRecord => ({
  id,
  kind: 'label',
  text: `${id} ${day}`,
  createdAt: '2025-01-01T00:00:00.000Z',
  changedAt: `2025-01-0${day}T00:00:00.000Z`
});
const holding = (labels: UserRecord[]): Annotations => ({
  labels,
  notes: [],
  collections: [],
  decisions: [],
  savedSearches: [],
  synonyms: []
});

const nothing = { added: 0, changed: 0 };
const none = {
  labels: nothing,
  notes: nothing,
  collections: nothing,
  decisions: nothing,
  savedSearches: nothing,
  synonyms: nothing
};

test('counts what is new, and what a newer one would change; an older one changes nothing', () => {
  const own = holding([record('a', 2), record('b', 2), record('c', 2)]);
  const arriving = holding([record('a', 2), record('b', 3), record('c', 1), record('d', 1)]);
  expect(countAnnotations(own, arriving)).toEqual({ ...none, labels: { added: 1, changed: 1 } });
});

test.each(['decisions', 'savedSearches', 'synonyms'] as const)('counts %s too', (sort) => {
  const arriving = { ...holding([]), [sort]: [record('a', 1)] };
  expect(countAnnotations(holding([]), arriving)).toEqual({
    ...none,
    [sort]: { added: 1, changed: 0 }
  });
});
