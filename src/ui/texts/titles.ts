import type { Place } from '../../core/compare/finding.ts';
import { namePaper } from '../../core/naming/paper-name.ts';
import type { PaperSummary, SetSummary } from '../../core/model/summary.ts';
import type { SearchHit, Segment } from '../../core/search/hit.ts';
import { capitalize } from './format.ts';
import { texts } from './texts.ts';

/** What a paper is called: as its only set or as it calls itself, else by what it holds. */
export function titleOf(paper: PaperSummary): string {
  return texts.terms.paperName(namePaper(paper), paper.name);
}

/** The language of a paper's name: that of the documents, whose words it has most of. */
export function titleLanguage(paper: PaperSummary): 'nl' | undefined {
  const name = namePaper(paper);
  const isOurs = name.by === 'people' || (name.by === 'questions' && !name.lead);
  return isOurs ? undefined : 'nl';
}

/** What a set is called; `number` counts from 1. */
export function titleOfSet(set: SetSummary | undefined, number: number): string {
  return set?.title ? capitalize(set.title) : texts.terms.untitledSet(number, set?.lead);
}

/** The language of a set's name: that of the documents, whose words it has most of. */
export function setTitleLanguage({ title, lead }: SetSummary): 'nl' | undefined {
  return (title ?? lead) ? 'nl' : undefined;
}

/** The title of what was found, as it stands at the head of its paper; `undefined` where it has none. */
export function titleOfHit({ title }: Pick<SearchHit, 'title'>): readonly Segment[] | undefined {
  return title?.map((piece, at) => (at === 0 ? { ...piece, text: capitalize(piece.text) } : piece));
}

/** What a set of a paper is called; an untitled set that is all there is goes by its paper. */
export function titleInPaper(paper: PaperSummary, number: number): string {
  return paper.sets.length === 1 ? titleOf(paper) : titleOfSet(paper.sets[number - 1], number);
}

/** What the set is called in which a place lies. */
export function titleOfPlace(
  library: { paper(id: string): PaperSummary | undefined },
  place: Pick<Place, 'paperId' | 'setId'> | undefined
): string {
  const paper = place && library.paper(place.paperId);
  const at = paper ? paper.sets.findIndex(({ id }) => id === place.setId) : -1;
  return paper ? titleInPaper(paper, at + 1) : titleOfSet(undefined, at + 1);
}
