import { lastNumbers, mayBePagedTableHead, readPagedTableHead } from '../../scan/paged-table.ts';
import type { Cut } from '../cut-lines.ts';
import { TEXT } from '../line-kinds.ts';
import type { Lines } from '../lines.ts';

// "13  Waarom", "13": the next question
const NUMBERED = /^\d{1,3}\.?(?:\s|$)/u;

// "12  Hoe"; not "12  13"
const QUESTION = /^\d{1,3}\.?\s+\P{N}/u;

/** Longer lines are no rows of such a table. */
const MAX_LINE = 240;

/**
 * Finds the page numbers that a table of questions prints in columns beside the first line of a
 * question that goes on on the next line: "12  Wie bepaalt dat de    0    4" ⏎ "gemeente aanlegt?".
 */
export function findPageCells(text: string, lines: Lines): Cut[] {
  const cuts: Cut[] = [];
  let head: ReturnType<typeof readPagedTableHead>;
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] !== TEXT || lines.to[i]! - lines.from[i]! > MAX_LINE) continue;
    // Above the first head of such a table there are no cells.
    if (!head && !mayBePagedTableHead(text, lines.from[i]!)) continue;
    const line = text.slice(lines.from[i]!, lines.to[i]!);
    head = readPagedTableHead(line) ?? head;
    if (!head || !QUESTION.test(line)) continue;
    const at = cellsFrom(line, head.hasAttachments);
    if (at === undefined || lines.kind[i + 1] !== TEXT) continue;
    const below = text.slice(lines.from[i + 1]!, lines.to[i + 1]!);
    if (NUMBERED.test(below) || readPagedTableHead(below)) continue;
    const [start, end] = [lines.from[i]! + at, lines.to[i]!];
    cuts.push({ start, end, kind: 'furniture', furniture: 'page-number' });
  }
  return cuts;
}

const WIDE = /\s\s/u;

/**
 * Where the cells at the end of a line begin: set off by two blanks, or with "0" for no attachment
 * before the page. "in 2023    0    4" ends in two of them, "met 911    0    4" too.
 */
function cellsFrom(line: string, hasAttachments: boolean): number | undefined {
  const numbers = lastNumbers(line);
  const first = numbers.findIndex(
    (at) => WIDE.test(line.slice(at - 2, at)) || /^0\s/u.test(line.slice(at, at + 2))
  );
  const at = numbers[first];
  if (at === undefined) return undefined;
  const several = hasAttachments && numbers.length - first > 1;
  return several || WIDE.test(line.slice(at - 2)) ? at : undefined;
}
