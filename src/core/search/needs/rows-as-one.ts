import { expand } from '../analysis/expand.ts';
import { isFormalWord } from '../analysis/stop-words.ts';
import type { Token } from '../analysis/token.ts';
import { isKnownItself, type WaysContext } from './way.ts';

/** Two words in a row are asked about with each pair; longer chains are addresses of pages. */
const MIN_ROW = 3;
const MAX_ROW = 5;
/** Fewer letters may be a word of their own. */
const MIN_LETTERS = 8;
/** What its plural may change at the end of a word: "huis" and "huizen". */
const CHANGED = 2;

/** Words of a query, half-open, that the library writes as one. */
export interface RowAsOne {
  start: number;
  end: number;
  term: string;
}

/**
 * The rows of words with one that asks nothing between them, which the library writes with hyphens
 * and so also as one: "van werk naar werk", "blijf van mijn lijf huis". None overlaps another.
 */
export function rowsAsOne(words: readonly Token[], context: WaysContext): RowAsOne[] {
  const rows: RowAsOne[] = [];
  for (let start = 0; start + MIN_ROW <= words.length; start++) {
    const row = longestRow(words, start, context);
    if (!row) continue;
    rows.push(row);
    start = row.end - 1;
  }
  return rows;
}

function longestRow(
  words: readonly Token[],
  start: number,
  { vocabulary }: WaysContext
): RowAsOne | undefined {
  for (let end = Math.min(words.length, start + MAX_ROW); end >= start + MIN_ROW; end--) {
    const row = words.slice(start, end).map(({ term }) => term);
    const term = row.join('');
    if (term.length < MIN_LETTERS || !row.slice(1, -1).some(isFormalWord)) continue;
    // most rows end here
    if (vocabulary.placesStartingWith(term.slice(0, -CHANGED)).length === 0) continue;
    if (isKnownItself(expand(term, vocabulary, { strict: true }))) return { start, end, term };
  }
  return undefined;
}
