import type { Row } from './rows.ts';

// "Hoe breed is een pad?\t\t12\t13": the page columns of a table that lost its lines
const COLUMNS = /^\t[\d\s]*$/u;

/**
 * Where the page numbers begin that a list of questions prints in columns behind a question, as an
 * offset into the source.
 */
export function findPageColumns(row: Row | undefined): number | undefined {
  if (!row) return undefined;
  const tab = row.text.indexOf('\t', row.text.lastIndexOf('?') + 1);
  if (tab < 0 || !COLUMNS.test(row.text.slice(tab))) return undefined;
  return row.from + row.text.length - row.text.slice(tab).trimStart().length;
}
