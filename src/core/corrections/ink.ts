import type { Span } from '../model/span.ts';
import type { Layout } from '../parse/layout/layout.ts';
import { readProse } from '../parse/layout/prose.ts';
import type { Stretch } from '../parse/structure/part.ts';

/**
 * What a reader gets to see of a stretch: the pieces of running text and note marks in it, in order.
 * Blanks, furniture and notes are no ink.
 */
export function inkOf(layout: Layout, { from, to }: Stretch): Span[] {
  if (to <= from) return [];
  const { spans, footnoteMarks } = readProse(layout, from, to);
  return [...spans, ...footnoteMarks.flatMap((mark) => mark.spans)].sort((a, b) => a[0] - b[0]);
}

/** Whether a stretch holds any running text. */
export function hasInk(layout: Layout, stretch: Stretch): boolean {
  return inkOf(layout, stretch).length > 0;
}

/** Where the running text of a stretch begins: with a note mark or after it. */
export function inkStartsOf(layout: Layout, { from, to }: Stretch): number[] {
  const { spans, footnoteMarks } = readProse(layout, from, to);
  return [spans[0]?.[0], footnoteMarks[0]?.spans[0]?.[0]].filter((start) => start !== undefined);
}

/** What of some stretches lies outside of others. */
export function subtract(stretches: readonly Stretch[], taken: readonly Stretch[]): Stretch[] {
  return taken.reduce<Stretch[]>(
    (left, { from, to }) =>
      left.flatMap((stretch) =>
        [
          { from: stretch.from, to: Math.min(stretch.to, from) },
          { from: Math.max(stretch.from, to), to: stretch.to }
        ].filter((piece) => piece.to > piece.from)
      ),
    stretches.map(({ from, to }) => ({ from, to }))
  );
}
