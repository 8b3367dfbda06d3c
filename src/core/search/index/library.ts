import type { Paper } from '../../model/paper.ts';
import type { AnswerState } from '../hit.ts';
import type { PassageText, SearchFacts } from '../search-facts.ts';
import { facetsOf, type FoundPart, type GroupFacets } from './facets.ts';
import type { UnitFacts } from './filters.ts';
import type { Person } from '../../model/person.ts';
import { createOfficeHolders } from './office-holders.ts';
import { createPeople } from './people.ts';
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

export function createLibrary(saved: readonly (Unit | undefined)[] = []): UnitLibrary {
  const units: (Unit | undefined)[] = [];
  const bySource = new Map<string, number[]>();
  const byQuestion = new Map<string, number>();
  const facets = new WeakMap<UnitGroup, { of: GroupFacets; people: string }>();
  const unitsOfGroup = new Map<UnitGroup, number>();
  const submitters = createPeople();
  const government = createPeople();
  const holders = createOfficeHolders();
  /** How many units answer each question of a case, and how many papers put a case off. */
  const answered = new Map<string, number>();
  const deferred = new Map<string, number>();
  const versions = new Map<string, number>();
  /** By number, since the last change; a hole where it was not asked for. */
  let severalVersions: boolean[] = [];
  /** The same, for these names of people. */
  let placed = noPlaces();
  let unprinted: { names: ReturnType<typeof unprintedNames>; people: string } | undefined;
  let facts: SearchFacts = {};
  let notes = new Map<number, string>();

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
    placed = noPlaces();
  }

  function count(unit: Unit, by: 1 | -1): void {
    const { caseNumber, kind } = unit.group;
    forget();
    if (caseNumber && unit.answered) change(answered, `${caseNumber}#${unit.number}`, by);
    if (caseNumber && kind === 'deferral') change(deferred, caseNumber, by);
    if (unit.textKey) change(versions, unit.textKey, by);
    countGroup(unit.group, by);
  }

  /** The people of a group count once, however many questions it has. */
  function countGroup(group: UnitGroup, by: 1 | -1): void {
    const before = unitsOfGroup.get(group) ?? 0;
    if (before + by > 0) unitsOfGroup.set(group, before + by);
    else unitsOfGroup.delete(group);
    const officials = [...group.addressees, ...group.respondents];
    if (before === 0) {
      submitters.add(group.submitters);
      government.add(officials);
      holders.add(group);
    } else if (before + by === 0) {
      submitters.remove(group.submitters);
      government.remove(officials);
      holders.remove(group);
    }
  }

  function labelsOf(unit: Unit): string[] {
    return (facts.labels ?? []).filter((label) => isAbout(label, unit)).map(({ text }) => text);
  }

  /** Who is asked or answers, also where only the office is printed. */
  function officialName(person: Person, group: UnitGroup): string | undefined {
    const holder = holders.holderOf(person, group);
    return government.nameOf(holder === undefined ? person : { name: holder });
  }

  /** Another one whenever the names change that the library knows. */
  function peopleVersion(): string {
    return `${submitters.version} ${government.version}`;
  }

  const library: UnitLibrary = {
    units,
    add(paper) {
      const firstSet = nextSet(bySource.get(paper.sourceId)?.map((number) => units[number]));
      return readUnits(paper, firstSet).map(put);
    },
    numbersOf: (sourceId) => bySource.get(sourceId) ?? [],
    remove(sourceId) {
      const numbers = bySource.get(sourceId) ?? [];
      for (const number of numbers) {
        const unit = units[number]!;
        count(unit, -1);
        if (unit.questionId !== undefined) byQuestion.delete(unit.questionId);
        units[number] = undefined;
      }
      bySource.delete(sourceId);
    },
    has: (sourceId) => bySource.has(sourceId),
    numberOf: (questionId) => byQuestion.get(questionId),
    facetsOf(group) {
      const people = peopleVersion();
      const known = facets.get(group);
      if (known?.people === people) return known.of;
      const made = facetsOf(group, {
        submitter: submitters.nameOf,
        respondent: (person) => officialName(person, group)
      });
      facets.set(group, { of: made, people });
      return made;
    },
    stateOf({ questionId, answered: isAnswered, group, number }) {
      if (questionId === undefined) return undefined;
      if (isAnswered || answered.has(`${group.caseNumber}#${number}`)) return 'answered';
      const reply = facts.replies?.get(group.setId ?? '');
      if (reply !== undefined) return reply;
      return group.caseNumber && deferred.has(group.caseNumber) ? 'deferred' : 'unanswered';
    },
    get places() {
      return placed.places;
    },
    placeOf(number) {
      const known = placed.of[number];
      if (known !== undefined) return known;
      const unit = units[number]!;
      const state = library.stateOf(unit);
      const byState = placed.ofGroup.get(unit.group) ?? new Map<AnswerState | undefined, number>();
      placed.ofGroup.set(unit.group, byState);
      let place = byState.get(state);
      if (place === undefined) {
        place = placed.places.push({ facets: library.facetsOf(unit.group), state }) - 1;
        byState.set(state, place);
      }
      return (placed.of[number] = place);
    },
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
          return unit.group.submitters.flatMap((person) => submitters.nameOf(person) ?? []);
        },
        get government() {
          const { group } = unit;
          const officials = [...group.addressees, ...group.respondents];
          return [...new Set(officials.flatMap((person) => officialName(person, group) ?? []))];
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
      units.forEach((unit, number) => {
        if (!unit || !next.notes) return;
        const own = next.notes.filter((note) => isAbout(note, unit)).map(({ text }) => text);
        if (own.length > 0) notes.set(number, own.join('\n'));
      });
      const touched = new Set([...before.keys(), ...notes.keys()]);
      return [...touched].filter((number) => before.get(number) !== notes.get(number));
    },
    unitsNamed(term) {
      const people = peopleVersion();
      if (unprinted?.people !== people) {
        const nameOf = { submitter: submitters.nameOf, official: officialName };
        unprinted = { names: unprintedNames(units, nameOf), people };
      }
      return unprinted.names.get(term) ?? [];
    },
    isSurname: (term) => submitters.isSurname(term) || government.isSurname(term),
    noteOf: (number) => notes.get(number) ?? '',
    notes: () => notes
  };
  for (const unit of saved) {
    if (unit) put(unit);
    else skip();
  }
  return library;
}

interface Places {
  places: FoundPart[];
  /** By number of the unit. */
  of: number[];
  ofGroup: Map<UnitGroup, Map<AnswerState | undefined, number>>;
}

function noPlaces(): Places {
  return { places: [], of: [], ofGroup: new Map() };
}

function change(counts: Map<string, number>, key: string, by: number): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}

/** The index of the next set of a source, past those of its papers before. */
function nextSet(units: readonly (Unit | undefined)[] = []): number {
  return Math.max(-1, ...units.map((unit) => unit?.group.setIndex ?? -1)) + 1;
}

function isAbout({ sourceId, span }: PassageText, { group, spans }: Unit): boolean {
  if (sourceId !== group.sourceId) return false;
  return !span || spans.some((own) => own[0] < span[1] && span[0] < own[1]);
}
