import type { Question } from '../../model/question-set.ts';
import type { Span } from '../../model/span.ts';

/** Where a question or answer stands, its heading included. */
export function spanOf({ heading, spans }: Pick<Question, 'heading' | 'spans'>): Span {
  const all = [...(heading?.spans ?? []), ...spans];
  return [all[0]?.[0] ?? 0, all.at(-1)?.[1] ?? 0];
}
