import type { FieldMeaning } from '../part.ts';
import type { Row } from '../rows/rows.ts';
import { factsAt, saysEnough } from '../descriptions/card-facts.ts';

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
