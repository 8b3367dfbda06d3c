import type { Lines } from '../layout/lines.ts';

/** What stands before the number of a row is no longer, in characters. */
const LONGEST_BEFORE = 80;

const NUMBER = /^\s*(\d{1,3})[.)]?\s*$/u;

/** The numbers that stand by themselves in one column of lines with tabs. */
interface NumberColumn {
  /** The lines that begin the rows below a line: the first number there, then always the next one. */
  runBehind(line: number): number[];
}

/** The numbers of a text by the index of their column. */
export type RowNumbers = (column: number) => NumberColumn;

/** Reads each column of numbers once, so that many tables below each other take no longer than one. */
export function createRowNumbers(text: string, lines: Lines): RowNumbers {
  const columns = new Map<number, NumberColumn>();
  return (column) => {
    const known = columns.get(column);
    if (known) return known;
    const read = readNumberColumn(text, lines, column);
    columns.set(column, read);
    return read;
  };
}

function readNumberColumn(text: string, lines: Lines, column: number): NumberColumn {
  const numbered: { line: number; number: number }[] = [];
  const linesOfNumber = new Map<number, number[]>();
  for (let line = 0; line < lines.length; line++) {
    const number = numberAt(text, lines, line, column);
    if (number === undefined) continue;
    numbered.push({ line, number });
    const same = linesOfNumber.get(number);
    if (same) same.push(line);
    else linesOfNumber.set(number, [line]);
  }
  return {
    runBehind(line) {
      const first = numbered[firstBehind(numbered, line, (entry) => entry.line)];
      if (!first) return [];
      const run = [first.line];
      for (let number = first.number + 1; ; number++) {
        const same = linesOfNumber.get(number) ?? [];
        const next = same[firstBehind(same, run.at(-1)!, (at) => at)];
        if (next === undefined) return run;
        run.push(next);
      }
    }
  };
}

/** Index of the first of some entries, in order of their lines, that stands behind a line; their count where none does. */
function firstBehind<T>(entries: readonly T[], line: number, lineOf: (entry: T) => number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lineOf(entries[middle]!) <= line) low = middle + 1;
    else high = middle;
  }
  return low;
}

function numberAt(text: string, lines: Lines, i: number, column: number): number | undefined {
  const [from, to] = [lines.start[i]!, lines.end[i]!];
  const before = text.slice(from, Math.min(to, from + LONGEST_BEFORE)).split('\t');
  if (before.length < column + 2) return undefined;
  const match = NUMBER.exec(before[column]!);
  return match ? Number(match[1]) : undefined;
}
