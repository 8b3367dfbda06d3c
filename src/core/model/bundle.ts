import type { Paper } from './paper.ts';
import type { Source } from './source.ts';
import type { Span } from './span.ts';

/** What every record that the user made has in common. Own fields of a kind stand beside these. */
export interface UserRecord {
  id: string;
  kind: string;
  /** Absent where the record is about no passage. */
  target?: { sourceId: string; span: Span; quote: string };
  /** ISO times. */
  createdAt: string;
  changedAt: string;
  [field: string]: unknown;
}

/** The user's additions, by sort. */
export interface Annotations {
  labels: readonly UserRecord[];
  notes: readonly UserRecord[];
  collections: readonly UserRecord[];
  decisions: readonly UserRecord[];
  savedSearches: readonly UserRecord[];
  synonyms: readonly UserRecord[];
}

/** The file that colleagues exchange. Sources and user records are the truth, papers are derived. */
export interface Bundle {
  format: 'repliek-bundle';
  version: 1;
  /** ISO time. */
  createdAt: string;
  /** "repliek 0.1.0". */
  generator: string;
  sources: readonly Source[];
  papers: readonly Paper[];
  corrections: readonly UserRecord[];
  annotations: Annotations;
}
