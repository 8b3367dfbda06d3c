import type { Span } from '../../model/span.ts';
import { isEmpty } from './cells.ts';
import type { Cell } from './table.ts';

// "gesloten?", "(blz. 4).", "€ 4,-"
const ENDS = /[.?!:;»”"’')\]-][»”"’')\]]{0,2}\d{0,3}$/u;
const SENTENCE_END = /[.?!][»”"’')\]]{0,2}\d{0,3}$/u;
// "inwoners.", "4."; not "n.v.t.", "ja"
const GOES_ON = /^(?!(?:n\.?v\.?t|idem|ja|nee)(?![\p{L}\d]))[\p{Ll}\d]/iu;
const CAPITAL = /^\p{Lu}/u;
// "Ja", "«De pont"; not "12 miljoen euro", "volgens de raming": answers in a few words, of which each stands alone
const BEGINS = /^["'«‘“(]?\p{Lu}/u;

/** Over no more rows a cell goes on before its sentence ends. */
const MOST_MERGED = 4;

/** A line this full had no room for the next word. */
const FULL = 0.85;

/**
 * Puts back what a cell that is merged over rows prints beside the next question: its last line was full and in the
 * middle of a sentence, and that sentence goes on there.
 */
export function withMergedCells(
  text: string,
  rows: readonly (readonly Cell[])[],
  column: number
): (readonly Cell[])[] {
  if (column < 0) return [...rows];
  const width = Math.max(0, ...rows.map((row) => widest(row[column]!)));
  const joined: (readonly Cell[])[] = [];
  // where the cell began that may go on
  let open = 0;
  for (const [i, row] of rows.entries()) {
    const above = joined[open]?.[column] ?? [];
    if (i > 0 && goesOn(text, above, row[column]!, width) && endsBelow(text, rows, i, column)) {
      joined[open] = withCell(joined[open]!, column, [...above, ...row[column]!]);
      joined.push(withCell(row, column, []));
    } else {
      joined.push(row);
      open = i;
    }
  }
  return joined;
}

const withCell = (row: readonly Cell[], column: number, cell: Cell): readonly Cell[] =>
  row.map((own, i) => (i === column ? cell : own));

function goesOn(text: string, above: Cell, below: Cell, width: number): boolean {
  const last = above.at(-1);
  const first = below[0];
  if (!last || !first || isEmpty(last) || ENDS.test(text.slice(...last))) return false;
  if (!BEGINS.test(text.slice(...above[0]!))) return false;
  const printed = text.slice(...first);
  if (CAPITAL.test(printed) || !GOES_ON.test(printed)) return false;
  const word = printed.split(' ', 1)[0]!.length;
  return last[1] - last[0] + 1 + word > width * FULL;
}

/** Whether what goes on in a row ends as a sentence there, or in one of those below: "geen" beside a question does not. */
function endsBelow(
  text: string,
  rows: readonly (readonly Cell[])[],
  from: number,
  column: number
): boolean {
  for (let i = from; i < Math.min(rows.length, from + MOST_MERGED); i++) {
    const last = rows[i]![column]!.at(-1);
    const first = rows[i]![column]![0];
    if (!last || !first || (i > from && CAPITAL.test(text.slice(...first)))) return false;
    if (SENTENCE_END.test(text.slice(...last))) return true;
  }
  return false;
}

const widest = (cell: Cell): number => Math.max(0, ...cell.map(([from, to]: Span) => to - from));
