import type { ArrivingAnnotations } from '../core/bundle/count-annotations.ts';
import type { PaperSummary } from '../core/model/summary.ts';
import type { Encoding } from '../core/model/source.ts';
import type { MarkupForm } from '../core/page/markup-form.ts';

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
