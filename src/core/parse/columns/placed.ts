import type { Paper } from '../../model/paper.ts';
import type { Span, Spans } from '../../model/span.ts';

/** The way from a text that was read to the source that it was made of. */
export interface WayBack {
  /** The pieces of the source of a half-open piece of the text, in reading order. */
  toSource(span: Span): Spans;
  /** Their outer limits. */
  limits(span: Span): Span;
}

/**
 * A paper with all its places in the source: what holds text (`spans`) gets the pieces that became it,
 * what points into text (`span`) its outer limits.
 */
export function placed(paper: Paper, way: WayBack): Paper {
  return placedValue(paper, way) as Paper;
}

/** Any value of a paper; every place in it stands under one of these names. */
function placedValue(value: unknown, way: WayBack): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => placedValue(item, way));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, held]: [string, unknown]) => {
      if (name === 'span') return [name, way.limits(held as Span)];
      if (name === 'spans' || name === 'readingOrder') {
        return [name, (held as Spans).flatMap((span) => way.toSource(span))];
      }
      return [name, placedValue(held, way)];
    })
  );
}
