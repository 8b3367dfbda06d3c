import { rarity } from './rarity.ts';
import type { SavedTerms } from './saved-terms.ts';
import { TERM_FIELDS, type TermField, TermIndex, type UnitTerms } from './term-index.ts';
import { addScore, noScores, type UnitScores } from './unit-scores.ts';

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
  score(spellings: ReadonlyMap<string, number>, options?: ScoreOptions): UnitScores;
  save(): SavedTerms;
}

/** A text with many spellings of a word counts for less than their sum, as with one repeated. */
const SPELLINGS_DAMPED = 0.4;
/** The parameters of BM25+ as MiniSearch has them. */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 };

/** An engine over terms that `countOf` counts the units of; `saved` as `save` gave it. */
export function createEngine(countOf: (term: string) => number, saved?: SavedTerms): Engine {
  const index = new TermIndex(saved);

  /** Adds to the scores what a term in a field counts for, where it is worth so much. */
  function scoreTerm(
    term: string,
    field: TermField,
    worth: number,
    add: (unit: number, score: number) => void
  ): void {
    const occurrences = index.occurrences(term, field);
    if (!occurrences) return;
    const { k, b, d } = BM25;
    const value =
      worth * FIELD_WEIGHTS[field] * rarity(index.having(occurrences), index.documentCount);
    const perTerm = (k * b) / index.meanLength(field);
    for (const [number, frequency] of occurrences) {
      const unit = index.unitOf(number);
      if (unit < 0) continue;
      const damping = k * (1 - b) + perTerm * index.lengthOf(number, field);
      add(unit, value * (d + (frequency * (k + 1)) / (frequency + damping)));
    }
  }

  function scoreSpellings(
    spellings: ReadonlyMap<string, number>,
    { allowed, fields = TERM_FIELDS }: ScoreOptions
  ): UnitScores {
    const scores = noScores(index.room);
    /** How many spellings each unit has, and the last one that was counted for it. */
    const met = new Uint16Array(index.room);
    const last = new Uint16Array(index.room);
    const family = rarity(occurrencesOf(spellings), index.documentCount);
    let spelling = 0;
    const add = (unit: number, score: number) => {
      if (allowed?.[unit] === 0) return;
      addScore(scores, unit, score);
      if (last[unit] === spelling) return;
      last[unit] = spelling;
      met[unit]!++;
    };
    for (const [term, weight] of spellings) {
      spelling++;
      const worth = (weight * family) / rarity(countOf(term), index.documentCount);
      for (const field of fields) scoreTerm(term, field, worth, add);
    }
    for (const unit of scores.units) scores.of[unit]! /= met[unit]! ** SPELLINGS_DAMPED;
    return scores;
  }

  function occurrencesOf(spellings: ReadonlyMap<string, number>): number {
    let sum = 0;
    for (const [term, weight] of spellings) sum += weight * countOf(term);
    return sum;
  }

  return {
    get size() {
      return index.documentCount;
    },
    add: (unit, terms) => index.addTerms(unit, terms),
    discard: (units) => index.discardUnits(units),
    score: (spellings, options = {}) => scoreSpellings(spellings, options),
    save: () => index.save()
  };
}
