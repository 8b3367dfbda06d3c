import type { FieldPart, Part } from '../structure/part.ts';
import { isClosingQuestion, isOpeningQuestion } from '../structure/turns/rituals.ts';
import { titleRunsOn } from '../structure/descriptions/broken-value.ts';
import type { Row } from '../structure/rows/rows.ts';
import type { Unit } from '../structure/turns/sentence-units.ts';
import { readUnits } from '../structure/turns/units.ts';
import { readUnlabelled } from '../structure/turns/unlabelled.ts';

// nothing but cell rulers and empty images: "|", "![]() ![]() |"
const EMPTY_CELL = /^(?:!\[[^\]]*\]\([^)]*\)\s*|\|\s*)+$/u;

/** A set's header on the page: rows from `first` up to and without `next`. */
interface Header {
  first: number;
  next: number;
}

// "Nummer | 28129 |", "---|---|": a row of several columns
const COLUMNS = /[^|]\|[^|]|^[\s|:]*-{3}/u;

/** "Een onderwerp |", "|", "![]() |"; not "Nummer | 12 |", "| Sluis |", rows of a table that kept its columns. */
function isCell({ text }: Row): boolean {
  if (text.charCodeAt(0) === BAR) return EMPTY_CELL.test(text);
  const isClosed = text.charCodeAt(text.length - 1) === BAR;
  return isClosed && !COLUMNS.test(text.replaceAll(/!\[[^\]]*\]\([^)]*\)/gu, ''));
}

const BAR = 124;

// "12 |", "II. |", "Blz. |", "Inhoudsopgave |"
const CONTENTS_CELL = /^(?:\d{1,3}|[IVX]{1,4}\.?|blz\.?|inhoud(?:sopgave)?)\s*\|$/iu;

/** A page's number or a chapter's in the contents of a report, whose table lost its columns too. */
const isOfContents = ({ text }: Row): boolean => CONTENTS_CELL.test(text);

/** Characters between two rows where a line with a ruler, "|", was taken out; an end of a line has no more than two. */
const RULED_OUT = 3;

