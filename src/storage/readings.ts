import { get, type UseStore } from 'idb-keyval';
import type { CorrectedReading } from '../core/corrections/read-corrected.ts';
import type { Outcome } from '../core/corrections/correction.ts';
import type { Paper } from '../core/model/paper.ts';
import type { PaperSummary } from '../core/model/summary.ts';
import { fromChunks, toChunks } from './chunks.ts';
import { READING } from './keys.ts';

/** What lists need of a paper, but for what its document record holds. */
export type ReadingSummary = Omit<PaperSummary, 'name' | 'importedAt'>;

/** What the parser made of a source. */
export interface ReadingRecord {
  /** Version of the code that made it and of what was corrected by hand: others read it anew. */
  code: string;
  /** Keys of the pieces of the papers' JSON, in order. */
  chunks: readonly string[];
  summaries: readonly ReadingSummary[];
  /** What became of the corrections; absent where there are none. */
  outcomes?: readonly Outcome[];
}

/** A reading, and what is to be written for it. */
export async function readingContent(
  sourceId: string,
  code: string,
  { papers, outcomes }: CorrectedReading,
  summaries: readonly ReadingSummary[]
): Promise<{ reading: ReadingRecord; writes: Map<string, unknown> }> {
  const { keys, records } = await toChunks(new TextEncoder().encode(JSON.stringify(papers)));
  const reading: ReadingRecord = {
    code,
    chunks: keys,
    summaries,
    ...(outcomes.length > 0 && { outcomes })
  };
  return { reading, writes: new Map<string, unknown>([...records, [READING + sourceId, reading]]) };
}

/** The papers in a reading's pieces; `undefined` when a piece is missing or is not what was stored. */
export async function readPapers(
  store: UseStore,
  chunks: ReadingRecord['chunks']
): Promise<readonly Paper[] | undefined> {
  try {
    const bytes = await fromChunks(chunks, (key) => get(key, store));
    // The hashes prove that these are the papers that were written.
    return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as readonly Paper[]);
  } catch {
    return undefined;
  }
}
