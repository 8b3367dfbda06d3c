// "=A1", "+31", "-2", "@x", and blanks before them: a spreadsheet would calculate it. With an
// apostrophe of its own before that, one more tells ours apart.
const FORMULA = /^'*[\t\r\n ]*[=+\-@＝＋－＠]/u;
// what the separator or a line end in a value needs
const QUOTED = /[";\r\n]/;
/** Tells Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Rows as CSV for a Dutch spreadsheet: UTF-8 with byte order mark, semicolons, decimal commas,
 * quotes after RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe.
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(writeCell).join(';')}\r\n`).join('');
}

/** A text that no spreadsheet reads as a formula: an apostrophe before it, which can be taken off. */
export function guardCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** What `guardCell` was given. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

function writeCell(value: string | number): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  const text = guardCell(value);
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
