import type { Selection, SelectionItem } from '../../core/model/selection.ts';
import type { SearchHit } from '../../core/search/hit.ts';
import type { PaperSummary } from '../../core/model/summary.ts';
import { titleOf } from '../texts/titles.ts';
import { groupBy } from '../../core/reading/group-by.ts';

/** A paper, or a set of it (from 1) where it has several. */
export function selectPaper({ id, sets }: PaperSummary, set?: number): Selection {
  const chosen = sets.length > 1 && set !== undefined ? sets[set - 1] : undefined;
  return {
    items: [
      chosen ? { type: 'set', paperId: id, setId: chosen.id } : { type: 'paper', paperId: id }
    ]
  };
}

/** Papers in this order; several need a title of their own. */
export function selectWholePapers(papers: readonly PaperSummary[], title: string): NamedSelection {
  return {
    ...(papers.length === 1 ? {} : { title }),
    items: papers.map(({ id }) => ({ type: 'paper', paperId: id })),
    names: papers.map(titleOf)
  };
}

/** Things to choose from, each with its name for people. */
export interface NamedSelection extends Selection {
  /** As many as there are items. */
  names?: readonly string[];
  /** The collection that it is; a bundle takes that along as well. */
  collectionId?: string;
  /** What is to be known of it before it is taken: that it is not all. */
  remark?: string;
}

/** What a search found, set by set: sets in the order of their best hit, in each the hits in theirs. */
export function orderBySet(hits: readonly SearchHit[]): SearchHit[] {
  const bySet = groupBy(hits, ({ paperId, setId }) => `${paperId} ${setId ?? ''}`);
  return [...bySet.values()].flat();
}

/** What a search found, set by set. */
export function selectHits(
  hits: readonly SearchHit[],
  title: string,
  nameOf: (hit: SearchHit) => string
): NamedSelection {
  const ordered = orderBySet(hits);
  return { title, items: ordered.map(itemOf), names: ordered.map(nameOf) };
}

function itemOf({ paperId, questionId, sectionId }: SearchHit): SelectionItem {
  if (questionId) return { type: 'question', paperId, questionId };
  return sectionId ? { type: 'section', paperId, sectionId } : { type: 'paper', paperId };
}