// "… voor forenzen?1", "Ja."
const SENTENCE_END = /[.?!][»”’"')\]]{0,2}\d{0,3}$/u;

/** The lines of a cell that a page's lines were broken into are no more than these. */
const MOST_LINES = 3;

/** Title, who asks, and whom: behind them the set's own text begins. */
const CELLS_OF_HEADER = 3;

/** How many rows from `i` on are the first lines of a cell that was broken, right behind a ruler. */
function brokenLines(rows: readonly Row[], i: number): number {
  const row = rows[i];
  if (!row || row.afterBlank || row.from - rows[i - 1]!.to < RULED_OUT) return 0;
  let count = 0;
  while (count < MOST_LINES && i + count < rows.length && !isCell(rows[i + count]!)) {
    if (SENTENCE_END.test(rows[i + count]!.text)) return 0;
    count++;
  }
  const last = rows[i + count];
  return last && isCell(last) && !EMPTY_CELL.test(last.text) ? count : 0;
}

/** The first row of the title that ends in row `i`: it was broken over lines where the one above cannot end. */
function titleStart(rows: readonly Row[], i: number): number {
  let at = i;
  while (i - at < MOST_LINES && at > 0) {
    const above = rows[at - 1]!;
    if (isCell(above) || SENTENCE_END.test(above.text)) break;
    if (!titleRunsOn(above.text, rows[at]!.text) && !isTopOfPage(rows, at)) break;
    at--;
  }
  return at;
}

/** So many rows tell how long a full line of a page is that was broken. */
const MEASURED = 40;

/** Whether nothing stands above row `at` but one line that is full: its first word had no room there. */
function isTopOfPage(rows: readonly Row[], at: number): boolean {
  const [top, below] = rows;
  if (at !== 1 || !top || !below || below.afterBlank) return false;
  const measure = Math.max(...rows.slice(0, MEASURED).map(({ text }) => text.length));
  return top.text.length + 1 + below.text.split(' ', 1)[0]!.length > measure;
}

/** The headers of the sets of an aggregator page: rows of a table that lost its columns. */
export function findHeaders(rows: readonly Row[]): Header[] {
  const headers: Header[] = [];
  for (let i = 0; i < rows.length; i++) {
    if (!isCell(rows[i]!)) continue;
    const first = i;
    const filled: Row[] = [];
    for (let broken = 0; i < rows.length && (broken > 0 || isCell(rows[i]!)); i++) {
      if (broken > 0) {
        broken--;
        continue;
      }
      if (!EMPTY_CELL.test(rows[i]!.text)) filled.push(rows[i]!);
      broken = filled.length < CELLS_OF_HEADER ? brokenLines(rows, i + 1) : 0;
    }
    if (filled.length >= 2 && !filled.some(isOfContents)) {
      headers.push({ first: titleStart(rows, first), next: i });
    }
  }
  return headers;
}

/** Reads a page that shows sets under one another: header, then question and answer lines. */
export function readWebPage(rows: readonly Row[], end: number, wrapped: boolean): Part[] {
  const headers = findHeaders(rows);
  const startOf = (index: number) => rows[index]?.from ?? end;
  const parts: Part[] = [];
  const lead = rows.slice(0, headers[0]?.first ?? rows.length);
  parts.push(...readSets(readUnits(lead, wrapped), startOf(lead.length), true));
  for (const [i, { first, next }] of headers.entries()) {
    const bodyEnd = headers[i + 1]?.first ?? rows.length;
    parts.push({ role: 'set', from: startOf(first), to: startOf(first) });
    parts.push(...readHeader(rows.slice(first, next), startOf(next)));
    const units = readUnits(rows.slice(next, bodyEnd), wrapped);
    parts.push(...readSets(units, startOf(bodyEnd), false));
  }
  return parts;
}

/** The filled cells of a header; each is the rows of one, more than one where its lines were broken. */
function filledCells(rows: readonly Row[]): { from: number; last: Row }[] {
  const cells: { from: number; last: Row }[] = [];
  let from: number | undefined;
  for (const row of rows) {
    if (EMPTY_CELL.test(row.text)) continue;
    from ??= row.from;
    if (!isCell(row)) continue;
    cells.push({ from, last: row });
    from = undefined;
  }
  return cells;
}

function readHeader(rows: readonly Row[], end: number): FieldPart[] {
  const filled = filledCells(rows);
  const labels = ['Titel', 'Indieners', 'Gericht aan'] as const;
  const meanings = ['title', 'submitters', 'addressees'] as const;
  return filled.map(({ from, last }, i) => ({
    role: 'field',
    label: labels[i] ?? 'Kop',
    meaning: meanings[i] ?? 'other',
    from,
    to: filled[i + 1]?.from ?? end,
    value: { from, to: last.from + last.text.slice(0, -1).trimEnd().length }
  }));
}

/** The set under a header, and after it those whose headers were lost. */
function readSets(units: readonly Unit[], end: number, headerMissing: boolean): Part[] {
  const parts = readUnlabelled(units, end);
  if (!parts.some(({ role }) => role === 'question')) return [];
  const read: Part[] = headerMissing ? [setWithoutHeader(parts[0]!.from)] : [];
  let at = 0;
  let previous = '';
  for (const part of parts) {
    if (part.role === 'question') {
      while (at < units.length && units[at]!.from < part.from) at++;
      const text = units[at]?.from === part.from ? units[at]!.text : '';
      if (isOpeningQuestion(text) && isClosingQuestion(previous)) {
        read.push(setWithoutHeader(part.from));
      }
      previous = text;
    }
    read.push(part);
  }
  return read;
}

function setWithoutHeader(at: number): Part {
  return { role: 'set', from: at, to: at, headerMissing: true };
}
