import type { Citation } from '../../core/citation/citation.ts';
import type { TextComparison } from '../../core/compare/align/comparison.ts';
import type { PaperSummary } from '../../core/model/summary.ts';
import type { Exchange } from '../../core/reading/exchange.ts';
import type { ComparedExchange } from './compared-exchange.ts';

/** One of two versions of a question. */
export interface ComparedVersion {
  paper: PaperSummary;
  /** From 1. */
  set: number;
  setId: string;
  exchange: Exchange;
  /** How the set is cited. */
  citation: Citation;
  /** All that answers it, wherever that stands; empty where nothing does. */
  answer: string;
}

/** Two versions of a question, with what tells them apart. */
export interface ComparedQuestions {
  a: ComparedVersion;
  b: ComparedVersion;
  question: TextComparison;
  answer: TextComparison;
  /** What the comparison of the two sets says about this question. */
  found: ComparedExchange | undefined;
}
