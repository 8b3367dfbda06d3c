import type { Paper } from '../model/paper.ts';
import type { Source } from '../model/source.ts';

/** A source with what was read from it: what the comparison of a library starts from. */
export interface LibraryEntry {
  source: Pick<Source, 'id' | 'name' | 'path'>;
  papers: readonly Paper[];
}
