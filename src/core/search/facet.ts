import type { AnswerState } from './hit.ts';

/** By what the results can be narrowed; the order in which a screen shows them. */
export const FACETS = [
  'kind',
  'group',
  'submitter',
  'respondent',
  'ministry',
  'year',
  'state',
  'source'
] as const;

/** A facet by its code; the interface has names for them. */
export type FacetName = (typeof FACETS)[number];

/** A value of the facet `state`; `late`: answered after more than the term of members' questions. */
export type StateValue = AnswerState | 'late';

/** The chosen values of each facet: within one facet any of them, between facets all. */
export type FacetChoice = Partial<Record<FacetName, readonly string[]>>;

/** A value of a facet beside the results. */
export interface FacetValue {
  value: string;
  /** How many results choosing it would give. */
  count: number;
  chosen: boolean;
}
