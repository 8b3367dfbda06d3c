import type { Part } from '../../structure/part.ts';
import { readProseParts } from '../../structure/prose/prose-parts.ts';
import type { Row } from '../../structure/rows/rows.ts';
import { readCard } from './read-card.ts';

/** Reads what stands behind a set: the facts of a card as fields, all else as prose. */
export function readBehindSet(rows: readonly Row[], end: number): Part[] {
  const card = readCard(rows, end, false);
  if (card.size === 0) return readProseParts(rows, end);
  const parts: Part[] = [];
  let prose = 0;
  for (const [i, told] of [...card].sort(([a], [b]) => a - b)) {
    if (i > prose) parts.push(...readProseParts(rows.slice(prose, i), rows[i]!.from));
    parts.push(...told.parts);
    prose = told.next;
  }
  if (prose < rows.length) parts.push(...readProseParts(rows.slice(prose), end));
  return parts;
}
