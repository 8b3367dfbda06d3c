import type { SearchHit } from '../../core/search/hit.ts';
import type { PaperSummary } from '../../core/model/summary.ts';
import { questionKey } from '../../core/reading/question-key.ts';
import { formatRoute } from '../addresses/route.ts';
import type { PaperRoute, Place } from '../addresses/paper-route.ts';
import type { CopySubject } from '../state/copier.svelte.ts';
import type { Library } from '../state/library.svelte.ts';

/** Where in the library a hit stands; `undefined` once its paper is gone. */
export function routeToHit(
  hit: Pick<SearchHit, 'paperId' | 'setId' | 'label' | 'sectionNumber'>,
  library: Pick<Library, 'paper' | 'routeTo'>
): PaperRoute | undefined {
  const paper = library.paper(hit.paperId);
  if (!paper) return undefined;
  const set = setOf(hit, paper);
  const place = placeOf(hit);
  return library.routeTo(paper, { ...(set > 0 ? { set } : {}), ...(place && { place }) });
}

/** The number of its set in the paper, from 1; 0 for a section. */
function setOf({ setId }: Pick<SearchHit, 'setId'>, { sets }: PaperSummary): number {
  return sets.findIndex(({ id }) => id === setId) + 1;
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

/** The question or section that was found, to copy or take along; `undefined` for a paper, or once it is gone. */
export function copySubjectOfHit(
  hit: SearchHit,
  name: string,
  library: Parameters<typeof routeToHit>[1]
): CopySubject | undefined {
  const summary = library.paper(hit.paperId);
  const route = routeToHit(hit, library);
  if (!summary || !route) return undefined;
  const { paperId, questionId, sectionId, label, sectionNumber } = hit;
  const { paper } = route;
  const address = formatRoute(route);
  if (questionId !== undefined && label !== undefined) {
    return {
      paperId,
      type: 'question',
      id: questionId,
      name,
      selection: { items: [{ type: 'question', paperId, questionId }] },
      print: { screen: 'print', paper, set: setOf(hit, summary), question: questionKey(label) },
      address
    };
  }
  if (sectionId === undefined || sectionNumber === undefined) return undefined;
  return {
    paperId,
    type: 'section',
    id: sectionId,
    name,
    selection: { items: [{ type: 'section', paperId, sectionId }] },
    print: { screen: 'print', paper, section: sectionNumber },
    address
  };
}
