import type { Span, Spans } from '../../model/span.ts';

/** From the first to the last character of some pieces; nothing where there are none. */
export function outerSpan(spans: Spans): Span | undefined {
  if (spans.length === 0) return undefined;
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}
