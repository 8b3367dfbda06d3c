import { createSearchIndex } from './search-index.ts';
import type { SearchIndex, SearchOptions } from './search.ts';

/** The options of a query that nobody is typing any more. */
export const finished: SearchOptions = { finished: true };

/** An index that holds these papers. */
export function indexOf(...papers: Parameters<SearchIndex['add']>[0]): SearchIndex {
  const index = createSearchIndex();
  index.add(papers);
  return index;
}

/** "dijken 1, huren 3": the hits by source and label. */
export function drawHits(index: SearchIndex, query: string, options = finished): string {
  const { hits } = index.search(query, options);
  return hits.map(({ sourceId, label }) => `${sourceId} ${label ?? '§'}`).join(', ');
}
