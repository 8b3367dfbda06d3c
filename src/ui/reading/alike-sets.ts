import { groupBy } from '../../core/reading/group-by.ts';
import type { SetSummary } from '../../core/model/summary.ts';
import { formatPeople } from '../texts/people.ts';

/** A set of a paper with its number, from 1. */
export interface NumberedSet {
  set: SetSummary;
  number: number;
}

/** Sets of one title; a set that shares its title with no other is alone. */
export type AlikeSets = readonly [NumberedSet, ...NumberedSet[]];

/** The sets of a paper, those of one title together: one text that several are asked to answer. */
export function alikeSets(sets: readonly SetSummary[]): AlikeSets[] {
  const numbered = sets.map((set, i) => ({ set, number: i + 1 }));
  return [...groupBy(numbered, ({ set }) => set.title?.toLowerCase() ?? set.id).values()].filter(
    (group): group is [NumberedSet, ...NumberedSet[]] => group.length > 0
  );
}

/** Whether the sets of one title ask different people; else the source holds one set several times. */
export function askSeveral(group: readonly NumberedSet[]): boolean {
  return new Set(group.map(({ set }) => formatPeople(set.addressees))).size > 1;
}
