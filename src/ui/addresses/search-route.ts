import { type FacetChoice, type FacetName, FACETS } from '../../core/search/facet.ts';
import type { SortOrder } from '../../core/search/search.ts';

/** All that a search is: its words, what narrows it, and the order of what it finds. */
export interface SearchRoute {
  screen: 'search';
  query: string;
  /** Facets without a chosen value are absent. */
  facets?: FacetChoice;
  /** Absent: what fits best comes first. */
  sort?: SortOrder;
  /** Each version by itself; absent: versions of one question are one result. */
  unfolded?: true;
}

/** The names of the facets in an address. */
const FACET_KEYS: Readonly<Record<FacetName, string>> = {
  kind: 'soort',
  group: 'fractie',
  submitter: 'indiener',
  respondent: 'bewindspersoon',
  ministry: 'ministerie',
  year: 'jaar',
  state: 'staat',
  source: 'bron'
};

const SORT_KEYS: Readonly<Record<string, SortOrder>> = {
  relevantie: 'relevance',
  nieuwste: 'newest',
  oudste: 'oldest',
  antwoordtijd: 'answer-time'
};

/** Reads `q=wolf&fractie=VVD&fractie=CDA&sorteer=nieuwste&versies=apart`; the rest is left. */
export function readSearch(parameters: URLSearchParams): SearchRoute {
  const chosen = FACETS.map((facet) => {
    const values = parameters.getAll(FACET_KEYS[facet]).filter((value) => value !== '');
    return [facet, [...new Set(values)]] as const;
  }).filter(([, values]) => values.length > 0);
  const key = parameters.get('sorteer') ?? '';
  const sort = Object.hasOwn(SORT_KEYS, key) ? SORT_KEYS[key] : undefined;
  return {
    screen: 'search',
    query: parameters.get('q') ?? '',
    ...(chosen.length > 0 && { facets: Object.fromEntries(chosen) }),
    ...(sort && { sort }),
    ...(parameters.get('versies') === 'apart' && { unfolded: true as const })
  };
}

/** The inverse of `readSearch`: what stands after the `?` of an address. */
export function writeSearch({ query, facets, sort, unfolded }: SearchRoute): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const facet of FACETS) {
    for (const value of facets?.[facet] ?? []) parameters.append(FACET_KEYS[facet], value);
  }
  const key = Object.keys(SORT_KEYS).find((name) => SORT_KEYS[name] === sort);
  if (key) parameters.set('sorteer', key);
  if (unfolded) parameters.set('versies', 'apart');
  return parameters;
}

/** Whether there is anything to search for. */
export function asksSomething({ query, facets }: SearchRoute): boolean {
  return query.trim() !== '' || facets !== undefined;
}

/** The same search with this value of a facet chosen, or no longer. */
export function toggleFacet(
  search: SearchRoute,
  facet: FacetName,
  value: string,
  chosen: boolean
): SearchRoute {
  const { facets = {}, ...rest } = search;
  const others = (facets[facet] ?? []).filter((other) => other !== value);
  const values = chosen ? [...others, value] : others;
  const entries = Object.entries({ ...facets, [facet]: values }).filter(
    ([, list]) => list.length > 0
  );
  return entries.length > 0 ? { ...rest, facets: Object.fromEntries(entries) } : rest;
}

/** The same search in the whole library. */
export function withoutFacets({ query, sort, unfolded }: SearchRoute): SearchRoute {
  return { screen: 'search', query, ...(sort && { sort }), ...(unfolded && { unfolded }) };
}

/** The same search with nothing chosen in this facet. */
export function withoutFacet(search: SearchRoute, facet: FacetName): SearchRoute {
  const facets = { ...search.facets };
  delete facets[facet];
  return Object.keys(facets).length > 0 ? { ...search, facets } : withoutFacets(search);
}

/** The same search in this order; `undefined`: the usual one. */
export function sortedBy(search: SearchRoute, sort: SortOrder | undefined): SearchRoute {
  const { query, facets, unfolded } = search;
  return {
    screen: 'search',
    query,
    ...(facets && { facets }),
    ...(sort && { sort }),
    ...(unfolded && { unfolded })
  };
}

/** The same search with each version by itself, or no longer. */
export function unfoldedAs({ query, facets, sort }: SearchRoute, isUnfolded: boolean): SearchRoute {
  return {
    screen: 'search',
    query,
    ...(facets && { facets }),
    ...(sort && { sort }),
    ...(isUnfolded && { unfolded: true })
  };
}
