import type { Row } from '../rows/rows.ts';
import { headLine, labelOf } from '../shapes/head-line.ts';
import type { SetHead } from './set-head.ts';

/** So many rows of a site stand behind a set at most. */
const MOST_ROWS = 8;

/**
 * Where each set begins and ends, without what a page prints behind its sets: "Lees meer", "Tags: …",
 * and whatever returns there from set to set.
 */
export function feetOf(
  heads: readonly SetHead[],
  rows: readonly Row[]
): { starts: number[]; ends: number[] } {
  const returning = returningShapes(heads, rows);
  const others = heads.slice(1).map(({ from, opening }) => {
    let start = from;
    for (let at = from; at < opening; at++) {
      const kind = headLine(rows[at]!.text);
      if (kind === 'rule') return at;
      if (isFoot(rows[at]!, returning)) start = at + 1;
    }
    return start;
  });
  // The first head is no longer than the others: what stands above it is of the page.
  const { from, opening } = heads[0]!;
  const longest = Math.max(...others.map((start, i) => heads[i + 1]!.opening - start));
  const starts = [Math.max(from, opening - longest), ...others];
  const ends = heads.map((_, i) => {
    let end = heads[i + 1]?.from ?? rows.length;
    const first = heads[i]!.opening + 1;
    while (end > first && isBehind(rows[end - 1]!, returning)) end--;
    return i < heads.length - 1 ? end : (footOfLast(heads, rows, first, end) ?? end);
  });
  return { starts, ends };
}

// "Vraag 3", "Antwoord:", "3. Hoe": the set goes on
const GOES_ON = /^[*_#>\s]*(?:(?:vraag|antwoord)(?!\p{L})|\d{1,3}\s?[.)])/iu;

/** Where the last set ends: at the line with which the others do, if nothing of a set stands below it. */
function footOfLast(
  heads: readonly SetHead[],
  rows: readonly Row[],
  first: number,
  end: number
): number | undefined {
  const feet = new Set(
    heads
      .slice(1)
      .flatMap(({ from, opening }) => rows.slice(from, opening))
      .filter(({ text }) => headLine(text) === 'foot')
      .map(({ text }) => shapeOf(text))
  );
  if (feet.size === 0) return undefined;
  let found: number | undefined;
  for (let at = end - 1; at >= first && !GOES_ON.test(rows[at]!.text); at--)
    if (feet.has(shapeOf(rows[at]!.text))) found = at;
  return found;
}

const isFoot = (row: Row, returning: ReadonlySet<string>): boolean => {
  const kind = headLine(row.text);
  return kind === 'foot' || returning.has(shapeOf(row.text));
};

const isBehind = (row: Row, returning: ReadonlySet<string>): boolean => {
  const kind = headLine(row.text);
  return (
    kind === 'foot' || kind === 'status' || kind === 'rule' || returning.has(shapeOf(row.text))
  );
};

/** What stands above at least two further heads, or behind the last set, and not in the first head. */
function returningShapes(heads: readonly SetHead[], rows: readonly Row[]): Set<string> {
  const counts = new Map<string, number>();
  const places = [...heads.slice(1).map(({ from, opening }) => [from, opening] as const)];
  let end = rows.length;
  while (end > 0 && rows.length - end < MOST_ROWS && headLine(rows[end - 1]!.text) !== undefined)
    end--;
  places.push([end, rows.length]);
  for (const [from, to] of places) {
    const shapes = new Set(rows.slice(from, to).map(({ text }) => shapeOf(text)));
    for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const [first] = heads;
  const own = new Set(rows.slice(first!.from, first!.opening).map(({ text }) => shapeOf(text)));
  return new Set([...counts].filter(([shape, n]) => n > 1 && !own.has(shape)).map(([s]) => s));
}

/** What returns of a line where its numbers and values differ. */
function shapeOf(text: string): string {
  const label = labelOf(text);
  if (label !== undefined) return `${label}:`;
  return text.replaceAll(/\d+/gu, '0').toLowerCase();
}
