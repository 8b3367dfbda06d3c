import type { IndexParts } from '../index/index-parts.ts';
import { bestFirst, type Ranked } from './ranked.ts';
import { rarity } from '../index/rarity.ts';
import { eachTerm } from '../index/unit-readings.ts';
import { tellingCounts } from './telling-counts.ts';

/** How many of the best are read for it. */
const READ = 20;
/** So many of those that resemble a result most have a say in its score … */
const NEIGHBOURS = 8;
/** … of this share; found by trying. */
const SHARE = 0.33;
/** What a word of the question counts beside one of the answer. */
const QUESTION_WEIGHT = 2;
/** Said so often, a word counts half of what it can at most. */
const HALF = 1.2;

/** The words of a unit, by their numbers, with how telling each is of it. */
interface Words {
  terms: readonly number[];
  values: readonly number[];
}

/**
 * Best first, once more: what resembles each other answers the same query alike (the cluster
 * hypothesis, as in Diaz 2005), so a result has part of its score from those that it resembles. One
 * that stands high by chance, far from the others, comes lower.
 */
export function byNeighbours(ranked: readonly Ranked[], parts: IndexParts): readonly Ranked[] {
  const best = ranked.slice(0, READ);
  if (best.length <= 2) return ranked;
  const words = best.map(({ unit }) => wordsOf(unit, parts));
  const alike = likenesses(words, parts.readings.numbers.size);
  const evened = best.map(({ unit, score }, i) => ({
    unit,
    score: (1 - SHARE) * score + SHARE * meanOf(nearest(alike[i]!), best)
  }));
  return [...evened.sort(bestFirst), ...ranked.slice(READ)];
}

/** The words of a unit by how telling they are, as a vector of length 1. */
function wordsOf(unit: number, parts: IndexParts): Words {
  const havingOf = tellingCounts(parts);
  const counts = new Map<number, number>();
  const { question, answer } = parts.readings.of(unit);
  for (const [text, weight] of [
    [question, QUESTION_WEIGHT],
    [answer, 1]
  ] as const) {
    eachTerm(text, (term) => {
      if (havingOf(term) > 0) counts.set(term, (counts.get(term) ?? 0) + weight);
    });
  }
  const terms = [...counts.keys()];
  const values = terms.map((term) => {
    const count = counts.get(term)!;
    return (count / (count + HALF)) * rarity(havingOf(term), parts.engine.size);
  });
  let sum = 0;
  for (const value of values) sum += value * value;
  const length = Math.sqrt(sum) || 1;
  return { terms, values: values.map((value) => value / length) };
}

/** How alike each two are; nothing resembles itself. Words have numbers below `room`. */
function likenesses(words: readonly Words[], room: number): number[][] {
  const alike = words.map(() => words.map(() => 0));
  const valueOf = new Float64Array(room);
  words.forEach((many, i) => {
    many.terms.forEach((term, at) => (valueOf[term] = many.values[at]!));
    words.forEach((few, j) => {
      if (i !== j && isShorter(few, j, many, i)) alike[i]![j] = alike[j]![i] = dot(few, valueOf);
    });
    for (const term of many.terms) valueOf[term] = 0;
  });
  return alike;
}

/** Of two the one with fewer words is gone through, once. */
function isShorter(a: Words, i: number, b: Words, j: number): boolean {
  return a.terms.length === b.terms.length ? i < j : a.terms.length < b.terms.length;
}

function dot({ terms, values }: Words, valueOf: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i++) sum += values[i]! * valueOf[terms[i]!]!;
  return sum;
}

/** How much each result has a say: by how alike it is, the nearest only. */
function nearest(alike: readonly number[]): number[] {
  const least = alike.toSorted((a, b) => b - a)[NEIGHBOURS - 1] ?? 0;
  return alike.map((value) => (value >= least ? value : 0));
}

function meanOf(weights: readonly number[], ranked: readonly Ranked[]): number {
  let sum = 0;
  // where hardly anything is alike, the say of others is lost rather than handed to strangers
  let all = 0.1;
  weights.forEach((weight, i) => {
    sum += weight * ranked[i]!.score;
    all += weight;
  });
  return sum / all;
}
