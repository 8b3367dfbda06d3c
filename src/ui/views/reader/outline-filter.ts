import type { Exchange } from '../../../core/reading/exchange.ts';
import type { PaperReading } from '../../../core/reading/paper-reading.ts';
import type { OpenStates } from '../../../core/search/hit.ts';
import type { OutlinedOnly } from '../../addresses/paper-route.ts';
import { texts } from '../../texts/texts.ts';

/** Which questions the outline shows. */
export type OutlineFilter = 'all' | OutlinedOnly;

/** Whether something was noticed about a question or its answers that a reader has to know. */
export function hasWarning({ question, answers }: Exchange, reading: PaperReading): boolean {
  return [question, ...answers].some(({ id }) =>
    reading.noticed(id).some(({ severity }) => severity === 'warning')
  );
}

/** How a question stands in the outline: what another paper answers is not open. */
export function outlinedState(
  { state, question }: Exchange,
  open: OpenStates
): Exchange['state'] | 'elsewhere' {
  return state === 'unanswered' && open[question.id] === 'elsewhere' ? 'elsewhere' : state;
}

/** Whether the outline shows a question under this filter. */
export function passes(
  exchange: Exchange,
  filter: OutlineFilter,
  reading: PaperReading,
  open: OpenStates
): boolean {
  return (
    filter === 'all' ||
    (filter === 'warning'
      ? hasWarning(exchange, reading)
      : outlinedState(exchange, open) === filter) ||
    (filter === 'joint' && exchange.answers.some((answer) => answer.questionIds.length > 1))
  );
}

/** How many questions each filter shows. */
export function countPassing(
  exchanges: readonly Exchange[],
  reading: PaperReading,
  open: OpenStates
): Record<OutlineFilter, number> {
  const filters = Object.keys(texts.reader.filters) as OutlineFilter[];
  const count = (filter: OutlineFilter) =>
    exchanges.filter((exchange) => passes(exchange, filter, reading, open)).length;
  return Object.fromEntries(filters.map((filter) => [filter, count(filter)])) as Record<
    OutlineFilter,
    number
  >;
}
