// "=A1", "+31", "-2", "@x", and a tab or line end before them: a spreadsheet would calculate it
const FORMULA = /^[\t\r\n ]*[=+\-@]/;
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

function writeCell(value: string | number): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  const text = FORMULA.test(value) ? `'${value}` : value;
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
