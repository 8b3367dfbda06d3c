import type { DiagnosticCode } from '../../core/model/diagnostic.ts';
import type { Paper } from '../../core/model/paper.ts';
import { lineAt, type SourceLine } from './source-lines.ts';

/** The lines in which several columns stand side by side. */
export interface ColumnLines {
  /** Their indexes. */
  lines: ReadonlySet<number>;
  /** How many characters wide the widest of them is, tabs drawn out; 0 where there is none. */
  longest: number;
}

/** As wide as a tab is drawn, in characters. */
const TAB = 4;

/** What is said of lines that hold text side by side. */
const IN_COLUMNS: ReadonlySet<DiagnosticCode> = new Set([
  'columns-read',
  'margin-read',
  'columns-doubtful'
]);

/** Finds the lines that were printed in columns: wrapped, nobody could follow a column by eye. */
export function readColumnLines(
  { diagnostics }: Pick<Paper, 'diagnostics'>,
  lines: readonly SourceLine[],
  text: string
): ColumnLines {
  const found = new Set<number>();
  let longest = 0;
  for (const { code, span } of diagnostics) {
    if (!IN_COLUMNS.has(code)) continue;
    const last = lineAt(lines, Math.max(span[0], span[1] - 1));
    for (let at = lineAt(lines, span[0]); at <= last; at++) {
      found.add(at);
      longest = Math.max(longest, widthOf(text.slice(...lines[at]!.span)));
    }
  }
  return { lines: found, longest };
}

function widthOf(line: string): number {
  let width = 0;
  for (const character of line) width += character === '\t' ? TAB - (width % TAB) : 1;
  return width;
}
