import type { Expansion } from '../analysis/expansion.ts';
import type { Allowed, Engine } from '../index/engine.ts';
import type { Need } from './needs.ts';
import { rarity } from '../index/rarity.ts';
import type { TermField } from '../index/term-index.ts';
import {
  giveBack,
  keepUnits,
  noScores,
  raiseScore,
  type UnitScores
} from '../index/unit-scores.ts';
import type { Vocabulary } from '../analysis/vocabulary.ts';
import { canMatch, type Way } from './way.ts';

/** The units that meet a need. */
export interface Met {
  units: readonly number[];
  /** By number of the unit. */
  scores: Float64Array;
  /** By number of the unit: 1 where it meets the need as typed, less where only something akin. */
  degrees: Float64Array;
  /** The units that have a degree: also those in which only a word group of the need does not stand. */
  considered: readonly number[];
}

/** What has to be known to tell which units meet a need. */
export interface EvaluateContext {
  engine: Engine;
  vocabulary: Vocabulary;
  fields?: readonly TermField[];
  /** Units that there may be: all have numbers below it. */
  room: number;
  /** Units that pass the fields of an "or". */
  passing(need: Need): Iterable<number>;
  /** Units of people who have this word in their full name, though it does not stand there. */
  named(term: string): readonly number[];
  /** Units in whose texts these stop words stand one after the other. */
  having(words: readonly string[]): Iterable<number>;
  /** The set or letter of a unit, the same object for all its units; `undefined` where there is none. */
  groupOf(unit: number): unknown;
  /** Whether the next unit is the next question of the same set. */
  goesOn(unit: number): boolean;
  /** Whether a word group of the need stands in the unit. */
  hasPhrase(unit: number, phrases: readonly (readonly string[])[]): boolean;
}

/** A field tells nothing of relevance. */
const FIELD_SCORE = 0.01;
/** As a match in what a unit shares with its set. */
const NAME_WEIGHT = 0.6;

/** The units that meet a need, by the best of its ways; among `allowed` only, where given. */
export function evaluate(need: Need, context: EvaluateContext, allowed?: Allowed): Met {
  const degrees = noScores(context.room);
  let scores = noScores(context.room);
  for (const way of need.ways) {
    // most other names of a word are in no text
    if (!canMatch(way)) continue;
    // the words of one way are one word of the query, together they count as one
    const share = way.weight / Math.max(1, way.words.length);
    const found = scoreWay(way, context, allowed);
    for (const unit of found.units) {
      raiseScore(scores, unit, found.of[unit]! * share);
      raiseScore(degrees, unit, way.weight);
    }
    giveBack(found.units, found.of);
  }
  for (const [unit, score] of scoresOfNames(need, context)) {
    if (allowed?.[unit] === 0) continue;
    raiseScore(scores, unit, score);
    raiseScore(degrees, unit, 1);
  }
  const { phrases, literal } = need;
  if (phrases && !literal) scores = keepUnits(scores, (unit) => context.hasPhrase(unit, phrases));
  for (const found of [context.passing(need), literal ? context.having(literal) : []]) {
    for (const unit of found) {
      if (allowed?.[unit] === 0 || scores.of[unit] !== 0) continue;
      raiseScore(scores, unit, FIELD_SCORE);
      raiseScore(degrees, unit, 1);
    }
  }
  return {
    units: scores.units,
    scores: scores.of,
    degrees: degrees.of,
    considered: degrees.units
  };
}

/** Takes back the arrays of what nobody reads any more. */
export function giveBackMet({ units, scores, degrees, considered }: Met): void {
  giveBack(units, scores);
  giveBack(considered, degrees);
}

/** Whoever has the word in a name that stands elsewhere in full: as much as a name that stands here. */
function* scoresOfNames(
  { ways: [typed] }: Need,
  { named, vocabulary, engine }: EvaluateContext
): Generator<readonly [number, number]> {
  const word = typed?.words.length === 1 ? typed.words[0]! : [];
  for (const [term, { weight, by }] of word) {
    const units = by === 'exact' || by === 'prefix' ? named(term) : [];
    if (units.length === 0) continue;
    const telling = rarity(vocabulary.count(term) + units.length, engine.size);
    for (const unit of units) yield [unit, NAME_WEIGHT * weight * telling];
  }
}

function scoreWay(way: Way, context: EvaluateContext, allowed: Allowed | undefined): UnitScores {
  let together: UnitScores | undefined;
  for (const expansion of way.words) {
    const scores = scoreWord(expansion, context, allowed);
    together = together ? both(together, scores) : scores;
  }
  return together ?? noScores(context.room);
}

/** The units that have both scores, with their sum. */
function both(a: UnitScores, b: UnitScores): UnitScores {
  const kept = keepUnits(a, (unit) => b.of[unit] !== 0);
  for (const unit of kept.units) kept.of[unit]! += b.of[unit]!;
  giveBack(b.units, b.of);
  return kept;
}

function scoreWord(
  expansion: Expansion,
  { engine, fields }: EvaluateContext,
  allowed: Allowed | undefined
): UnitScores {
  const weights = new Map<string, number>();
  for (const [term, { weight }] of expansion) weights.set(term, weight);
  return engine.score(weights, { ...(allowed && { allowed }), ...(fields && { fields }) });
}
