import type { Citation } from '../../../core/citation/citation.ts';
import type { PaperSummary } from '../../../core/model/summary.ts';
import type { Exchange } from '../../../core/reading/exchange.ts';

/** One of two sets that are compared, as far as a document tells of it. */
export interface SetSide {
  paper: PaperSummary;
  /** Which set of the paper it is, from 1. */
  address: { set: number };
  exchanges: readonly Exchange[];
  /** How it is cited. */
  citation: Citation;
}
