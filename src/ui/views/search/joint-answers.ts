import type { SearchHit } from '../../../core/search/hit.ts';

/**
 * An answer to several questions is shown once: by the index of a hit, the hit above it that shows
 * its answer already. `[{a1, "2"}, {a1, "3"}]` → `{1 → {a1, "2"}}`
 */
export function answersShownAbove<Hit extends Pick<SearchHit, 'answerId' | 'paperId'>>(
  hits: readonly Hit[]
): ReadonlyMap<number, Hit> {
  const first = new Map<string, Hit>();
  const above = new Map<number, Hit>();
  hits.forEach((hit, i) => {
    if (hit.answerId === undefined) return;
    const key = `${hit.paperId} ${hit.answerId}`;
    const shown = first.get(key);
    if (shown) above.set(i, shown);
    else first.set(key, hit);
  });
  return above;
}
