import type { Place } from '../core/compare/finding.ts';
import type { PaperSummary, SetSummary } from '../worker/api.ts';
import { capitalize } from './texts/format.ts';
import { texts } from './texts/texts.ts';

// ".txt" of "brief.txt", not "36.8" of "nota 36.800"
const EXTENSION = /\.[a-z]{1,8}$/i;

/** What a paper is called: as its only set, else as it calls itself, else as its file. */
export function titleOf(paper: PaperSummary): string {
  const only = paper.sets.length === 1 ? paper.sets[0]?.title : undefined;
  const title = only ?? paper.title;
  return title ? capitalize(title) : paper.name.replace(EXTENSION, '');
}

/** What a set is called; `number` counts from 1. */
export function titleOfSet(set: SetSummary | undefined, number: number): string {
  return set?.title ? capitalize(set.title) : texts.terms.untitledSet(number);
}

/** What the set is called in which a place lies. */
export function titleOfPlace(
  library: { paper(id: string): PaperSummary | undefined },
  place: Pick<Place, 'paperId' | 'setId'> | undefined
): string {
  const paper = place && library.paper(place.paperId);
  const sets = paper?.sets ?? [];
  const at = sets.findIndex(({ id }) => id === place?.setId);
  // An untitled set that is all there is goes by its paper.
  if (paper && sets.length === 1 && !sets[0]?.title)
    return capitalize(paper.title ?? texts.terms.kinds[paper.kind]);
  return titleOfSet(sets[at], at + 1);
}
