import type { JudgedQuery } from './judged-queries.ts';

/** How well one ranking, or the mean of several, answers: 0 to 1. */
export interface RankingScores {
  ndcg: number;
  recall: number;
  /** Queries without any result, though a relevant answer exists. */
  empty: number;
}

const DEPTH = 10;

/** Scores the places found for each judged query, best first, over the first ten. */
export function scoreRankings(
  queries: readonly JudgedQuery[],
  rankings: readonly (readonly string[])[]
): RankingScores {
  const scores = queries.map(({ relevant }, i) => scoreRanking(relevant, rankings[i] ?? []));
  const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
  return {
    ndcg: mean(scores.map(({ ndcg }) => ndcg)),
    recall: mean(scores.map(({ recall }) => recall)),
    empty: scores.filter(({ empty }) => empty > 0).length
  };
}

export function scoreRanking(
  relevant: ReadonlyMap<string, number>,
  ranking: readonly string[]
): RankingScores {
  const found = ranking.slice(0, DEPTH).map((place) => relevant.get(place) ?? 0);
  const ideal = [...relevant.values()].sort((a, b) => b - a).slice(0, DEPTH);
  return {
    ndcg: gain(found) / gain(ideal),
    recall: found.filter((grade) => grade > 0).length / Math.min(DEPTH, relevant.size),
    empty: ranking.length === 0 ? 1 : 0
  };
}

/** Discounted cumulative gain (Järvelin and Kekäläinen 2002, with the gain 2^grade - 1). */
function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);
}
