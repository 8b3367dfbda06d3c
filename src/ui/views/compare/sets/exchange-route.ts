import type { ComparisonRoute } from '../../../addresses/compare-route.ts';
import type { ComparedExchange } from '../../../comparing/compared-exchange.ts';
import type { ComparedSet } from '../../../state/set-pair.svelte.ts';

/** The comparison of one question of two sets. */
export function exchangeRoute(
  { a, b }: ComparedExchange,
  [first, second]: readonly [ComparedSet, ComparedSet]
): ComparisonRoute {
  const keyOf = (side: ComparedSet, id: string | undefined) =>
    side.exchanges.find(({ question }) => question.id === id)?.key;
  return {
    screen: 'comparison',
    a: { ...first.address, question: keyOf(first, a.questionId) ?? String(a.number) },
    b: { ...second.address, question: keyOf(second, b.questionId) ?? String(b.number) }
  };
}
