import type { Exchange } from '../../../../core/reading/exchange.ts';
import type { ComparedExchange } from '../../../comparing/compared-exchange.ts';
import type { SetComparison } from '../../../comparing/set-comparison.ts';

/** One question on one side of the ladder. */
export interface LadderStep {
  id: string;
  label: string;
  /** Its question or its answer has no counterpart on the other side. */
  lonely: boolean;
}

/** What belongs together: a question and its counterpart, or an answer that was shifted. */
export interface LadderLine {
  type: 'question' | 'answer';
  /** Indexes of steps, left and right. */
  from: number;
  to: number;
  exchange: ComparedExchange;
}

/** The questions of two sets beside each other, with what belongs together. */
export interface Ladder {
  left: readonly LadderStep[];
  right: readonly LadderStep[];
  lines: readonly LadderLine[];
}

/** Lays out two sets, the first one left; answers have a line only where they were shifted. */
export function layOutLadder(
  { exchanges }: SetComparison,
  left: readonly Exchange[],
  right: readonly Exchange[]
): Ladder {
  const leftAt = indexes(left);
  const rightAt = indexes(right);
  const lines = exchanges.flatMap((exchange): LadderLine[] => {
    const from = leftAt.get(exchange.a.questionId ?? '');
    const to = rightAt.get(exchange.b.questionId ?? '');
    if (from === undefined || to === undefined) return [];
    return [
      { type: 'question', from, to, exchange },
      ...shiftedLines(exchange, from, to, leftAt, rightAt)
    ];
  });
  const lost = new Set(
    exchanges.flatMap(({ findings }) =>
      findings.flatMap((finding) =>
        finding.code === 'answer-missing' && finding.other?.questionId
          ? [finding.other.questionId]
          : []
      )
    )
  );
  return {
    left: steps(left, new Set(lines.map(({ from }) => from)), lost),
    right: steps(right, new Set(lines.map(({ to }) => to)), lost),
    lines
  };
}

function indexes(exchanges: readonly Exchange[]): ReadonlyMap<string, number> {
  return new Map(exchanges.map(({ question }, at) => [question.id, at]));
}

function steps(
  exchanges: readonly Exchange[],
  paired: ReadonlySet<number>,
  lost: ReadonlySet<string>
): LadderStep[] {
  return exchanges.map(({ question: { id, label } }, at) => ({
    id,
    label,
    lonely: !paired.has(at) || lost.has(id)
  }));
}

/** The line of a shifted answer leads from where it belongs to where it stands. */
function shiftedLines(
  exchange: ComparedExchange,
  from: number,
  to: number,
  leftAt: ReadonlyMap<string, number>,
  rightAt: ReadonlyMap<string, number>
): LadderLine[] {
  return exchange.findings.flatMap((finding): LadderLine[] => {
    if (finding.code !== 'answer-shifted') return [];
    const stands = finding.in.questionId ?? '';
    const left = leftAt.get(stands);
    const right = rightAt.get(stands);
    if (right !== undefined) return [{ type: 'answer', from, to: right, exchange }];
    return left === undefined ? [] : [{ type: 'answer', from: left, to, exchange }];
  });
}
