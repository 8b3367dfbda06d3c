import { rarity } from './rarity.ts';
import type { SavedTerms } from './saved-terms.ts';
import {
  type Occurrences,
  TERM_FIELDS,
  type TermField,
  TermIndex,
  type UnitTerms
} from './term-index.ts';
import { addScore, giveBack, noScores, type UnitScores, zeros } from './unit-scores.ts';

/** What a word in each field counts; a question says what it is about in few words. */
const FIELD_WEIGHTS: Record<TermField, number> = {
  context: 0.6,
  question: 2.6,
  answer: 0.7,
  notes: 0.4
};

/** Which units may be found: 1 where it may, by number of the unit. */
export type Allowed = Uint8Array;

/** Where a word is sought: in all units and fields unless told. */
export interface ScoreOptions {
  allowed?: Allowed;
  fields?: readonly TermField[];
}

/** Keeps which unit has which terms, and scores a word in its spellings by BM25F. */
export interface Engine {
  readonly size: number;
  add(unit: number, terms: UnitTerms): void;
  discard(units: readonly number[]): void;
  /**
   * The score of each unit that has any of these spellings of one word, each with its weight: 1 for
   * the word itself. Every other spelling counts as telling as all of them together: a rare compound
   * must not outweigh the word itself.
   */
  score(spellings: ReadonlyMap<string, number>, options?: ScoreOptions): UnitScores;
  save(): SavedTerms;
}

/** What is counted of a word in its spellings. */
interface Counts {
  scores: UnitScores;
  /** By number of the unit: the weight of its best spelling. */
  best: Float64Array;
  allowed: Allowed | undefined;
}

/**
 * BM25F (Robertson, Zaragoza and Taylor 2004): the fields of a unit and the spellings of a word count
 * together before they are damped, so that a word met twice never outdoes two words met once. `k`
 * says how slowly more of a word stops counting, `b` how much a long field loses by its length, `d`
 * what having the word at all is worth (as in BM25+). Found by trying.
 */
const BM25F = { k: 4, b: 0.9, d: 0.1 };

/** An engine over terms that `countOf` counts the units of; `saved` as `save` gave it. */
export function createEngine(countOf: (term: string) => number, saved?: SavedTerms): Engine {
  const index = new TermIndex(saved);
  /** By field and MiniSearch's number of the unit: how much its length there damps; since the last change. */
  const damping = new Map<TermField, Float64Array>();

  function dampingOf(field: TermField): Float64Array {
    const known = damping.get(field);
    if (known) return known;
    const { b } = BM25F;
    const perTerm = b / index.meanLength(field);
    const made = Float64Array.from(index.lengthsOf(field), (length) => 1 - b + perTerm * length);
    damping.set(field, made);
    return made;
  }

  /** Adds how often each unit has a term in a field, for the field's weight and length. */
  function countTerm(
    occurrences: Occurrences,
    field: TermField,
    weight: number,
    into: Counts
  ): void {
    const { scores, best, allowed } = into;
    const { units } = index;
    const dampingIn = dampingOf(field);
    const worth = weight * FIELD_WEIGHTS[field];
    // going through it in a loop would make a pair for each
    occurrences.forEach((frequency, number) => {
      const unit = units[number]!;
      if (unit < 0 || allowed?.[unit] === 0) return;
      addScore(scores, unit, (worth * frequency) / dampingIn[number]!);
      if (best[unit]! < weight) best[unit] = weight;
    });
  }

  function scoreSpellings(
    spellings: ReadonlyMap<string, number>,
    { allowed, fields = TERM_FIELDS }: ScoreOptions
  ): UnitScores {
    const scores = noScores(index.room);
    const best = zeros(index.room);
    const into = { scores, best, allowed };
    for (const [term, weight] of spellings) {
      const byField = index.occurrences(term);
      if (!byField) continue;
      for (const field of fields) {
        const occurrences = index.inField(byField, field);
        if (occurrences) countTerm(occurrences, field, weight, into);
      }
    }
    const { k, d } = BM25F;
    const family = rarity(occurrencesOf(spellings), index.documentCount);
    const literal = (family + rarityOfLiteral(spellings, family)) / 2;
    for (const unit of scores.units) {
      const count = scores.of[unit]!;
      // many words that are only akin come no nearer than one of them
      const damped = ((k + 1) * count) / (k + count / best[unit]!);
      const telling = best[unit] === 1 ? literal : family;
      scores.of[unit] = telling * (d * best[unit]! + damped);
    }
    giveBack(scores.units, best);
    return scores;
  }

  /** A rare word that stands there itself tells more than its wide family; `family` without one. */
  function rarityOfLiteral(spellings: ReadonlyMap<string, number>, family: number): number {
    for (const [term, weight] of spellings) {
      if (weight === 1) return rarity(countOf(term), index.documentCount);
    }
    return family;
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
    add(unit, terms) {
      index.addTerms(unit, terms);
      damping.clear();
    },
    discard(units) {
      index.discardUnits(units);
      damping.clear();
    },
    score: (spellings, options = {}) => scoreSpellings(spellings, options),
    save: () => index.save()
  };
}
