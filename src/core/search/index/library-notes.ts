import { groupBy } from '../../reading/group-by.ts';
import type { PassageText } from '../search-facts.ts';
import type { Unit } from './units.ts';

/** The user's notes, by the units that they are about. */
export interface LibraryNotes {
  /** Gives a unit its notes: a source that is read anew is discarded and added, and nobody tells them again. */
  take(unit: Unit, number: number): void;
  drop(number: number): void;
  /** Puts other notes in the place of all; gives the numbers of units whose notes changed. */
  set(notes: readonly PassageText[], units: readonly (Unit | undefined)[]): number[];
  /** By number of the unit, a line per note. */
  all(): ReadonlyMap<number, string>;
}

/** With what units had in a snapshot; the notes themselves are still to be told. */
export function createLibraryNotes(saved: Iterable<readonly [number, string]>): LibraryNotes {
  let byUnit = new Map(saved);
  /** All that are known, also of sources whose units are gone or not there yet. */
  let told: ReadonlyMap<string, readonly PassageText[]> = new Map();

  const notes: LibraryNotes = {
    take(unit, number) {
      const own = told.get(unit.group.sourceId)?.filter((note) => isAbout(note, unit)) ?? [];
      if (own.length > 0) byUnit.set(number, own.map(({ text }) => text).join('\n'));
    },
    drop: (number) => void byUnit.delete(number),
    set(next, units) {
      const before = byUnit;
      byUnit = new Map();
      told = groupBy(next, ({ sourceId }) => sourceId);
      units.forEach((unit, number) => unit && notes.take(unit, number));
      const touched = new Set([...before.keys(), ...byUnit.keys()]);
      return [...touched].filter((number) => before.get(number) !== byUnit.get(number));
    },
    all: () => byUnit
  };
  return notes;
}

/** Whether a label or note is about a unit: its passage and the unit's share a character, or it has none. */
export function isAbout({ sourceId, span }: PassageText, { group, spans }: Unit): boolean {
  if (sourceId !== group.sourceId) return false;
  return !span || spans.some((own) => own[0] < span[1] && span[0] < own[1]);
}
