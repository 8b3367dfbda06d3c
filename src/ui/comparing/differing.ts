import type { Change, ChangeKind } from '../../core/compare/align/comparison.ts';
import { unexplained, type ComparedExchange } from './compared-exchange.ts';

/** Questions, or answers, that say something else in the other set. */
export interface Differing {
  /** As the first set counts. */
  numbers: readonly number[];
  /** In what they differ, the heaviest first, each once. */
  kinds: readonly ChangeKind[];
}

/** The questions that say something else, and the answers, each joint answer once. */
export function differingParts(
  exchanges: readonly ComparedExchange[],
  answers: readonly ComparedExchange[]
): { questions: Differing; answers: Differing } {
  return {
    questions: differingOf(
      exchanges.filter(({ question }) => question.class === 'substance'),
      ({ question }) => question.changes
    ),
    answers: differingOf(answers.filter(saysSomethingElse), ({ answer, findings }) =>
      unexplained(answer, findings)
    )
  };
}

function saysSomethingElse({ answer, findings }: ComparedExchange): boolean {
  if (answer?.class !== 'substance') return false;
  if (findings.some(({ code }) => code === 'answer-replaced')) return false;
  return unexplained(answer, findings).some((change) => change.class !== 'typography');
}

function differingOf(
  exchanges: readonly ComparedExchange[],
  changesOf: (exchange: ComparedExchange) => readonly Change[]
): Differing {
  const changes = exchanges
    .flatMap(changesOf)
    .filter((change) => change.class !== 'typography')
    .toSorted((x, y) => y.weight - x.weight);
  // Slips of the pen are named only where there is nothing else.
  const grave = changes.filter((change) => change.class === 'substance');
  const told = grave.length > 0 ? grave : changes;
  return { numbers: numbersOf(exchanges), kinds: [...new Set(told.map(({ kind }) => kind))] };
}

function numbersOf(exchanges: readonly ComparedExchange[]): number[] {
  return exchanges.flatMap(({ a }) => (a.number === undefined ? [] : [a.number]));
}
