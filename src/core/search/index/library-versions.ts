import type { ToldVersion } from '../search-facts.ts';
import { change } from './counts.ts';
import type { Unit } from './units.ts';

/** Which units of a library are versions of one another: those of one text, and those that a comparison told. */
export interface LibraryVersions {
  /** Takes a unit in (1) or out (-1). */
  count(unit: Unit, by: 1 | -1): void;
  /** What a comparison told of a unit. */
  told(unit: Unit): ToldVersion | undefined;
  /** How many versions there are of it: 2 stands for several. */
  countOf(unit: Unit): number;
}

/** As no unit has been counted yet; `known` gives what comparisons told, by the question's id. */
export function createLibraryVersions(
  known: () => ReadonlyMap<string, ToldVersion> | undefined
): LibraryVersions {
  const sameText = new Map<string, number>();
  const told = ({ questionId }: Unit) => (questionId ? known()?.get(questionId) : undefined);

  return {
    count({ textKey }, by) {
      if (textKey) change(sameText, textKey, by);
    },
    told,
    countOf: (unit) => (told(unit) ? 2 : (sameText.get(unit.textKey ?? '') ?? 1))
  };
}
