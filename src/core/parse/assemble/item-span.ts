import type { Question } from '../../model/question-set.ts';
import type { Span } from '../../model/span.ts';

/** Where a question or answer stands, its heading included. */
export function spanOf({ heading, spans }: Pick<Question, 'heading' | 'spans'>): Span {
  const first = heading?.spans[0] ?? spans[0];
  const last = spans.at(-1) ?? heading?.spans.at(-1);
  return [first?.[0] ?? 0, last?.[1] ?? 0];
}
