import type { Row } from '../rows/rows.ts';
import { type HeadLine, headLine } from '../shapes/head-line.ts';
import { returningShapes, shapeOf, tailStart } from './returning-lines.ts';
import type { SetHead } from './set-head.ts';

/**
 * Where each set begins and ends, without what a page prints behind its sets: "Lees meer", "Tags: …",
 * and whatever returns there from set to set.
 */
export function feetOf(
  heads: readonly SetHead[],
  rows: readonly Row[]
): { starts: number[]; ends: number[] } {
  const returning = returningShapes(heads, rows);
  const others = heads.slice(1).map((head) => startOf(head, rows, returning));
  // The first head is no longer than the others: what stands above it is of the page.
  const { from, opening, isPaper } = heads[0]!;
  const longest = Math.max(...others.map((start, i) => heads[i + 1]!.opening - start));
  const start = Math.max(from, opening - longest);
  const starts = [isPaper ? start : withTitle(rows, start, from), ...others];
  const ends = heads
    .slice(1)
    .map((head, i) =>
      endAbove(head.from, tailStart(rows, heads[i]!.opening, head.opening), rows, returning)
    );
  const feet = new Set(
    ends.flatMap((end, i) =>
      rows
        .slice(end, starts[i + 1])
        .map(({ text }) => text)
        .filter((text) => headLine(text) === 'foot' || returning.has(shapeOf(text)))
        .map(shapeOf)
    )
  );
  return { starts, ends: [...ends, endOfLast(heads.at(-1)!.opening, rows, returning, feet)] };
}

/** The row of the title right above the lines with which a head would begin, where one stands there. */
function withTitle(rows: readonly Row[], at: number, from: number): number {
  let title = at;
  while (title > from && headLine(rows[title]!.text) !== 'title' && !rows[title]!.afterBlank)
    title--;
  return headLine(rows[title]!.text) === 'title' ? title : at;
}

/** The row of a head behind the feet of the set before. */
function startOf(
  { from, opening }: SetHead,
  rows: readonly Row[],
  returning: ReadonlySet<string>
): number {
  let start = from;
  for (let at = from; at < opening; at++) {
    const kind = headLine(rows[at]!.text);
    if (kind === 'foot' || returning.has(shapeOf(rows[at]!.text))) start = at + 1;
  }
  return start;
}

/** So many rows that do not return may stand below one that does. */
const MOST_ODD = 3;

/** Where a set ends above the head of the next; nothing of its feet stands above row `first`. */
function endAbove(
  head: number,
  first: number,
  rows: readonly Row[],
  returning: ReadonlySet<string>
): number {
  let end = head;
  for (let at = head - 1, odd = 0; at >= first && odd <= MOST_ODD; at--) {
    const { text } = rows[at]!;
    if (isBehind(text, returning)) {
      end = at;
      odd = 0;
    } else if (mayStandBehind(text)) odd++;
    else break;
  }
  return end;
}

/** Whether a line that returns nowhere may stand among those that do: it is short, and no sentence. */
const mayStandBehind = (text: string): boolean => text.length <= 60 && !/[.?!:;,]$/u.test(text);

const BEHIND: ReadonlySet<HeadLine | undefined> = new Set(['foot', 'status']);

const isBehind = (text: string, returning: ReadonlySet<string>): boolean =>
  BEHIND.has(headLine(text)) || returning.has(shapeOf(text));

/** Where the last set ends: at the first line with which the others do, if nothing of a set stands below it. */
function endOfLast(
  opening: number,
  rows: readonly Row[],
  returning: ReadonlySet<string>,
  feet: ReadonlySet<string>
): number {
  const first = tailStart(rows, opening, rows.length);
  for (let at = first; at < rows.length; at++)
    if (feet.has(shapeOf(rows[at]!.text))) return endAbove(at, first, rows, returning);
  const end = endAbove(rows.length, first, rows, returning);
  return end < rows.length ? end : endAboveMenu(rows, first);
}

/** A menu below a page has so many lines. */
const LEAST_MENU = 2;
const MOST_MENU = 16;

// "12", "1.234 56%", "a | b": what a table ends with
const FIGURES = /[\d%]$|[|\t]|\S\s{2}/u;

// "- Baken Noord": of a list in the answer
const ITEM = /^[-•–*] /u;

const ENDED = /[.?!]["'’”»)]?$/u;

// "De volgende bakens doen mee.": what stands below belongs to the answer
const ANNOUNCES = /volgende|hieronder|onderstaand|als volgt|overzicht|lijst|tabel/iu;

/** Where the menu of the page begins: short lines to its end, set off from a sentence that has ended. */
function endAboveMenu(rows: readonly Row[], first: number): number {
  let at = rows.length;
  let figures = 0;
  while (at > first && rows.length - at <= MOST_MENU && mayStandBehind(rows[at - 1]!.text)) {
    at--;
    if (FIGURES.test(rows[at]!.text)) figures++;
  }
  while (at < rows.length && !rows[at]!.afterBlank) at++;
  const count = rows.length - at;
  const isMenu = count >= LEAST_MENU && count <= MOST_MENU && figures * 2 <= count;
  if (!isMenu || rows.slice(at).some(({ text }) => ITEM.test(text))) return rows.length;
  const { text } = rows[at - 1]!;
  return ENDED.test(text) && !ANNOUNCES.test(text) ? at : rows.length;
}
