import type { Paper } from '../../model/paper.ts';
import { groupBy } from '../../reading/group-by.ts';
import type { AnswerState } from '../hit.ts';
import type { PassageText, SearchFacts } from '../search-facts.ts';
import { createCaseStates } from './case-states.ts';
import { change } from './counts.ts';
import { facetsOf, type FoundPart, type GroupFacets } from './facets.ts';
import type { UnitFacts } from './filters.ts';
import { createLibraryPeople } from './library-people.ts';
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
  const versions = new Map<string, number>();
  /** By number, since the last change; a hole where it was not asked for. */
  let severalVersions: boolean[] = [];
  /** The same. */
  let placed: Places | undefined;
  let unprinted: { of: ReturnType<typeof unprintedNames>; names: string } | undefined;
  let facts: SearchFacts = {};
  let notes = new Map(savedNotes);
  /** The notes that are known, also of sources whose units are gone or not there yet. */
  let toldNotes: ReadonlyMap<string, readonly PassageText[]> = new Map();

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
    if (unit.textKey) change(versions, unit.textKey, by);
    people.count(unit.group, by);
  }

  /** A source that is read anew is discarded and added, and nobody tells its notes again. */
  function takeNote(unit: Unit, number: number): void {
    const own = toldNotes.get(unit.group.sourceId)?.filter((note) => isAbout(note, unit)) ?? [];
    if (own.length > 0) notes.set(number, own.map(({ text }) => text).join('\n'));
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
        takeNote(unit, number);
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
        notes.delete(number);
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
      const version = unit.questionId ? facts.versions?.get(unit.questionId) : undefined;
      return {
        state: library.stateOf(unit),
        // asked only by `label:`, so not looked up for every unit that another field tests
        get labels() {
          return labelsOf(unit);
        },
        versions: version ? 2 : (versions.get(unit.textKey ?? '') ?? 1),
        differs: version?.differs ?? false,
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
      const group = unit.questionId && facts.versions?.get(unit.questionId)?.group;
      // Apart from one another: a group may be called like the number of a unit.
      return group ? `group ${group}` : (unit.textKey ?? `unit ${number}`);
    },
    hasVersions(number) {
      // asked for all that was found, twice
      const known = severalVersions[number];
      if (known !== undefined) return known;
      const { questionId, textKey } = units[number]!;
      const isVersion = questionId !== undefined && facts.versions?.has(questionId) === true;
      return (severalVersions[number] = isVersion || (versions.get(textKey ?? '') ?? 1) > 1);
    },
    setFacts(next) {
      facts = next;
      forget();
      const before = notes;
      notes = new Map();
      toldNotes = groupBy(next.notes ?? [], ({ sourceId }) => sourceId);
      units.forEach((unit, number) => unit && takeNote(unit, number));
      const touched = new Set([...before.keys(), ...notes.keys()]);
      return [...touched].filter((number) => before.get(number) !== notes.get(number));
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
    noteOf: (number) => notes.get(number) ?? '',
    notes: () => notes
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

function isAbout({ sourceId, span }: PassageText, { group, spans }: Unit): boolean {
  if (sourceId !== group.sourceId) return false;
  return !span || spans.some((own) => own[0] < span[1] && span[0] < own[1]);
}
