import type { Scan } from '../core/search/results/scan.ts';
import type { SearchResult } from '../core/search/search-result.ts';
import type { Library } from './library.ts';

/** How long the texts of sources that are not in the index are looked through, in milliseconds. */
const MOMENT = 400;

/**
 * Takes the texts of sources that are not in the index yet into `scan`, as many of them as can be read
 * in a moment. `isWaiting` tells whether a source still is not in.
 */
export async function readMeanwhile(
  waiting: readonly string[],
  isWaiting: (sourceId: string) => boolean,
  { scan, library }: { scan: Scan; library: Library }
): Promise<void> {
  const until = performance.now() + MOMENT;
  for (const id of waiting) {
    if (performance.now() > until) break;
    if (scan.has(id)) continue;
    const read = await library.read(id);
    // the index may have taken it in meanwhile, and so may another search that reads the same texts
    if (read && isWaiting(id) && !scan.has(id)) scan.add(read.papers);
  }
}

/** What the index found, then what was only scanned. */
export function withScanned(
  result: SearchResult,
  scanned: ReturnType<Scan['search']>
): SearchResult {
  if (scanned.total === 0) return result;
  const total = result.total + scanned.total;
  const merged = { ...result, total, hits: [...result.hits, ...scanned.hits] };
  // something was found: there is nothing to explain
  delete merged.explanation;
  return merged;
}
