import type { TextComparison } from '../../../../core/compare/align/comparison.ts';

/** So many stretches of text are drawn per frame, so that no frame keeps the page waiting. */
const PER_FRAME = 160;

/**
 * Draws the rows of a comparison some per frame, from one on and round the end: what is looked at
 * comes first and at once. Gives the way to stop.
 */
export function drawInPieces(
  rows: TextComparison['rows'],
  from: number,
  draw: (rows: readonly number[]) => void
): () => void {
  const order = rows.map((_, at) => (from + at) % rows.length);
  let next = 0;
  let frame = 0;

  function piece(): void {
    const taken: number[] = [];
    let stretches = 0;
    while (next < order.length && stretches < PER_FRAME) {
      const at = order[next++]!;
      taken.push(at);
      stretches += Math.max(1, rows[at]?.segments.length ?? 0);
    }
    draw(taken);
    if (next < order.length) frame = requestAnimationFrame(piece);
  }

  piece();
  return () => cancelAnimationFrame(frame);
}
