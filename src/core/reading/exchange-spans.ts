import type { Question } from '../model/question-set.ts';
import type { Spans } from '../model/span.ts';
import type { Exchange } from './exchange.ts';

/** All of the source that a question and the answers under it hold, in order. */
export function spansOfExchange({ question, answers }: Exchange): Spans {
  const parts: readonly (Question | Exchange['answers'][number])[] = [question, ...answers];
  return joinSpans(
    parts.flatMap((part) => [
      ...(part.heading?.spans ?? []),
      ...part.spans,
      ...part.footnoteMarks.flatMap((mark) => mark.spans)
    ])
  );
}

/** Sorts pieces, and joins those that touch or overlap. */
export function joinSpans(spans: Spans): Spans {
  const joined: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
