/** The cells of a row of a Markdown table, "| A | B |"; `undefined` where the line is none. */
export function rowCells(line: string): string[] | undefined {
  if (!line.startsWith('|')) return undefined;
  const row = line.trimEnd();
  const end = row.length > 1 && row.endsWith('|') ? -1 : undefined;
  return row
    .slice(1, end)
    .split('|')
    .map((cell) => cell.trim());
}
