import type { SearchHit } from '../core/search/search.ts';
import { questionKey } from '../core/reading/question-key.ts';
import { formatRoute, type PaperRoute, type Place } from './route.ts';
import type { Library } from './state/library.svelte.ts';

/** Where in the library a hit stands; `undefined` once its paper is gone. */
export function routeToHit(
  hit: Pick<SearchHit, 'paperId' | 'setId' | 'label' | 'sectionNumber'>,
  library: Pick<Library, 'paper' | 'routeTo'>
): PaperRoute | undefined {
  const paper = library.paper(hit.paperId);
  if (!paper) return undefined;
  const set = paper.sets.findIndex(({ id }) => id === hit.setId) + 1;
  const place = placeOf(hit);
  return library.routeTo(paper, { ...(set > 0 ? { set } : {}), ...(place && { place }) });
}

function placeOf({
  label,
  sectionNumber
}: Pick<SearchHit, 'label' | 'sectionNumber'>): Place | undefined {
  if (label) return { type: 'question', key: questionKey(label) };
  return sectionNumber === undefined ? undefined : { type: 'section', number: sectionNumber };
}

/** The address by which a hit is known: its place without the search that led there. */
export function addressOfHit(
  hit: Parameters<typeof routeToHit>[0],
  library: Parameters<typeof routeToHit>[1]
): string | undefined {
  const route = routeToHit(hit, library);
  return route && formatRoute(route);
}
