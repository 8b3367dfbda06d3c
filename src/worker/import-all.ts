import type { DroppedFile, ImportOutcome, ImportProgress } from './api.ts';
import type { FileProgress } from './wire.ts';

/** Has the worker read files, and tells of each; rejects when the worker dies at one of them. */
export type ImportFiles = (
  files: readonly DroppedFile[],
  onProgress: (progress: FileProgress) => void
) => Promise<void>;

/**
 * Has all files read, also when the worker dies at one of them: that one is unreadable, the next
 * worker goes on behind it, unless all was cancelled meanwhile. Rejects only when no file could even
 * be begun.
 */
export async function importAll(
  files: readonly DroppedFile[],
  importFiles: ImportFiles,
  onProgress: (progress: ImportProgress) => void,
  isCancelled: () => boolean = () => false
): Promise<readonly ImportOutcome[]> {
  const total = files.length;
  let outcomes: readonly ImportOutcome[] = [];

  function report(file: string, outcome?: ImportOutcome): void {
    if (outcome) outcomes = [...outcomes, outcome];
    onProgress({ done: outcomes.length, total, file, outcomes });
  }

  while (outcomes.length < total) {
    let begun: string | undefined;
    try {
      await importFiles(files.slice(outcomes.length), ({ file, outcome }) => {
        begun = outcome ? undefined : file;
        report(file, outcome);
      });
      break;
    } catch (error) {
      if (begun === undefined) throw error;
      const detail = error instanceof Error ? error.message : String(error);
      report(begun, { status: 'refused', file: begun, refusal: 'unreadable', detail });
      if (isCancelled()) break;
    }
  }
  const rest = files.slice(outcomes.length).map(({ file, path }) => path ?? file.name);
  return [...outcomes, ...rest.map((file) => ({ status: 'cancelled' as const, file }))];
}
