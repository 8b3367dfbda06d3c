import { findUnits } from '../find-units.ts';
import { passes, statesOf } from '../index/facets.ts';
import type { IndexParts } from '../index/index-parts.ts';
import type { Clause, Query } from '../query/query.ts';
import type { Ranked } from '../ranking/ranked.ts';
import type { FacetChoice } from '../facet.ts';
import type { SearchOptions } from '../search.ts';

/**
 * How many units a year leaves out only because nothing says when they were written: `jaar:` in the
 * query, or a year that was chosen beside the results. `ranked` is what the query finds with its
 * `jaar:`.
 */
export function countUndated(
  text: string,
  { clauses }: Pick<Query, 'clauses'>,
  options: SearchOptions,
  parts: IndexParts,
  ranked: readonly Ranked[]
): number {
  const { year = [], ...choice } = options.facets ?? {};
  const ofAnyYear = clauses.filter((clause) => !isYear(clause));
  if (year.length === 0 && ofAnyYear.length === clauses.length) return 0;
  const found =
    ofAnyYear.length === clauses.length
      ? ranked
      : findUnits(text, { clauses: ofAnyYear }, options, parts).ranked;
  return found.filter(({ unit }) => isUndated(unit, choice, parts)).length;
}

function isYear(clause: Clause): boolean {
  return clause.type === 'field' && clause.name === 'jaar';
}

function isUndated(number: number, choice: FacetChoice, { library }: IndexParts): boolean {
  const unit = library.units[number]!;
  if (unit.group.date !== undefined) return false;
  const states = statesOf(library.stateOf(unit), unit.group);
  return passes({ facets: library.facetsOf(unit.group), states }, choice);
}
