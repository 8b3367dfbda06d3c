import type { Paper } from '../../model/paper.ts';
import type { AnswerState } from '../hit.ts';
import type { SearchFacts } from '../search-facts.ts';
import { createCaseStates } from './case-states.ts';
import { facetsOf, type FoundPart, type GroupFacets } from './facets.ts';
import type { UnitFacts } from './filters.ts';
import { createLibraryNotes, isAbout } from './library-notes.ts';
import { createLibraryPeople } from './library-people.ts';
import { createLibraryVersions } from './library-versions.ts';
import { createPlaces, type Places } from './places.ts';
import { readUnits, type Unit, type UnitGroup } from './units.ts';
import { unprintedNames } from './unprinted-names.ts';

/** The units that can be found, by number, with what is known of them. */
export interface UnitLibrary {
  /** By number; a hole where a unit is gone. */
  readonly units: readonly (Unit | undefined)[];
  /** Takes in the units of a paper and gives their numbers. */
  add(paper: Paper): number[];
  numbersOf(sourceId: string): readonly number[];
  remove(sourceId: string): void;
  has(sourceId: string): boolean;
  numberOf(questionId: string): number | undefined;
  facetsOf(group: UnitGroup): GroupFacets;
  stateOf(unit: Unit): AnswerState | undefined;
  /** By what the results that stand there can be narrowed; to be asked of `placeOf`. */
  readonly places: readonly FoundPart[];
  /** Where a unit stands: the same place for the units of one group in one state. */
  placeOf(number: number): number;
  factsOf(number: number): UnitFacts;
  /** Units that are versions of one another have the same key. */
  versionKey(number: number): string;
  /** Whether there may be other versions of it. */
  hasVersions(number: number): boolean;
  /** Takes in what others know and gives the numbers of units whose notes changed. */
  setFacts(facts: SearchFacts): number[];
  /** Units of people whose full name has this word, though it does not stand there. */
  unitsNamed(term: string): readonly number[];
  /** Whether someone who asks or answers bears this folded word as the end of a name. */
  isSurname(term: string): boolean;
  noteOf(number: number): string;
  notes(): ReadonlyMap<number, string>;
}

/** With the units of a snapshot under the numbers that they had, and their notes, or empty. */
export function createLibrary(
  saved: readonly (Unit | undefined)[] = [],
  savedNotes: Iterable<readonly [number, string]> = []
): UnitLibrary {
  const units: (Unit | undefined)[] = [];
  const bySource = new Map<string, number[]>();
  const byQuestion = new Map<string, number>();
  const facets = new WeakMap<UnitGroup, { of: GroupFacets; names: string }>();
  const people = createLibraryPeople();
  const states = createCaseStates();
  const versions = createLibraryVersions(() => facts.versions);
  const notes = createLibraryNotes(savedNotes);
  /** By number, since the last change; a hole where it was not asked for. */
  let severalVersions: boolean[] = [];
  /** The same. */
  let placed: Places | undefined;
  let unprinted: { of: ReturnType<typeof unprintedNames>; names: string } | undefined;
  let facts: SearchFacts = {};

  function put(unit: Unit): number {
    const number = units.push(unit) - 1;
    const { sourceId } = unit.group;
    bySource.set(sourceId, [...(bySource.get(sourceId) ?? []), number]);
    if (unit.questionId !== undefined) byQuestion.set(unit.questionId, number);
    count(unit, 1);
    return number;
  }

  /** Keeps the number of a unit that is gone: the engine knows the others by theirs. */
  function skip(): void {
    units.push(undefined);
  }

  function forget(): void {
    severalVersions = [];
    placed = undefined;
  }

  function placing(): Places {
    return (placed ??= createPlaces({
      stateOf: (unit) => library.stateOf(unit),
      facetsOf: (group) => library.facetsOf(group)
    }));
  }

  function count(unit: Unit, by: 1 | -1): void {
    forget();
    states.count(unit, by);
    versions.count(unit, by);
    people.count(unit.group, by);
  }

  function labelsOf(unit: Unit): string[] {
    return (facts.labels ?? []).filter((label) => isAbout(label, unit)).map(({ text }) => text);
  }

  const library: UnitLibrary = {
    units,
    add(paper) {
      const firstSet = nextSet(bySource.get(paper.sourceId)?.map((number) => units[number]));
      return readUnits(paper, firstSet).map((unit) => {
        const number = put(unit);
        notes.take(unit, number);
        return number;
      });
    },
    numbersOf: (sourceId) => bySource.get(sourceId) ?? [],
    remove(sourceId) {
      const numbers = bySource.get(sourceId) ?? [];
      for (const number of numbers) {
        const unit = units[number]!;
        count(unit, -1);
        if (unit.questionId !== undefined) byQuestion.delete(unit.questionId);
        units[number] = undefined;
        notes.drop(number);
      }
      bySource.delete(sourceId);
    },
    has: (sourceId) => bySource.has(sourceId),
    numberOf: (questionId) => byQuestion.get(questionId),
    facetsOf(group) {
      const { version } = people;
      const known = facets.get(group);
      if (known?.names === version) return known.of;
      const made = facetsOf(group, {
        submitter: people.submitterName,
        respondent: (person) => people.officialName(person, group)
      });
      facets.set(group, { of: made, names: version });
      return made;
    },
    stateOf: (unit) => states.stateOf(unit, facts.replies),
    get places() {
      return placing().all;
    },
    placeOf: (number) => placing().placeOf(number, units[number]!),
    factsOf(number) {
      const unit = units[number]!;
      return {
        state: library.stateOf(unit),
        // asked only by `label:`, so not looked up for every unit that another field tests
        get labels() {
          return labelsOf(unit);
        },
        versions: versions.countOf(unit),
        differs: versions.told(unit)?.differs ?? false,
        // the same for those that only a few fields ask
        get submitters() {
          return unit.group.submitters.flatMap((person) => people.submitterName(person) ?? []);
        },
        get government() {
          const { group } = unit;
          const officials = [...group.addressees, ...group.respondents];
          return [
            ...new Set(officials.flatMap((person) => people.officialName(person, group) ?? []))
          ];
        }
      };
    },
    versionKey(number) {
      const unit = units[number]!;
      const group = versions.told(unit)?.group;
      // Apart from one another: a group may be called like the number of a unit.
      return group ? `group ${group}` : (unit.textKey ?? `unit ${number}`);
    },
    hasVersions(number) {
      // asked for all that was found, twice
      const known = severalVersions[number];
      if (known !== undefined) return known;
      return (severalVersions[number] = versions.countOf(units[number]!) > 1);
    },
    setFacts(next) {
      facts = next;
      forget();
      return notes.set(next.notes ?? [], units);
    },
    unitsNamed(term) {
      const { version } = people;
      if (unprinted?.names !== version) {
        const nameOf = { submitter: people.submitterName, official: people.officialName };
        unprinted = { of: unprintedNames(units, nameOf), names: version };
      }
      return unprinted.of.get(term) ?? [];
    },
    isSurname: people.isSurname,
    noteOf: (number) => notes.all().get(number) ?? '',
    notes: notes.all
  };
  for (const unit of saved) {
    if (unit) put(unit);
    else skip();
  }
  return library;
}

/** The index of the next set of a source, past those of its papers before. */
function nextSet(units: readonly (Unit | undefined)[] = []): number {
  return Math.max(-1, ...units.map((unit) => unit?.group.setIndex ?? -1)) + 1;
}
