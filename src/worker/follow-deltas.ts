import type { LibraryState } from './api.ts';
import type { PaperSummary } from '../core/model/summary.ts';
import type { LibraryDelta } from './wire.ts';

/**
 * Puts the changes that the worker reports together into the whole state. The papers stay the same
 * array until one of them changes, so that a label or a note makes nobody read or compare them anew.
 */
export function createStateFollower(): (delta: LibraryDelta) => LibraryState {
  const bySource = new Map<string, readonly PaperSummary[]>();
  let papers: readonly PaperSummary[] = [];
  let records: LibraryState['records'] | undefined;
  let replies: LibraryState['replies'];

  return (delta) => {
    if (delta.whole) bySource.clear();
    for (const id of delta.removed) bySource.delete(id);
    for (const paper of delta.papers) {
      bySource.set(paper.sourceId, [...(bySource.get(paper.sourceId) ?? []), paper]);
    }
    if (delta.whole || delta.removed.length + delta.papers.length > 0) {
      papers = [...bySource.values()].flat().sort(byImport);
    }
    records = delta.records ?? records;
    replies = delta.replies ?? replies;
    // The first delta is whole and has them.
    return { papers, records: records!, ...(replies && { replies }), ...delta.rest };
  };
}

/** Oldest first; what came together in the order of the names. */
function byImport(a: PaperSummary, b: PaperSummary): number {
  return byText(a.importedAt, b.importedAt) || byText(a.name, b.name);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
