import type { IndexParts } from '../run-search.ts';
import type { Completion } from '../search.ts';

/** What could stand at the cursor. */
export function complete(query: string, cursor: number, parts: IndexParts): readonly Completion[] {
  void query;
  void cursor;
  void parts;
  return [];
}
