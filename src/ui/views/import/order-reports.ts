import type { ImportOutcome } from '../../../worker/import-outcome.ts';

/** In which order files are told: what asks for something, what is new, what was there already. */
const RANK: Record<ImportOutcome['status'], number> = {
  refused: 0,
  imported: 1,
  bundle: 1,
  cancelled: 2,
  known: 3
};

/**
 * The outcomes of an import as they are told when it has ended: of a folder that is given again, the
 * one file that changed does not stand among hundreds that were known. Alike, they stay in their turn.
 */
export function orderReports(outcomes: readonly ImportOutcome[]): ImportOutcome[] {
  return outcomes.toSorted((a, b) => RANK[a.status] - RANK[b.status]);
}
