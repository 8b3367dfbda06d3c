import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';

/** The terms of a unit (a question with its answer, or a section) by field. */
export interface UnitTerms {
  /** Title, people and case number: what a unit shares with its whole set. */
  context: readonly string[];
  question: readonly string[];
  answer: readonly string[];
  /** Footnotes, answers that are pointed to, and what the user noted. */
  notes: readonly string[];
}

export type TermField = keyof UnitTerms;

export const TERM_FIELDS: readonly TermField[] = ['context', 'question', 'answer', 'notes'];

/** What a match in each field weighs; a question says what it is about in few words. */
const FIELD_WEIGHTS: Record<TermField, number> = {
  context: 0.6,
  question: 2,
  answer: 1,
  notes: 0.5
};

/** Which units may be found: 1 where it may, by number of the unit. */
export type Allowed = Uint8Array;

/** Keeps which unit has which terms, and scores a set of terms by BM25+. */
export interface Engine {
  readonly size: number;
  add(unit: number, terms: UnitTerms): void;
  discard(units: readonly number[]): void;
  /** The score of each unit that has any of these terms; every term with its weight. */
  score(
    weights: ReadonlyMap<string, number>,
    options?: { allowed?: Allowed; fields?: readonly TermField[] }
  ): Map<number, number>;
  toJSON(): AsPlainObject;
}

/**
 * MiniSearch multiplies a score by the number of terms met; here the terms are spellings of one
 * word, so that is taken back, and a text with many spellings counts for a little less than their
 * sum, as it would with one spelling repeated.
 */
const SPELLINGS_DAMPED = 0.4;

interface Scored {
  id: number;
  score: number;
  queryTerms: readonly string[];
}

type Row = { id: number } & Record<TermField, string>;

/** Terms come ready-made, one blank between them, so MiniSearch has nothing to analyse. */
const OPTIONS: Options<Row> = {
  fields: [...TERM_FIELDS],
  tokenize: (terms) => (terms === '' ? [] : terms.split(' ')),
  processTerm: (term) => term,
  searchOptions: { boost: FIELD_WEIGHTS, combineWith: 'OR' }
};

export function createEngine(saved?: AsPlainObject): Engine {
  const index = saved ? MiniSearch.loadJS(saved, OPTIONS) : new MiniSearch(OPTIONS);
  return {
    get size() {
      return index.documentCount;
    },
    add(unit, terms) {
      index.add({
        id: unit,
        context: terms.context.join(' '),
        question: terms.question.join(' '),
        answer: terms.answer.join(' '),
        notes: terms.notes.join(' ')
      });
    },
    discard: (units) => index.discardAll(units),
    score(weights, { allowed, fields } = {}) {
      const results: readonly Scored[] = index.search([...weights.keys()].join(' '), {
        boostTerm: (term) => weights.get(term) ?? 0,
        ...(fields && { fields: [...fields] }),
        ...(allowed && { boostDocument: (unit: number) => allowed[unit] ?? 0 })
      });
      const scores = new Map<number, number>();
      for (const { id, score, queryTerms } of results) {
        scores.set(id, score / Math.max(1, queryTerms.length) ** (1 + SPELLINGS_DAMPED));
      }
      return scores;
    },
    toJSON: () => index.toJSON()
  };
}
