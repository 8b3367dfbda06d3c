import { isStopWord } from '../analysis/stop-words.ts';
import type { IndexParts } from '../index/index-parts.ts';
import { bestFirst, type Ranked } from './ranked.ts';
import { rarity } from '../index/rarity.ts';
import { readTokens } from '../analysis/read-tokens.ts';

/** How many of the best are read for it. */
const READ = 20;
/** So many of those that resemble a result most have a say in its score … */
const NEIGHBOURS = 8;
/** … of this share; found by trying. */
const SHARE = 0.33;
/** What a word of the question counts beside one of the answer. */
const QUESTION_WEIGHT = 2;
const MIN_LENGTH = 4;
/** Said so often, a word counts half of what it can at most. */
const HALF = 1.2;

/** The words of a unit with how telling each is of it: in a row to be gone through, and by word. */
interface Words {
  terms: readonly string[];
  values: readonly number[];
  of: ReadonlyMap<string, number>;
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
  const alike = likenesses(words);
  const evened = best.map(({ unit, score }, i) => ({
    unit,
    score: (1 - SHARE) * score + SHARE * meanOf(nearest(alike[i]!), best)
  }));
  return [...evened.sort(bestFirst), ...ranked.slice(READ)];
}

/** The words of a unit by how telling they are, as a vector of length 1; kept while one types. */
function wordsOf(unit: number, parts: IndexParts): Words {
  return parts.vocabulary.remember(`words ${unit}`, () => readWords(unit, parts));
}

function readWords(unit: number, { library, engine, vocabulary }: IndexParts): Words {
  const counts = new Map<string, number>();
  const { question, answer } = library.units[unit]!;
  for (const [text, weight] of [
    [question, QUESTION_WEIGHT],
    [answer, 1]
  ] as const) {
    for (const { term } of readTokens(text)) {
      if (term.length < MIN_LENGTH || isStopWord(term)) continue;
      counts.set(term, (counts.get(term) ?? 0) + weight);
    }
  }
  const terms = [...counts.keys()];
  const values = terms.map((term) => {
    const count = counts.get(term)!;
    return (count / (count + HALF)) * rarity(vocabulary.ownCount(term), engine.size);
  });
  let sum = 0;
  for (const value of values) sum += value * value;
  const length = Math.sqrt(sum) || 1;
  terms.forEach((term, i) => {
    values[i]! /= length;
    counts.set(term, values[i]!);
  });
  return { terms, values, of: counts };
}

/** How alike each two are; nothing resembles itself. */
function likenesses(words: readonly Words[]): number[][] {
  const alike = words.map(() => words.map(() => 0));
  for (let i = 0; i < words.length; i++) {
    for (let j = 0; j < i; j++) alike[i]![j] = alike[j]![i] = cosine(words[i]!, words[j]!);
  }
  return alike;
}

function cosine(a: Words, b: Words): number {
  const [few, many] = a.terms.length < b.terms.length ? [a, b] : [b, a];
  let sum = 0;
  for (let i = 0; i < few.terms.length; i++) {
    const other = many.of.get(few.terms[i]!);
    if (other !== undefined) sum += few.values[i]! * other;
  }
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
