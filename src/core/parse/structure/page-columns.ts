import type { Row } from './rows.ts';

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

// "12"
const PAGE = /^\d{1,4}$/u;

/** Whether the head of a table that lost its cells names a column of pages. */
export function hasPageColumn(head: readonly Row[]): boolean {
  return head.some(({ text }) => text.length < 20 && COLUMN_HEAD.test(text));
}

/** The row where the page numbers begin that stand under a question on lines of their own; `next` where there are none. */
export function pageRows(rows: readonly Row[], first: number, next: number): number {
  let at = next;
  while (at - 1 > first && PAGE.test(rows[at - 1]!.text)) at--;
  return at;
}
