import type { RecordChange, UserRecords } from '../core/bundle/user-records.ts';
import type { Outcome } from '../core/corrections/correction.ts';
import type { Bundle, UserRecord } from '../core/model/bundle.ts';
import type { DecidedVersions } from '../core/compare/decisions.ts';
import type { Paper } from '../core/model/paper.ts';
import type { Source } from '../core/model/source.ts';
import type { SetReplies } from '../core/overview/set-replies.ts';
import type { PaperSummary } from '../core/model/summary.ts';
import type { BundleError } from '../core/bundle/bundle-error.ts';
import type { HistoryStep } from './history-step.ts';
import type {
  ArrivingRecords,
  DroppedFile,
  ImportOutcome,
  ImportProgress
} from './import-outcome.ts';
import type { Comparisons } from './comparisons.ts';
import type { Overviews } from './overviews.ts';
import type { Completion, QueryLanguage, SearchOptions } from '../core/search/search.ts';
import type { SearchResult } from '../core/search/search-result.ts';
import type { OpenStates, SimilarHit } from '../core/search/hit.ts';

/** The whole state of the library that lists need. */
export interface LibraryState {
  papers: readonly PaperSummary[];
  /** What the user has added: corrections, labels, notes … */
  records: UserRecords;
  /** What is known of sets without answers; the same object until that changes. */
  replies?: SetReplies;
  undoable?: HistoryStep;
  redoable?: HistoryStep;
  /** How many sources cannot be searched yet; a search is worth repeating when it is gone. */
  indexing?: number;
  storage: {
    /** Bytes used, where the browser says. */
    usage?: number;
    /** Whether the browser promised not to clear the data by itself. */
    persisted?: boolean;
    /** Documents that could not be read back whole, by name. */
    damaged: readonly string[];
    /** How many more documents the library held at last, whose names are lost as well. */
    missing?: number;
  };
}

/** What the page may ask of the worker. Everything in and out is plain, cloneable data. */
export interface WorkerApi extends Comparisons, Overviews {
  /** Opens the library; other calls wait for it by themselves. */
  library(): Promise<LibraryState>;
  /** Reads and stores files one by one; finished ones stay when it is cancelled. */
  importFiles(
    files: readonly DroppedFile[],
    onProgress: (progress: ImportProgress) => void
  ): Promise<readonly ImportOutcome[]>;
  /** Imports a text that was pasted or that the app brings along, under this name. */
  importText(name: string, text: string): Promise<ImportOutcome>;
  /** Stops a running import before its next file. */
  cancelImport(): Promise<void>;
  /**
   * A paper as it was corrected by hand, with its source and what became of the corrections;
   * `undefined` when it is not (or no longer) there.
   */
  readPaper(
    paperId: string
  ): Promise<{ paper: Paper; source: Source; outcomes: readonly Outcome[] } | undefined>;
  /**
   * The paper as it would be with these corrections of its source instead of those that it has; with
   * none, as the parser reads it by itself. Changes nothing.
   */
  tryCorrections(
    paperId: string,
    corrections: readonly UserRecord[]
  ): Promise<{ paper: Paper; outcomes: readonly Outcome[] } | undefined>;
  /** Removes sources with all their papers; can be undone. */
  deleteSources(sourceIds: readonly string[]): Promise<void>;
  /** Removes everything from this device, also what could have been undone, and its copies. */
  erase(): Promise<void>;
  /**
   * Puts and removes records as one step that can be undone; nothing where all is so already.
   * `name` is what the step is about, for the list of steps.
   */
  changeRecords(
    label: 'annotate' | 'correct',
    changes: readonly RecordChange[],
    name?: string
  ): Promise<HistoryStep | undefined>;
  /** The steps that changed a source or what the user made of it, newest first. */
  stepsOf(sourceId: string): Promise<readonly HistoryStep[]>;
  /** Takes back the step with this id, else the newest; `undefined` when there is none. */
  undo(stepId?: string): Promise<HistoryStep | undefined>;
  /** Does the step with this id again, else the one undone last; `undefined` when there is none. */
  redo(stepId?: string): Promise<HistoryStep | undefined>;
  /** Searches what the index holds; `pending` sources are still on their way into it. */
  search(query: string, options?: SearchOptions): Promise<SearchResult & { pending: number }>;
  /** How the questions of a paper stand that it does not answer, as the search says it. */
  openStates(paperId: string): Promise<OpenStates>;
  /** Questions like this one, best first. */
  findSimilar(questionId: string, limit?: number): Promise<readonly SimilarHit[]>;
  /** What could stand at this place of a query; its own words in the reader's language. */
  complete(query: string, cursor: number, language?: QueryLanguage): Promise<readonly Completion[]>;
  /**
   * What a comparison of the whole library with itself finds: versions of sets and questions,
   * findings, repeated answers, templates, with the user's decisions applied. After a change only
   * what is new is compared, with all the rest.
   */
  versions(): Promise<DecidedVersions>;
  /**
   * The bundle of these sources, with a collection of them, or of all, as what a file holds (gzipped); of
   * more than can be read again in one, several. None where one document alone is too large. A blob stays
   * where it is: a hundred megabytes of bytes would hold up the page that takes them.
   */
  exportBundle(sourceIds?: readonly string[], collectionId?: string): Promise<readonly Blob[]>;
  /** What an import of this bundle would do, without doing it. */
  previewBundle(file: File): Promise<
    | {
        ok: true;
        added: readonly string[];
        known: readonly string[];
        records: ArrivingRecords;
        createdAt: Bundle['createdAt'];
      }
    | { ok: false; errors: readonly BundleError[] }
  >;
}
