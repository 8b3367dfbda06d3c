import { readAddress, readLabel, isMemoLabel, isStamp } from './field-labels.ts';
import type { ReadField } from './head-field.ts';
import { opensAddress, readIdentifier, readTopLine } from './head-shapes.ts';
import { opensSender } from '../../structure/shapes/sender-start.ts';
import { isMemoTitle } from '../../structure/shapes/memo-title.ts';
import { opensMemoField, opensMemoTitle } from './memo-fields.ts';
import { opensBody } from './letter-body.ts';
import { withoutMarkup } from '../../layout/markup/without-markup.ts';
import type { Row } from '../../structure/rows/rows.ts';
import { latin } from '../../scan/latin.ts';

// "[Redacted]", "[geanonimiseerd]": what stands for a name in a published memo
const REDACTED = /^\[[^\]]{2,30}\]$/u;

// "| Datum | 30 augustus 2024 |", "Datum| 30 augustus 2024": a row of two cells in Markdown
const CELLS = /^(\|?\s*)([A-Za-z*_][^|]{1,44})\|([^|]*)(?:\|\s*)?$/u;

/** The field that a row of a Markdown table is: the label in its first cell, the value in its second. */
function readCells({ text, from }: Row, end: number, next: number, memo: boolean) {
  const cells = text.includes('|') ? CELLS.exec(text) : null;
  if (!cells) return undefined;
  const [, lead = '', first = '', second = ''] = cells;
  const label = `${withoutMarkup(first)}:`;
  const found = readLabel(label) ?? (memo ? readAddress(label) : undefined);
  if (!found) return undefined;
  const words = second.trim();
  const valueFrom = from + lead.length + first.length + 1 + second.indexOf(words);
  const value = { from: valueFrom, to: valueFrom + words.length };
  return {
    next,
    part: {
      role: 'field' as const,
      label: found.label,
      meaning: found.meaning,
      from,
      to: end,
      ...(words === '' ? {} : { value })
    }
  };
}

/** Reads the field whose label opens row `i`, with the rows over which its value runs. */
export function readLabelled(
  rows: readonly Row[],
  i: number,
  end: number,
  memo: boolean
): ReadField | undefined {
  const row = rows[i]!;
  const cells = readCells(row, rows[i + 1]?.from ?? end, i + 1, memo);
  if (cells) return cells;
  const found = readLabel(row.text) ?? (memo ? readAddress(row.text) : undefined);
  if (!found) return undefined;
  let next = i + 1;
  const how = { alone: found.alone, memo, wrapsLines: found.meaning === 'title' };
  if (found.alone || memo) {
    while (next < rows.length && !endsField(rows, next, i, how)) next++;
  }
  // A subject beside its label may go on below both.
  if (found.meaning === 'title') {
    const below = belowValue(rows, next, i, found.valueAt);
    while (next < below || goesOnBelow(rows, next)) next++;
  }
  const valueFrom = found.alone ? rows[i + 1]?.from : row.from + found.valueAt;
  const to = rows[next]?.from ?? end;
  const hasValue = valueFrom !== undefined && (!found.alone || next > i + 1);
  return {
    next,
    part: {
      role: 'field',
      label: found.label,
      meaning: found.meaning,
      from: row.from,
      to,
      ...(hasValue ? { value: { from: valueFrom, to } } : {})
    }
  };
}

// "de verdroging van het", "vragen over": with such a word no subject ends
const WANTS_MORE =
  /\s(?:de|het|een|van|der|den|en|of|over|inzake|op|in|bij|voor|met|aan|door|naar|uit|lid|leden|Kamerlid|Kamerleden|heer|mevrouw)$/u;

// "(VVD) over kades" below "Betreft Vragen van het lid Faas"
const GROUP_FIRST = /^\((?:\p{Lu}|50P|beiden |allen )[^()]{1,40}\) /u;

/** "Betreft Vragen van de leden Faas" / "en Waterman over kades": a line that begins small, or completes what stands above. */
function goesOnBelow(rows: readonly Row[], next: number): boolean {
  const row = rows[next];
  const above = rows[next - 1]!.text;
  if (row === undefined || row.afterBlank || /[.?!]$/u.test(above)) return false;
  const goesOn =
    /^\p{Ll}/u.test(row.text) ||
    GROUP_FIRST.test(row.text) ||
    (WANTS_MORE.test(above) && !opensBody(row.text));
  return goesOn && !readLabel(row.text);
}

/** A label with its blanks is no shorter where the value goes on below itself, in characters. */
const LEAST_INDENT = 6;

