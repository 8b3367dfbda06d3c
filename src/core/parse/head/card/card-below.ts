import type { FieldMeaning, Part } from '../../structure/part.ts';
import { readProseParts } from '../../structure/prose/prose-parts.ts';
import type { Row } from '../../structure/rows/rows.ts';
import { factsAt, readCard, saysEnough } from './read-card.ts';

// "Over deze vragen", "Details", "Kenmerken"
const BLOCK_TITLE =
  /^[*_#\s]*(?:over (?:deze|dit) (?:vra(?:ag|gen)|set|vragenset|document)|details|kenmerken|gegevens|informatie|metadata|eigenschappen)\s?:?[*_]*$/iu;

/** A line of a block, or what stands in it and tells no fact of a set, is no longer, in characters. */
const LONGEST = 60;

/** Fewer facts below a set may be part of its last answer. */
const LEAST = 3;

/**
 * Index of the row with which the block begins in which a page says who asked whom and when, behind
 * the last answer. `undefined` where none stands there.
 */
export function findCardBelow(
  rows: readonly Row[],
  first: number,
  next: number
): number | undefined {
  for (let i = first; i < next; i++) {
    const { text, afterBlank } = rows[i]!;
    if (!afterBlank || text.length > LONGEST) continue;
    if (!BLOCK_TITLE.test(text) && !factsAt(rows, i, 0)) continue;
    if (isBlock(rows, i, next)) return i;
  }
  return undefined;
}

function isBlock(rows: readonly Row[], first: number, next: number): boolean {
  const meanings = new Set<FieldMeaning>();
  let count = 0;
  for (let i = first; i < next; i++) {
    const facts = factsAt(rows, i, 0);
    if (facts) {
      for (const { meaning } of facts.parts) meanings.add(meaning);
      count += facts.parts.length;
      i = facts.next - 1;
    } else if (rows[i]!.text.length > LONGEST || /[.?!]$/u.test(rows[i]!.text)) break;
  }
  return count >= LEAST && saysEnough(meanings);
}

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
