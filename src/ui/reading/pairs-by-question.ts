import type { ExchangePair } from '../../core/compare/compare-exchanges.ts';

/** The pairs that each question is in, by the question's id. */
export function pairsByQuestion(
  pairs: readonly ExchangePair[]
): ReadonlyMap<string, readonly ExchangePair[]> {
  const found = new Map<string, ExchangePair[]>();
  for (const pair of pairs) {
    for (const { questionId } of [pair.a, pair.b]) {
      if (questionId === undefined) continue;
      const known = found.get(questionId);
      if (known) known.push(pair);
      else found.set(questionId, [pair]);
    }
  }
  return found;
}
