import { isAfterTerm } from '../../model/answer-day.ts';
import type { Person } from '../../model/person.ts';
import { ministryOf } from '../analysis/ministries.ts';
import { partyOf } from '../analysis/parties.ts';
import type { AnswerState } from '../hit.ts';
import {
  type FacetChoice,
  type FacetName,
  FACETS,
  type FacetValue,
  type StateValue
} from '../facet.ts';
import type { UnitGroup } from './units.ts';

/** The values that a group of units has in each facet but `state`, which its units have. */
export type GroupFacets = Readonly<Record<Exclude<FacetName, 'state'>, readonly string[]>>;

/** Who the people are whose names stand in the library: those who ask, and those who answer. */
export interface PeopleNames {
  submitter(person: Person): string | undefined;
  respondent(person: Person): string | undefined;
}

/** The values of a group; empty where its papers say nothing. Members count under a joint group from its day on. */
export function facetsOf(group: UnitGroup, names: PeopleNames): GroupFacets {
  const government = group.respondents.length > 0 ? group.respondents : group.addressees;
  const day = dayOf(group);
  return {
    kind: [group.kind],
    group: different(group.submitters.map((person) => person.group && partyOf(person.group, day))),
    submitter: different(group.submitters.map(names.submitter)),
    respondent: different(government.map((person) => names.respondent(person) ?? office(person))),
    ministry: different(government.map(({ ministry }) => ministry && ministryOf(ministry))),
    year: group.date ? [group.date.slice(0, 4)] : [],
    source: [group.sourceId]
  };
}

// "2025" of "2025Z08286".
const CASE_YEAR = /^\d{4}(?=Z)/i;

/** A day about which it was asked, where the dates or the case number tell. */
function dayOf({ date, caseNumber }: UnitGroup): string | undefined {
  const year = caseNumber && CASE_YEAR.exec(caseNumber)?.[0];
  return date ?? (year && `${year}-12-31`);
}

/** "staatssecretaris van OCW": letters often name only the office. */
function office({ role, ministry }: Person): string | undefined {
  return [role, ministry && ministryOf(ministry)].filter(Boolean).join(' van ') || undefined;
}

function different(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined && value !== ''))] as string[];
}

/** Where something was found: a group of units in one state. */
export interface FoundPart {
  facets: GroupFacets;
  states: readonly StateValue[];
}

/** The values of the facet `state` that a group's units have in one state. */
export function statesOf(
  state: AnswerState | undefined,
  { kind, answerDays }: Pick<UnitGroup, 'kind' | 'answerDays'>
): readonly StateValue[] {
  if (state === undefined) return [];
  return state === 'answered' && isAfterTerm(kind, answerDays) ? [state, 'late'] : [state];
}

/** Results that a screen shows as so many rows: each stands in any of these places. */
export interface FoundRows {
  /** More than one where versions of a question, shown as one, stand in several places. */
  parts: readonly FoundPart[];
  count: number;
}

/** Whether what was found passes the choice made in each facet, one facet left out or none. */
export function passes(part: FoundPart, choice: FacetChoice, except?: FacetName): boolean {
  return FACETS.every((facet) => {
    const chosen = choice[facet];
    if (facet === except || !isChosen(chosen)) return true;
    return valuesOf(part, facet).some((value) => chosen.includes(value));
  });
}

function isChosen(values: readonly string[] | undefined): values is readonly string[] {
  return values !== undefined && values.length > 0;
}

function valuesOfAll(parts: readonly FoundPart[], facet: FacetName): Iterable<string> {
  if (parts.length === 1) return valuesOf(parts[0]!, facet);
  return new Set(parts.flatMap((part) => valuesOf(part, facet)));
}

function valuesOf({ facets, states }: FoundPart, facet: FacetName): readonly string[] {
  return facet === 'state' ? states : facets[facet];
}

const byName = new Intl.Collator('nl').compare;

/**
 * The place of each value in the order of the alphabet, the same for two that it does not tell apart:
 * comparing names takes a hundred times as long as comparing places, and typing asks again and again.
 */
let places = new Map<string, number>();
const MAX_PLACES = 20_000;

function placesOf(values: readonly string[]): ReadonlyMap<string, number> {
  const unknown = values.filter((value) => !places.has(value));
  if (unknown.length === 0) return places;
  const known = places.size > MAX_PLACES ? values : places.keys();
  const sorted = [...new Set([...known, ...unknown])].sort(byName);
  places = new Map();
  let place = 0;
  sorted.forEach((value, i) => {
    if (i > 0 && byName(sorted[i - 1]!, value) !== 0) place++;
    places.set(value, place);
  });
  return places;
}

/**
 * The values of each facet with how many rows choosing each would give: a facet's own choice is left
 * out of its own counts, so that the way back and sideways stays in sight.
 */
export function countFacets(
  rows: readonly FoundRows[],
  choice: FacetChoice
): Record<FacetName, FacetValue[]> {
  const counted = FACETS.map((facet) => {
    const counts = new Map<string, number>((choice[facet] ?? []).map((value) => [value, 0]));
    const chosenElsewhere = FACETS.some((other) => other !== facet && isChosen(choice[other]));
    for (const { parts, count } of rows) {
      const passing = chosenElsewhere ? parts.filter((p) => passes(p, choice, facet)) : parts;
      for (const value of valuesOfAll(passing, facet)) {
        counts.set(value, (counts.get(value) ?? 0) + count);
      }
    }
    const chosen = new Set(choice[facet]);
    const placeOf = placesOf([...counts.keys()]);
    // looked up once a value, not for each comparison
    const values = Array.from(counts, ([value, count]) => ({
      value,
      count,
      place: placeOf.get(value)!
    }))
      .sort((a, b) => b.count - a.count || a.place - b.place)
      .map(({ value, count }) => ({ value, count, chosen: chosen.has(value) }));
    return [facet, values] as const;
  });
  return Object.fromEntries(counted) as Record<FacetName, FacetValue[]>;
}
