import type { Part } from '../../structure/part.ts';
import { readProseParts } from '../../structure/prose/prose-parts.ts';
import type { Row } from '../../structure/rows/rows.ts';
import { readCard, readDays } from './read-card.ts';

/** Reads what stands behind a set: the facts of a card as fields, all else as prose. */
export function readBehindSet(rows: readonly Row[], end: number): Part[] {
  const told = readCard(rows, end, false);
  const card = told.size > 0 ? told : readDays(rows, end);
  if (card.size === 0) return readProseParts(rows, end);
  const parts: Part[] = [];
  let prose = 0;
  for (const [i, fact] of [...card].sort(([a], [b]) => a - b)) {
    if (i > prose) parts.push(...readProseParts(rows.slice(prose, i), rows[i]!.from));
    parts.push(...fact.parts);
    prose = fact.next;
  }
  if (prose < rows.length) parts.push(...readProseParts(rows.slice(prose), end));
  return parts;
}