/** A program that sets letters by their place may be so many columns off. */
const SLACK = 2;

// "het herstel. Hieronder", "is klaar.": sentences, and no subject; not "d.d. 3 mei", "nr. 12"
const HOLDS_SENTENCE = /\p{L}{4}[.?!](?: \p{Lu}|$)/u;

// "Zaaknummer 4411", "Kenmerk 2031-12": a label that has lost its colon
const REFERENCE = /^(?:\p{L}*nummer|(?:ons |uw )?kenmerk|bijlagen?|datum)\s+[\p{Lu}\d.-]*\d/iu;

/**
 * Index of the row behind those that stand below the value of the label in row `i` as lines of it, from row `next` on:
 * none where sentences stand there, as where a letter is set in as far.
 */
function belowValue(rows: readonly Row[], next: number, i: number, valueAt: number): number {
  let end = next;
  while (standsBelowValue(rows, end, i, valueAt)) end++;
  const isBody = rows.slice(next, end).some(({ text }) => HOLDS_SENTENCE.test(text));
  return isBody ? next : end;
}

/**
 * "Betreft  Vragen over de" / "         Wet op het veer": whether a line is set in as far as the value of the label in
 * row `i` above it.
 */
function standsBelowValue(rows: readonly Row[], next: number, i: number, valueAt: number): boolean {
  const row = rows[next];
  if (row === undefined || row.afterBlank || valueAt < LEAST_INDENT) return false;
  const indent = indentOf(rows, next);
  const column = (rows[i]!.afterBlank ? 0 : indentOf(rows, i)) + valueAt;
  return (
    indent >= LEAST_INDENT &&
    Math.abs(indent - column) <= SLACK &&
    !REFERENCE.test(row.text) &&
    !readLabel(row.text) &&
    !opensBody(row.text)
  );
}

/** How far a row is set in that stands right below another. */
const indentOf = (rows: readonly Row[], i: number): number =>
  i === 0 ? rows[0]!.from : Math.max(0, rows[i]!.from - rows[i - 1]!.to - 1);

// "toezeggingen", "2. Stand van zaken", "T 070 340 79 11" below the name of whom to call, "P. Kok, minister van Kusten"
// below that of another
const CONTINUES =
  /^(?:\p{Ll}|\d{1,2}[.)]\s|[TFM]:?\s{1,2}[\d(+]|\p{Lu}[^,;?!]{2,60}, (?:minister|staatssecretaris)(?!\p{L}))/u;

// "1. Hoe diep is de sluis?", "nota Grondverzet": what begins behind a label that has no value
const BEGINS_BELOW = latin(/^(?:\d{1,3}[.)]\s.*\?|nota(?!\p{L}))/iu);

// "Paraaf SG:" below "Deadline:", which has no value either
const EMPTY_LABEL = /^\p{Lu}[\p{L} ]{1,30}:$/u;

// "> Retouradres Postbus 20011 2500 EA Den Haag" below "Uw kenmerk", of which the value is left out
const RETURN_ADDRESS = /^>? ?Retouradres /u;

/** Whether the value of the label in row `i` ends before row `next`. */
function endsField(
  rows: readonly Row[],
  next: number,
  i: number,
  { alone, memo, wrapsLines }: { alone: boolean; memo: boolean; wrapsLines: boolean }
): boolean {
  const row = rows[next]!;
  if (readLabel(row.text) || isStamp(row.text)) return true;
  if (memo && (isMemoLabel(row.text) || EMPTY_LABEL.test(row.text))) return true;
  const isFirst = alone && next === i + 1;
  if (row.afterBlank && BEGINS_BELOW.test(row.text)) return true;
  if (RETURN_ADDRESS.test(row.text)) return true;
  if (memo && (opensMemoTitle(row.text) || isMemoTitle(row.text))) return true;
  if (memo && !isFirst && (opensSender(row.text) || opensMemoField(row.text))) return true;
  const known = readIdentifier(row.text) ?? readTopLine(row.text);
  if (!isFirst && (known || (memo && readAddress(row.text)))) return true;
  if (opensBody(row.text)) return true;
  // In a letter only a subject and a list of attachments run over several lines.
  const goesOn = wrapsLines
    ? !opensSender(row.text) && !opensAddress(row.text)
    : CONTINUES.test(row.text);
  if (!memo && !isFirst && !goesOn) return true;
  // A value stands next to its label, and the lines after it next to one another.
  return row.afterBlank && !isFirst && !(memo && REDACTED.test(row.text));
}
