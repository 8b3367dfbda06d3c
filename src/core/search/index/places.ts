import type { AnswerState } from '../hit.ts';
import { type FoundPart, type GroupFacets, statesOf } from './facets.ts';
import type { Unit, UnitGroup } from './units.ts';

/** Where units stand among the facets: the same place for those of one group in one state. */
export interface Places {
  /** By what the results that stand there can be narrowed; to be asked of `placeOf`. */
  readonly all: readonly FoundPart[];
  placeOf(number: number, unit: Unit): number;
}

/** Places as they are until the library or its names change; then they are made anew. */
export function createPlaces(of: {
  stateOf: (unit: Unit) => AnswerState | undefined;
  facetsOf: (group: UnitGroup) => GroupFacets;
}): Places {
  const all: FoundPart[] = [];
  const byNumber: number[] = [];
  const ofGroup = new Map<UnitGroup, Map<AnswerState | undefined, number>>();

  return {
    all,
    placeOf(number, unit) {
      const known = byNumber[number];
      if (known !== undefined) return known;
      const state = of.stateOf(unit);
      const byState = ofGroup.get(unit.group) ?? new Map<AnswerState | undefined, number>();
      ofGroup.set(unit.group, byState);
      let place = byState.get(state);
      if (place === undefined) {
        const states = statesOf(state, unit.group);
        place = all.push({ facets: of.facetsOf(unit.group), states }) - 1;
        byState.set(state, place);
      }
      return (byNumber[number] = place);
    }
  };
}
