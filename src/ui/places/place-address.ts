import type { Place } from '../../core/compare/finding.ts';
import type { QuestionAddress, SetAddress } from '../addresses/compare-route.ts';
import type { Library } from '../state/library.svelte.ts';
import { texts } from '../texts/texts.ts';

/** The address of the set that a place is in; `undefined` where it is no longer there. */
export function setAddressOf(library: Library, place: Place): SetAddress | undefined {
  const paper = library.paper(place.paperId);
  const at = paper ? paper.sets.findIndex(({ id }) => id === place.setId) : -1;
  return paper && at >= 0 ? { paper: library.routeTo(paper).paper, set: at + 1 } : undefined;
}

/** The address of the question that a place is at. */
export function questionAddressOf(library: Library, place: Place): QuestionAddress | undefined {
  const set = setAddressOf(library, place);
  return set && place.number !== undefined ? { ...set, question: String(place.number) } : undefined;
}

/**
 * Which copy of a set a place is, from 1 on, where a group has several places in its source;
 * `undefined` where it has one.
 */
function copyNumber(places: readonly Place[], place: Place): number | undefined {
  const copies = places.filter(({ sourceId }) => sourceId === place.sourceId);
  const at = copies.findIndex(({ setId }) => setId === place.setId);
  return copies.length > 1 && at >= 0 ? at + 1 : undefined;
}

/**
 * What tells the places of a group apart: the name of the source, and which copy it is where the
 * source holds several of them.
 */
export function nameVersion(
  library: Pick<Library, 'paper'>,
  places: readonly Place[],
  place: Place
): string {
  const name = library.paper(place.paperId)?.name ?? '';
  const copy = copyNumber(places, place);
  return copy ? texts.versions.copy(name, copy) : name;
}

/** The places of a group by source: the first in each, and how often the group stands there. */
export function groupPlaces(places: readonly Place[]): { first: Place; count: number }[] {
  const bySource = new Map<string, { first: Place; count: number }>();
  for (const place of places) {
    const known = bySource.get(place.sourceId);
    if (known) known.count++;
    else bySource.set(place.sourceId, { first: place, count: 1 });
  }
  return [...bySource.values()];
}
