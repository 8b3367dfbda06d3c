import type { Row } from '../rows/rows.ts';
import { isMemoTitle } from '../shapes/memo-title.ts';

/** Titles that only a memo which asks for a decision, or informs, is sure to have. */
const TELLING =
  /aanleiding|besluit|beslissing|beslispunt|kern|advies|actie|niet openbaar|achtergrond/iu;

/** From so many titles of parts on the shape is that of a memo; one that is repeated counts again. */
const LEAST = 3;

/**
 * Indexes of the rows that are titles of a memo's parts, also where no blank line stands above; none
 * where they are too few to be its shape.
 */
export function findMemoTitles(rows: readonly Row[]): number[] {
  const found = rows.flatMap(({ text }, i) => (isMemoTitle(text) ? [i] : []));
  // "Bijlagen", "Besluit" in the head are labels; the parts begin with what tells why the memo was written.
  const first = found.find((i) => TELLING.test(rows[i]!.text) && isAboveText(rows, i));
  if (first === undefined || found.length < LEAST) return [];
  return found.filter((i) => i >= first);
}

function isAboveText(rows: readonly Row[], i: number): boolean {
  const below = rows[i + 1]?.text;
  return below !== undefined && (below.length > 20 || !below.includes(':'));
}
