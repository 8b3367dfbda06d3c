import type { Difference, ExchangePair } from '../../core/compare/compare-exchanges.ts';
import type { Change } from '../../core/compare/align/comparison.ts';

/** The same pair, seen from its second place. */
export function turnedPair({ a, b, question, answer }: ExchangePair): ExchangePair {
  return {
    a: b,
    b: a,
    question: turnedDifference(question),
    ...(answer && {
      answer: {
        ...turnedDifference(answer),
        answersA: answer.answersB,
        answersB: answer.answersA
      }
    })
  };
}

function turnedDifference(difference: Difference): Difference {
  return {
    ...difference,
    before: difference.after,
    after: difference.before,
    changes: difference.changes.map((change) => ({
      ...change,
      before: change.after,
      after: change.before,
      ...(change.labels && { labels: turnedLabels(change.labels) })
    }))
  };
}

function turnedLabels({
  before,
  after
}: NonNullable<Change['labels']>): NonNullable<Change['labels']> {
  return {
    ...(after !== undefined && { before: after }),
    ...(before !== undefined && { after: before })
  };
}
