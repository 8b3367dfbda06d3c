import type { Person } from '../model/person.ts';
import { ministryOf } from './analysis/ministries.ts';
import {
  type AnswerState,
  type FacetChoice,
  type FacetName,
  FACETS,
  type FacetValue
} from './search.ts';
import type { UnitGroup } from './units.ts';

/** The values that a group of units has in each facet but `state`, which its units have. */
export type GroupFacets = Readonly<Record<Exclude<FacetName, 'state'>, readonly string[]>>;

export function facetsOf(group: UnitGroup): GroupFacets {
  const government = group.respondents.length > 0 ? group.respondents : group.addressees;
  return {
    kind: [group.kind],
    group: different(group.submitters.map((person) => person.group)),
    submitter: different(group.submitters.map((person) => person.name)),
    respondent: different(government.map(officeHolder)),
    ministry: different(government.map(({ ministry }) => ministry && ministryOf(ministry))),
    year: group.date ? [group.date.slice(0, 4)] : [],
    source: [group.sourceId]
  };
}

/** "Jansen", else "staatssecretaris van Onderwijs": letters often name only the office. */
function officeHolder({ name, role, ministry }: Person): string | undefined {
  if (name) return name;
  return [role, ministry].filter(Boolean).join(' van ') || undefined;
}

function different(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined && value !== ''))] as string[];
}

/** What was found of one group in one state, and how much of it. */
export interface FoundPart {
  facets: GroupFacets;
  state: AnswerState | undefined;
  count: number;
}

/** Whether what was found passes the choice made in each facet, one facet left out or none. */
export function passes(
  part: Pick<FoundPart, 'facets' | 'state'>,
  choice: FacetChoice,
  except?: FacetName
): boolean {
  return FACETS.every((facet) => {
    const chosen = choice[facet];
    if (facet === except || chosen === undefined || chosen.length === 0) return true;
    return valuesOf(part, facet).some((value) => chosen.includes(value));
  });
}

function valuesOf({ facets, state }: Pick<FoundPart, 'facets' | 'state'>, facet: FacetName) {
  if (facet === 'state') return state ? [state] : [];
  return facets[facet];
}

/**
 * The values of each facet with how many results choosing each would give: a facet's own choice is
 * left out of its own counts, so that the way back and sideways stays in sight.
 */
export function countFacets(
  parts: readonly FoundPart[],
  choice: FacetChoice
): Record<FacetName, FacetValue[]> {
  const counted = FACETS.map((facet) => {
    const counts = new Map<string, number>((choice[facet] ?? []).map((value) => [value, 0]));
    for (const part of parts) {
      if (!passes(part, choice, facet)) continue;
      for (const value of valuesOf(part, facet)) {
        counts.set(value, (counts.get(value) ?? 0) + part.count);
      }
    }
    const chosen = new Set(choice[facet]);
    const values = [...counts]
      .map(([value, count]) => ({ value, count, chosen: chosen.has(value) }))
      .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'nl'));
    return [facet, values] as const;
  });
  return Object.fromEntries(counted) as Record<FacetName, FacetValue[]>;
}
