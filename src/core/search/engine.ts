import MiniSearch, { type AsPlainObject, type Options, type SearchOptions } from 'minisearch';
import { rarity } from './rarity.ts';

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
  question: 2.5,
  answer: 1,
  notes: 0.5
};

/** Which units may be found: 1 where it may, by number of the unit. */
export type Allowed = Uint8Array;

export interface ScoreOptions {
  allowed?: Allowed;
  fields?: readonly TermField[];
  /** Scores by which terms a unit has, not how often: for words that very many units have. */
  rough?: boolean;
}

/** Keeps which unit has which terms, and scores a word in its spellings by BM25+. */
export interface Engine {
  readonly size: number;
  add(unit: number, terms: UnitTerms): void;
  discard(units: readonly number[]): void;
  /**
   * The score of each unit that has any of these spellings of one word, each with its weight. Every
   * spelling counts as telling as all of them: a rare compound must not outweigh the word itself.
   */
  score(spellings: ReadonlyMap<string, number>, options?: ScoreOptions): Map<number, number>;
  toJSON(): SavedEngine;
}

export interface SavedEngine {
  index: AsPlainObject;
  /** Different terms by field and unit. */
  lengths: Record<TermField, number[]>;
}

/** A text with many spellings of a word counts for less than their sum, as with one repeated. */
const SPELLINGS_DAMPED = 0.4;
/** MiniSearch's own parameters of BM25+. */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 };

type Row = { id: number } & Record<TermField, string>;

interface Scored {
  id: number;
  score: number;
  queryTerms: readonly string[];
}

/** Terms come ready-made, one blank between them, so MiniSearch has nothing to analyse. */
const OPTIONS: Options<Row> = {
  fields: [...TERM_FIELDS],
  tokenize: (terms) => (terms === '' ? [] : terms.split(' ')),
  processTerm: (term) => term,
  searchOptions: { boost: FIELD_WEIGHTS, combineWith: 'OR', bm25: BM25 }
};

/** An engine over terms that `countOf` counts the units of; `saved` as `toJSON` gave it. */
export function createEngine(countOf: (term: string) => number, saved?: SavedEngine): Engine {
  const index = saved ? MiniSearch.loadJS(saved.index, OPTIONS) : new MiniSearch(OPTIONS);
  const lengths = saved?.lengths ?? { context: [], question: [], answer: [], notes: [] };

  function search(terms: Iterable<string>, options: SearchOptions): readonly Scored[] {
    return index.search([...terms].join(' '), options);
  }

  /** What a spelling counts for: its weight times how telling the word is. */
  function valuesOf(spellings: ReadonlyMap<string, number>): Map<string, number> {
    let having = 0;
    for (const [term, weight] of spellings) having += weight * countOf(term);
    const family = rarity(having, index.documentCount);
    return new Map([...spellings].map(([term, weight]) => [term, weight * family]));
  }

  function scoreExactly(
    spellings: ReadonlyMap<string, number>,
    { allowed, fields = TERM_FIELDS }: ScoreOptions
  ): Map<number, number> {
    const values = valuesOf(spellings);
    const results = search(spellings.keys(), {
      boostTerm: (term) => (values.get(term) ?? 0) / rarity(countOf(term), index.documentCount),
      fields: [...fields],
      ...(allowed && { boostDocument: (unit: number) => allowed[unit] ?? 0 })
    });
    const scores = new Map<number, number>();
    for (const { id, score, queryTerms } of results) {
      // MiniSearch multiplies by the number of terms met, which here are spellings, not words
      scores.set(id, damped(score / Math.max(1, queryTerms.length), queryTerms.length));
    }
    return scores;
  }

  /**
   * MiniSearch makes an object for every unit that it finds, which takes long for thousands. Told
   * that a unit counts for nothing it makes none, but it still tells which unit has which term.
   */
  function scoreRoughly(
    spellings: ReadonlyMap<string, number>,
    { allowed, fields = TERM_FIELDS }: ScoreOptions
  ): Map<number, number> {
    const values = valuesOf(spellings);
    const scores = new Map<number, number>();
    for (const field of fields) {
      const own = lengths[field];
      const mean = own.reduce((sum, length) => sum + length, 0) / Math.max(1, own.length);
      if (mean === 0) continue;
      const { k, b, d } = BM25;
      search(spellings.keys(), {
        fields: [field],
        boostDocument(unit: number, term: string) {
          if (allowed?.[unit] === 0) return 0;
          const once = d + (k + 1) / (1 + k * (1 - b + (b * (own[unit] ?? 0)) / mean));
          const score = (values.get(term) ?? 0) * FIELD_WEIGHTS[field] * once;
          scores.set(unit, (scores.get(unit) ?? 0) + score);
          return 0;
        }
      });
    }
    return scores;
  }

  return {
    get size() {
      return index.documentCount;
    },
    add(unit, terms) {
      const row: Row = { id: unit, context: '', question: '', answer: '', notes: '' };
      for (const field of TERM_FIELDS) {
        row[field] = terms[field].join(' ');
        lengths[field][unit] = new Set(terms[field]).size;
      }
      index.add(row);
    },
    discard: (units) => index.discardAll(units),
    score: (spellings, options = {}) =>
      options.rough ? scoreRoughly(spellings, options) : scoreExactly(spellings, options),
    toJSON: () => ({ index: index.toJSON(), lengths })
  };
}

function damped(score: number, spellings: number): number {
  return score / Math.max(1, spellings) ** SPELLINGS_DAMPED;
}
