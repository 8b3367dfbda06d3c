import type { Exchange } from '../../../core/reading/exchange.ts';
import type { PaperReading } from '../../../core/reading/paper-reading.ts';
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

/** Whether the outline shows a question under this filter. */
export function passes(exchange: Exchange, filter: OutlineFilter, reading: PaperReading): boolean {
  return (
    filter === 'all' ||
    (filter === 'warning' ? hasWarning(exchange, reading) : exchange.state === filter) ||
    (filter === 'joint' && exchange.answers.some((answer) => answer.questionIds.length > 1))
  );
}

/** How many questions each filter shows. */
export function countPassing(
  exchanges: readonly Exchange[],
  reading: PaperReading
): Record<OutlineFilter, number> {
  const filters = Object.keys(texts.reader.filters) as OutlineFilter[];
  const count = (filter: OutlineFilter) =>
    exchanges.filter((exchange) => passes(exchange, filter, reading)).length;
  return Object.fromEntries(filters.map((filter) => [filter, count(filter)])) as Record<
    OutlineFilter,
    number
  >;
}
