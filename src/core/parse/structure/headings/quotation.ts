import type { Row } from '../rows/rows.ts';

/** How far a quotation reaches, in rows and in characters to each side. */
const ROWS = 40;
const REACH = 3000;

/**
 * Whether the row stands inside a quotation: one was opened after row `first` and not closed, and the
 * next sign of a quotation behind the row closes it. A quotation that is never closed holds nothing.
 */
export function isQuoted(rows: readonly Row[], first: number, row: number): boolean {
  const before = Math.max(first, row - ROWS);
  const opened = countBefore(rows, before, row, '«');
  // Most rows have no quotation before them, and then nothing needs to be known of its end.
  if (opened === 0 || opened <= countBefore(rows, before, row, '»')) return false;
  return closesNext(rows, row);
}

/** How often a sign stands in the rows from `first` up to `row`, as far back as a quotation reaches. */
function countBefore(rows: readonly Row[], first: number, row: number, sign: string): number {
  let times = 0;
  let left = REACH;
  for (let i = row - 1; i >= first && left > 0; i--) {
    const text = rows[i]!.text.slice(-left);
    left -= text.length;
    times += count(text, sign);
  }
  return times;
}

function count(text: string, sign: string): number {
  let times = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) times++;
  return times;
}

function closesNext(rows: readonly Row[], row: number): boolean {
  let left = REACH;
  for (let i = row; i < Math.min(rows.length, row + ROWS) && left > 0; i++) {
    const text = rows[i]!.text.slice(0, left);
    left -= text.length;
    const sign = /[«»]/u.exec(text)?.[0];
    if (sign) return sign === '»';
  }
  return false;
}
