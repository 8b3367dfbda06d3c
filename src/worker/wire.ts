import type { UserRecords } from '../core/bundle/user-records.ts';
import type { SetReplies } from '../core/overview/set-replies.ts';
import type { PaperPiece } from './paper-pieces.ts';
import type { DroppedFile, ImportOutcome } from './import-outcome.ts';
import type { LibraryState, WorkerApi } from './api.ts';
import type { PaperSummary } from '../core/model/summary.ts';

/** What has changed since the state that the page holds. */
export interface LibraryDelta {
  /** Everything follows, what the page holds is void. */
  whole: boolean;
  /** Sources that are gone, or whose papers follow anew. */
  removed: readonly string[];
  papers: readonly PaperSummary[];
  /** Present when they are different. */
  records?: UserRecords;
  /** Present when it is different. */
  replies?: SetReplies;
  rest: Omit<LibraryState, 'papers' | 'records' | 'replies'>;
}

/** Gives the files that are to be read next. */
export type NextPiece = () => readonly DroppedFile[] | Promise<readonly DroppedFile[]>;

/** Progress of one file: its outcome once it is done. The page adds the outcomes up. */
export interface FileProgress {
  file: string;
  outcome?: ImportOutcome;
}

/**
 * What goes over the wire between client.ts and worker.ts where that differs from what the page
 * may ask: changes instead of whole states, so that a large library is sent only once.
 */
export interface WireApi extends Omit<WorkerApi, 'library' | 'importFiles' | 'readPaper'> {
  /** Opens the library; the listener then gets everything, and each change as it happens. */
  open(onDelta: (delta: LibraryDelta) => void | Promise<void>): Promise<void>;
  /**
   * Settles when the page has taken the last progress. The files come in pieces, as many as the page
   * hands over without being held up; an empty piece is the end.
   */
  importFiles(
    nextPiece: NextPiece,
    onProgress: (progress: FileProgress) => void | Promise<void>
  ): Promise<void>;
  /** The paper, but for those of its lists that came in pieces before. */
  readPaper(
    paperId: string,
    onPiece: (piece: PaperPiece) => void | Promise<void>
  ): ReturnType<WorkerApi['readPaper']>;
}
