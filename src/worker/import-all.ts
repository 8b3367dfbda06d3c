import type { DroppedFile, ImportOutcome, ImportProgress } from './import-outcome.ts';
import type { FileProgress, NextPiece } from './wire.ts';

/**
 * So many files are handed over to the worker at once: a file takes a fifth of a millisecond, and the
 * page has to stay free.
 */
const PIECE = 50;

/** Has the worker read files, and tells of each; rejects when the worker dies at one of them. */
export type ImportFiles = (
  nextPiece: NextPiece,
  onProgress: (progress: FileProgress) => void
) => Promise<void>;

/**
 * Has all files read, also when the worker dies at one of them: that one is unreadable, the next
 * worker goes on behind it, unless all was cancelled meanwhile. Rejects only when no file could even
 * be begun. The outcomes that `onProgress` gets are one list that grows.
 */
export async function importAll(
  files: readonly DroppedFile[],
  importFiles: ImportFiles,
  onProgress: (progress: ImportProgress) => void,
  isCancelled: () => boolean = () => false
): Promise<readonly ImportOutcome[]> {
  const total = files.length;
  const outcomes: ImportOutcome[] = [];

  function report(file: string, outcome?: ImportOutcome): void {
    if (outcome) outcomes.push(outcome);
    onProgress({ done: outcomes.length, total, file, outcomes });
  }

  while (outcomes.length < total) {
    let begun: string | undefined;
    let handed = outcomes.length;
    const nextPiece = () => files.slice(handed, (handed += PIECE));
    try {
      await importFiles(nextPiece, ({ file, outcome }) => {
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
