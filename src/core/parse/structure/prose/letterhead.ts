import { opensSender } from '../shapes/sender-start.ts';
import type { Row } from '../rows/rows.ts';

// "2511 DP Den Haag", "Postbus 20301", "www.rijksoverheid.nl"
const PLACE = /^(?:\d{4} ?[A-Z]{2}\b|Postbus \d|www\.)/u;

/** A letterhead has no more rows than this, and no longer ones, in characters. */
const LETTERHEAD_ROWS = 24;
const LETTERHEAD_LENGTH = 80;

/**
 * Index of the row with which the address of a ministry begins that Word sets beside a letter, and its
 * converters behind the text. `undefined` where none stands at the very end.
 */
export function findLetterhead(
  rows: readonly Row[],
  first: number,
  next: number
): number | undefined {
  let hasPlace = false;
  for (let i = next - 1; i > first && i >= next - LETTERHEAD_ROWS; i--) {
    const { text, afterBlank } = rows[i]!;
    if (text.length > LETTERHEAD_LENGTH) return undefined;
    hasPlace ||= PLACE.test(text);
    if (hasPlace && afterBlank && opensSender(text)) return i;
  }
  return undefined;
}
