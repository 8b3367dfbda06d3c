import type { UserRecord } from '../model/bundle.ts';
import type { Paper } from '../model/paper.ts';
import type { ShownPage } from '../page/shown-page.ts';
import { toPapers } from '../parse/parse.ts';
import { readPageStructure, readStructure, type Structure } from '../parse/read-structure.ts';
import { applyCorrections } from './apply-corrections.ts';
import type { Outcome } from './correction.ts';

/** The papers of a source with what was corrected by hand. */
export interface CorrectedReading {
  papers: readonly Paper[];
  /** What became of each correction, in the order in which they were applied. */
  outcomes: readonly Outcome[];
}

/**
 * Reads a source and applies the corrections that were made of it. Of one that is written in tags
 * (`markupFormOf`) `page` is what `readMarkup` makes of its text.
 */
export function readCorrected(
  text: string,
  sourceId: string,
  corrections: readonly UserRecord[],
  page?: ShownPage
): CorrectedReading {
  const structure = page ? readPageStructure(page) : readStructure(text);
  return correctReading(structure, sourceId, corrections);
}

/** The same for a source that was taken apart before. */
export function correctReading(
  structure: Structure,
  sourceId: string,
  corrections: readonly UserRecord[]
): CorrectedReading {
  const own = corrections.filter(({ target }) => target?.sourceId === sourceId);
  const { structure: corrected, outcomes } = applyCorrections(structure, own);
  return { papers: toPapers(corrected, sourceId), outcomes };
}
