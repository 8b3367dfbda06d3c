import type { LoadedLibrary } from '../storage/load.ts';
import { redoableStep, undoableStep, type Step } from '../storage/log-head.ts';
import type { HistoryStep } from './history-step.ts';
import type { LibraryState } from './api.ts';
import type { PaperSummary } from '../core/model/summary.ts';

/** A step of the change log as the page knows it. */
export function toHistoryStep(step: Step): HistoryStep {
  const { id, label, count, name, at, undone } = step;
  return {
    id,
    label,
    count,
    ...(name !== undefined && { name }),
    at,
    ...(undone !== undefined && { undone: true })
  };
}

/** The papers of one source; none while its reading is being made. */
export function papersOf(held: LoadedLibrary, sourceId: string): readonly PaperSummary[] {
  const document = held.documents.get(sourceId);
  const reading = held.readings.get(sourceId);
  if (!document || !reading) return [];
  const { importedAt, source } = document;
  return reading.summaries.map((summary) => ({ ...summary, name: source.name, importedAt }));
}

/** All of the library's state but its papers, records, what is known of them and what is being indexed. */
export async function restOfState(
  held: LoadedLibrary
): Promise<Omit<LibraryState, 'papers' | 'records' | 'replies' | 'indexing'>> {
  const undoable = undoableStep(held.log);
  const redoable = redoableStep(held.log);
  const { usage, persisted } = await storageFacts();
  return {
    ...(undoable && { undoable: toHistoryStep(undoable) }),
    ...(redoable && { redoable: toHistoryStep(redoable) }),
    storage: {
      ...(usage !== undefined && { usage }),
      ...(persisted !== undefined && { persisted }),
      damaged: [...held.damaged.values()],
      ...(held.missing > 0 && { missing: held.missing })
    }
  };
}

interface StorageFacts {
  usage?: number;
  persisted?: boolean;
}

/** How long the browser's figures are good enough, in milliseconds: asking takes a while. */
const GOOD_FOR = 2000;
/** How long they are waited for: a browser that counts its files must not hold up an import. */
const PATIENCE = 300;
let known: StorageFacts = {};
let knownAt = -Infinity;
let asking: Promise<void> | undefined;

/** What the browser last said of its storage; not every browser says anything. */
async function storageFacts(): Promise<StorageFacts> {
  if (performance.now() - knownAt > GOOD_FOR) {
    asking ??= ask().finally(() => (asking = undefined));
    await Promise.race([asking, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  }
  return known;
}

async function ask(): Promise<void> {
  try {
    const { usage } = await navigator.storage.estimate();
    const persisted = await navigator.storage.persisted();
    known = { ...(usage !== undefined && { usage }), persisted };
  } catch {
    known = {};
  }
  knownAt = performance.now();
}
