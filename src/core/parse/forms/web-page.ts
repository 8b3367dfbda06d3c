import type { FieldPart, Part } from '../structure/part.ts';
import { isClosingQuestion, isOpeningQuestion } from '../structure/turns/rituals.ts';
import type { Row } from '../structure/rows/rows.ts';
import { readUnits, type Unit } from '../structure/turns/units.ts';
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

/** "Een onderwerp |", "|", "![]() |"; not "Nummer | 12 |", a row of a table that kept its columns. */
function isCell({ text }: Row): boolean {
  const isClosed = text.charCodeAt(text.length - 1) === BAR;
  return isClosed && !COLUMNS.test(text.replaceAll(/!\[[^\]]*\]\([^)]*\)/gu, ''));
}

const BAR = 124;

// "12 |", "II. |", "Blz. |", "Inhoudsopgave |"
const CONTENTS_CELL = /^(?:\d{1,3}|[IVX]{1,4}\.?|blz\.?|inhoud(?:sopgave)?)\s*\|$/iu;

/** A page's number or a chapter's in the contents of a report, whose table lost its columns too. */
const isOfContents = ({ text }: Row): boolean => CONTENTS_CELL.test(text);

/** The headers of the sets of an aggregator page: rows of a table that lost its columns. */
export function findHeaders(rows: readonly Row[]): Header[] {
  const headers: Header[] = [];
  for (let i = 0; i < rows.length; i++) {
    if (!isCell(rows[i]!)) continue;
    const first = i;
    while (i < rows.length && isCell(rows[i]!)) i++;
    const filled = rows.slice(first, i).filter(({ text }) => !EMPTY_CELL.test(text));
    if (filled.length >= 2 && !filled.some(isOfContents)) headers.push({ first, next: i });
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

function readHeader(cells: readonly Row[], end: number): FieldPart[] {
  const filled = cells.filter(({ text }) => !EMPTY_CELL.test(text));
  const labels = ['Titel', 'Indieners', 'Gericht aan'] as const;
  const meanings = ['title', 'submitters', 'addressees'] as const;
  return filled.map((cell, i) => ({
    role: 'field',
    label: labels[i] ?? 'Kop',
    meaning: meanings[i] ?? 'other',
    from: cell.from,
    to: filled[i + 1]?.from ?? end,
    value: { from: cell.from, to: cell.from + cell.text.slice(0, -1).trimEnd().length }
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
