import type { UserRecord } from '../../core/model/bundle.ts';
import type { PaperSummary } from '../../core/model/summary.ts';
import { readSearch, type SearchRoute, writeSearch } from '../addresses/search-route.ts';

/** A search that the user keeps under a name. */
export interface SavedSearch {
  id: string;
  name: string;
  /** As in an address, `q=wolf&jaar=2024`: two searches are the same where these are. */
  address: string;
  route: SearchRoute;
  /** ISO time. */
  createdAt: string;
}

/** A new record that keeps a search; it travels in bundles. */
export function makeRecord(name: string, route: SearchRoute): UserRecord {
  const now = new Date().toISOString();
  return {
    id: crypto.randomUUID(),
    kind: 'saved-search',
    createdAt: now,
    changedAt: now,
    name,
    address: String(writeSearch(route))
  };
}

/** The saved searches among records that may come from anyone, by name. */
export function readSavedSearches(records: readonly UserRecord[]): SavedSearch[] {
  return records
    .flatMap(({ id, createdAt, name, address }) => {
      if (typeof name !== 'string' || typeof address !== 'string') return [];
      const route = readSearch(new URLSearchParams(address));
      return [{ id, name, address: String(writeSearch(route)), route, createdAt }];
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

/**
 * The same search among the sources alone that came after a time; `undefined` where none did, or
 * none that the search looks at.
 */
export function searchSince(
  route: SearchRoute,
  seen: string,
  papers: readonly Pick<PaperSummary, 'sourceId' | 'importedAt'>[]
): SearchRoute | undefined {
  const chosen = route.facets?.source;
  const added = new Set(
    papers
      .filter(
        ({ sourceId, importedAt }) => importedAt > seen && chosen?.includes(sourceId) !== false
      )
      .map(({ sourceId }) => sourceId)
  );
  return added.size > 0 ? { ...route, facets: { ...route.facets, source: [...added] } } : undefined;
}
