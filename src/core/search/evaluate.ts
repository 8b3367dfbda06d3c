import type { Expansion } from './analysis/expand.ts';
import type { Allowed, Engine, TermField } from './engine.ts';
import type { Need } from './needs.ts';
import { rarity } from './rarity.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Way } from './ways.ts';

/** How a unit meets a need. */
export interface Meeting {
  score: number;
  /** 1 where it meets it as typed, less where it meets only something akin. */
  degree: number;
}

export interface EvaluateContext {
  engine: Engine;
  vocabulary: Vocabulary;
  fields?: readonly TermField[];
  /** See `ScoreOptions`. */
  rough?: boolean;
  /** A mask with place for every unit. */
  noUnits(): Allowed;
  /** Units that pass the fields of an "or". */
  passing(need: Need): Iterable<number>;
  /** Whether a word group of the need stands in the unit. */
  hasPhrase(unit: number, phrases: readonly (readonly string[])[]): boolean;
}

/** The units that meet a need, by the best of its ways; among `allowed` only, where given. */
export function evaluate(
  need: Need,
  context: EvaluateContext,
  allowed?: Allowed
): Map<number, Meeting> {
  const units = new Map<number, Meeting>();
  for (const way of need.ways) {
    // the words of one way are one word of the query, together they count as one
    const share = way.weight / Math.max(1, way.words.length);
    for (const [unit, sum] of scoreWay(way, context, allowed)) {
      const known = units.get(unit);
      const score = sum * share;
      if (!known) units.set(unit, { score, degree: way.weight });
      else {
        known.score = Math.max(known.score, score);
        known.degree = Math.max(known.degree, way.weight);
      }
    }
  }
  if (need.phrases) {
    for (const unit of units.keys()) {
      if (!context.hasPhrase(unit, need.phrases)) units.delete(unit);
    }
  }
  for (const unit of context.passing(need)) {
    if (!units.has(unit) && allowed?.[unit] !== 0)
      units.set(unit, { score: FIELD_SCORE, degree: 1 });
  }
  return units;
}

/** How telling a need is (high for what few units meet, low for what was only guessed), told from the counts of its words before it is evaluated. */
export function needRarity(need: Need, { engine, vocabulary }: EvaluateContext): number {
  return rarity(expectedUnits(need, vocabulary), engine.size) * confidence(need);
}

/** About how many units meet a need: those of its first way that any unit can meet. */
export function expectedUnits({ ways }: Need, vocabulary: Vocabulary): number {
  for (const { words } of ways) {
    const expected = Math.min(...words.map((word) => countUnits(word, vocabulary)));
    if (expected > 0 && expected < Infinity) return expected;
  }
  return 1;
}

/** About how many units have a word in any of its spellings, the doubtful ones counted in part. */
function countUnits(expansion: Expansion, vocabulary: Vocabulary): number {
  let count = 0;
  for (const [term, { weight }] of expansion) count += weight * vocabulary.count(term);
  return count;
}

/** How well the best spelling that was found stands for what was typed: 1 for the word itself. */
function confidence({ ways }: Need): number {
  let best = MIN_CONFIDENCE;
  for (const way of ways) {
    const words = way.words.map((word) => Math.max(0, ...[...word.values()].map((w) => w.weight)));
    best = Math.max(best, way.weight * Math.min(1, ...words));
  }
  return best;
}

const MIN_CONFIDENCE = 0.1;

/** A field tells nothing of relevance. */
const FIELD_SCORE = 0.01;

function scoreWay(
  way: Way,
  context: EvaluateContext,
  allowed: Allowed | undefined
): Map<number, number> {
  let together: Map<number, number> | undefined;
  for (const expansion of way.words) {
    const scores = scoreWord(expansion, context, allowed);
    if (!together) {
      together = scores;
      continue;
    }
    for (const [unit, score] of together) {
      const own = scores.get(unit);
      if (own === undefined) together.delete(unit);
      else together.set(unit, score + own);
    }
  }
  return together ?? new Map();
}

function scoreWord(
  expansion: Expansion,
  { engine, fields, rough = false }: EvaluateContext,
  allowed: Allowed | undefined
): Map<number, number> {
  if (expansion.size === 0) return new Map();
  const weights = new Map<string, number>();
  for (const [term, { weight }] of expansion) weights.set(term, weight);
  return engine.score(weights, { rough, ...(allowed && { allowed }), ...(fields && { fields }) });
}
