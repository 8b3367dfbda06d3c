import type { RecordChange, UserRecords } from '../core/bundle/user-records.ts';
import type { Outcome } from '../core/corrections/correction.ts';
import type { ArrivingAnnotations } from '../core/bundle/count-annotations.ts';
import type { Bundle, UserRecord } from '../core/model/bundle.ts';
import type { DecidedVersions } from '../core/compare/decisions.ts';
import type { Paper } from '../core/model/paper.ts';
import type { Encoding, Source } from '../core/model/source.ts';
import type { SetReplies } from '../core/overview/set-replies.ts';
import type { PaperSummary } from '../core/model/summary.ts';
import type { BundleError } from '../core/bundle/bundle-error.ts';
import type { Comparisons } from './comparisons.ts';
import type { Overviews } from './overviews.ts';
import type { Completion, QueryLanguage, SearchOptions } from '../core/search/search.ts';
import type { SearchResult } from '../core/search/search-result.ts';
import type { MarkupForm } from '../core/page/markup-form.ts';
import type { SimilarHit } from '../core/search/hit.ts';

/** Why a file was not taken; the sentence that says what to do instead is in the interface. */
export type Refusal =
  | 'pdf'
  | 'word'
  | 'office'
  | 'image'
  | 'archive'
  | 'binary'
  | 'empty'
  | 'empty-page'
  | 'page-archive'
  | 'mail'
  | 'xml'
  | 'too-large'
  | 'unreadable'
  | 'invalid-bundle'
  | 'newer-bundle'
  | 'damaged-bundle'
  | 'other-json'
  | 'out-of-room'
  | 'not-stored';

export type { PaperSummary, SetSummary } from '../core/model/summary.ts';

/** What a bundle brings beside sources. */
export interface ArrivingRecords {
  /** Corrections that are not here yet, and how many of them contradict one that is. */
  corrections: { added: number; conflicts: number };
  annotations: ArrivingAnnotations;
}

/** What became of one dropped file. */
export type ImportOutcome =
  | {
      status: 'imported';
      file: string;
      sourceId: string;
      encoding: Encoding;
      /** Present where the file is written in tags, of which what they show was read. */
      markup?: MarkupForm;
      papers: readonly PaperSummary[];
    }
  | { status: 'known'; file: string; sourceId: string; papers: readonly PaperSummary[] }
  /**
   * `added`: the ids of the sources that are new; `noted`: those of sources about which a colleague's
   * corrections, labels or notes came; `stepId`: the step that took it in, absent where it held nothing
   * new.
   */
  | {
      status: 'bundle';
      file: string;
      added: readonly string[];
      known: number;
      records: ArrivingRecords;
      noted: readonly string[];
      stepId?: string;
    }
  | { status: 'refused'; file: string; refusal: Refusal; detail?: string }
  | { status: 'cancelled'; file: string };

/** Progress of a running import; `done` and `total` count files. */
export interface ImportProgress {
  done: number;
  total: number;
  /** The file that is being read. */
  file: string;
  /** Outcomes so far, in the order of the files. */
  outcomes: readonly ImportOutcome[];
}

/** A file with its path inside the dropped folder, where it came from one. */
export interface DroppedFile {
  file: File;
  path?: string;
  /** Present where the system would not give the file, or list the folder: `file` is empty then. */
  unreadable?: true;
}

/** One step that can be undone or redone. `label` is a code, its sentence is in the interface. */
export interface HistoryStep {
  id: string;
  label: 'import' | 'delete' | 'import-bundle' | 'annotate' | 'correct';
  /** How many documents or records it touched, and the name of the first. */
  count: number;
  name?: string;
  /** ISO time. */
  at: string;
  /**
   * Present when undoing or redoing it was refused: what it touched has been changed since, in
   * another tab or by a newer step.
   */
  conflict?: true;
  /** Present when the step has been undone: it can be done again. */
  undone?: true;
}

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

export type { RecordChange } from '../core/bundle/user-records.ts';

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
