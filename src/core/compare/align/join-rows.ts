import { isSameTable } from './cell-order.ts';
import { trimmed } from './hunk.ts';
import type { RowPlan } from './lay-out.ts';
import type { Paragraphed } from '../tokens/paragraphs.ts';

/** The other half of a table is not looked for further than this. */
const MOST_ROWS = 200;

/**
 * Puts rows together that say the same in other paragraphs: one program gives each cell of a table a
 * paragraph, another each row, and a third reads it by its columns. Paragraphs of one or two words are
 * not recognised by themselves.
 */
export function joinRows(
  rows: readonly RowPlan[],
  a: Paragraphed,
  b: Paragraphed
): readonly RowPlan[] {
  if (rows.every(({ type }) => type === 'paired')) return rows;
  const borders = bordersOf(rows, a, b);
  const joined: RowPlan[] = [];
  for (let at = 0; at < rows.length;) {
    const end = passageEnd(borders, at, a, b);
    joined.push(end > at + 1 ? asOne(rows[at]!, rows[end - 1]!) : rows[at]!);
    at = end;
  }
  return joined;
}

/** What lies before a row: words of both texts, and the sum of those of the first less the others. */
interface Border {
  i: number;
  j: number;
  sum: number;
}

function bordersOf(rows: readonly RowPlan[], a: Paragraphed, b: Paragraphed): Border[] {
  let [i, j, sum] = [0, 0, 0];
  const borders = [{ i, j, sum }];
  for (const { here } of rows) {
    const [endA, endB] = [a.paragraphs[here.a1 - 1], b.paragraphs[here.b1 - 1]];
    while (i < (endA?.endToken ?? 0)) sum = (sum + a.keys[i++]!) | 0;
    while (j < (endB?.endToken ?? 0)) sum = (sum - b.keys[j++]!) | 0;
    borders.push({ i, j, sum });
  }
  return borders;
}

/** Behind which row the passage ends that starts here; behind this one where none does. */
function passageEnd(
  borders: readonly Border[],
  at: number,
  a: Paragraphed,
  b: Paragraphed
): number {
  const { i: a0, j: b0, sum } = borders[at]!;
  for (let end = at + 1; end < Math.min(borders.length, at + MOST_ROWS); end++) {
    const { i: a1, j: b1, sum: then } = borders[end]!;
    // As far as both have the same words, whatever their order.
    if (then !== sum || a1 - a0 !== b1 - b0) continue;
    const words = { a0, a1, b0, b1 };
    const { a0: different } = trimmed(a.keys, b.keys, words);
    return different === a1 || isSameTable(a, b, words) ? end : at + 1;
  }
  return at + 1;
}

function asOne({ before, after, here: { a0, b0 } }: RowPlan, last: RowPlan): RowPlan {
  const paragraphs = { ...last.here, a0, b0 };
  return {
    type: 'paired',
    before: [before[0], last.before[1]],
    after: [after[0], last.after[1]],
    paragraphs,
    here: paragraphs
  };
}
