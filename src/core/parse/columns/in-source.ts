import type { Paper } from '../../model/paper.ts';
import type { Span, Spans } from '../../model/span.ts';
import type { ReadingOrder } from './reading-order.ts';

/**
 * A paper that was read from a text in reading order, with all places in the source: what holds text
 * (`spans`) gets the pieces that became it, what points into text (`span`) its outer limits.
 */
export function inSource(paper: Paper, order: ReadingOrder): Paper {
  return { ...(placed(paper, order) as Paper), readingOrder: order.pieces };
}

/** Any value of a paper; every place in it stands under one of two names. */
function placed(value: unknown, order: ReadingOrder): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => placed(item, order));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, held]: [string, unknown]) => {
      if (name === 'span') return [name, order.limits(held as Span)];
      if (name === 'spans') return [name, (held as Spans).flatMap((span) => order.toSource(span))];
      return [name, placed(held, order)];
    })
  );
}
