import { lastNumbers, readPagedTableHead } from '../../scan/paged-table.ts';
import type { Row } from '../rows/rows.ts';

// "Hoe breed is een pad?\t\t12\t13": the page columns of a table that lost its lines
const COLUMNS = /^\t[\d\s]*$/u;

// What a question ends with; not "Hermeting\t58\t61", the row of a table
const ASKED = /[?.!:»”"')\]]\d*$/u;

/**
 * Where the page numbers begin that a list of questions prints in columns behind a question, as an
 * offset into the source.
 */
export function findPageColumns(row: Row | undefined): number | undefined {
  if (!row) return undefined;
  const tab = row.text.indexOf('\t', row.text.lastIndexOf('?') + 1);
  if (tab < 0 || !COLUMNS.test(row.text.slice(tab))) return undefined;
  if (!ASKED.test(row.text.slice(0, tab).trimEnd())) return undefined;
  return row.from + row.text.length - row.text.slice(tab).trimStart().length;
}

// "Blz. (van)", "Bladzijde", "Pagina": the head of such a column
const COLUMN_HEAD = /^(?:blz\.?|bladzijden?|pagina)(?:\s\(van\))?$/iu;

// "12", "0 12 13": an attachment, a page and a last page
const PAGE = /^\d{1,4}(?:\s{1,40}\d{1,4}){0,2}$/u;

/** Whether the head of a table that lost its cells names a column of pages. */
export function hasPageColumn(head: readonly Row[]): boolean {
  return head.some(({ text }) => isPageColumnName(text) || readPagedTableHead(text) !== undefined);
}

/** Whether a line is nothing but the name of a column of pages. */
export const isPageColumnName = (line: string): boolean =>
  line.length < 20 && COLUMN_HEAD.test(line);

/**
 * Where the page numbers of a question begin, as an offset into the source, and the row behind its
 * last one: they stand behind its last words or on lines of their own below, and with them the head
 * of the table where a page repeats it. `undefined` where there are none.
 */
export function pagesBelow(rows: readonly Row[], first: number, next: number) {
  let at = next;
  while (at - 1 > first && readPagedTableHead(rows[at - 1]!.text)) at--;
  while (at - 1 > first && PAGE.test(rows[at - 1]!.text)) at--;
  const last = rows[at - 1];
  const behind = at > first && last ? pagesBehind(last.text) : undefined;
  if (last && behind !== undefined) return { from: last.from + behind, row: at };
  return at < next ? { from: rows[at]!.from, row: at } : undefined;
}

/** "aangenomen? 0 12 13": where the pages behind the last words of a question begin. */
function pagesBehind(line: string): number | undefined {
  return lastNumbers(line).find((at) => ASKED.test(line.slice(0, at).trimEnd()));
}
