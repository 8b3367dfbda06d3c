import type { Section } from '../model/paper.ts';
import type { SelectedNote } from '../model/selection.ts';
import type { Span } from '../model/span.ts';
import type { Exchange } from '../reading/exchange.ts';
import type { Work } from './work.ts';

/** One step of a document, with the level of the heading that it has; sets count from 0. */
export type Entry =
  | { type: 'heading'; level: number; text: string }
  | { type: 'text'; text: string }
  | { type: 'note'; note: SelectedNote }
  /** The title of a paper, with what is known of it. */
  | { type: 'paper'; work: Work; level: number }
  /** The title of a set, with what is known of it; what its paper says above is not said again. */
  | { type: 'set'; work: Work; set: number; level: number; isBelowPaper?: true }
  | ({ type: 'exchange'; work: Work; set: number; exchange: Exchange; level: number } & Chosen)
  /** `closes`: the section that was chosen by itself, of which this is the last part. */
  | ({ type: 'section'; work: Work; section: Section; level: number; closes?: Section } & Chosen)
  | ({ type: 'passage'; work: Work; span: Span; at?: string; level: number } & Chosen)
  /** What a whole paper has beside its text: fields of the head, notes and text without a place. */
  | { type: 'head' | 'loose-notes' | 'unplaced'; work: Work; level: number };

/** What belongs to one item of a selection. */
export interface Chosen {
  part?: 'question' | 'answer';
  notes: readonly SelectedNote[];
}
