import { readDescriptionRows } from './description-rows.ts';
import { isStamp, readAddress, readLabel } from './field-labels.ts';
import {
  type CommitteeOffice,
  committeeOffice,
  isAddressLine,
  isSenderLine,
  opensAddress,
  opensDossier,
  opensSender,
  readIdentifier,
  readOfficialLine,
  readTopLine
} from './head-shapes.ts';
import { readPageLead } from './page-lead.ts';
import type { FieldMeaning, FieldPart, Part } from '../structure/part.ts';
import { readProseParts } from '../structure/prose-parts.ts';
import { readSiteRow } from './site-head.ts';
import type { Row } from '../structure/rows.ts';
import { withoutMarkup } from '../layout/without-markup.ts';

// "nota Plan van aanpak", "Beslisnota bij Kamerbrief"
const MEMO_TITLE = /^(?:beslis)?nota[ \t:]{1,4}(?!actief|openbaar|van |bij het|is )(?=\S)/iu;

// "[Redacted]", "[geanonimiseerd]": what stands for a name in a published memo
const REDACTED = /^\[[^\]]{2,30}\]$/u;

/** What a form expects of its head. */
export interface HeadOptions {
  /** Labels such as "Aan" and "Van", which elsewhere begin a sentence. */
  memo?: boolean;
  /** Lines were wrapped: a sentence goes on on the next. */
  wrapped?: boolean;
}

/**
 * Reads the rows before the first question, or the head of a letter: what is labelled or has a known
 * shape becomes a field, the rest sections.
 */
export function readHead(
  rows: readonly Row[],
  end: number,
  { memo = false, wrapped = false }: HeadOptions = {}
): Part[] {
  const lead = readPageLead(rows, end);
  const parts: Part[] = [...lead.parts];
  const bodyAt = lead.next + findBody(rows.slice(lead.next));
  const signedAt = findClosing(rows, bodyAt);
  let prose = lead.next;
  const flush = (upTo: number) => {
    const stop = rows[upTo]?.from ?? end;
    if (upTo > prose) parts.push(...readProseParts(rows.slice(prose, upTo), stop));
  };
  for (let i = lead.next; i < rows.length; i++) {
    const read = readField(rows, i, end, { memo, wrapped, labels: i < bodyAt || i > signedAt });
    if (!read) continue;
    flush(i);
    parts.push(read.part);
    i = read.next - 1;
    prose = read.next;
  }
  flush(rows.length);
  return parts;
}

// "Geachte voorzitter,", "Aanleiding": from here on a line "Datum" is a line of prose
const BODY =
  /^(?:geachte |hierbij |in antwoord op |aanleiding$|inleiding$|kern$|(?:met deze brief|bij dezen?|bijgaand)\b)/iu;

// "Hoogachtend,", "De minister van Financiën,": behind it a letter may print its head once more
const CLOSING =
  /^(?:hoogachtend|met vriendelijke groet|de (?:minister|staatssecretaris)(?:-president)? (?:van|voor|\p{Lu})[^.?!]{0,80},?$)/iu;

/** Index of the row that closes a cover letter; behind the last where none does. */
function findClosing(rows: readonly Row[], from: number): number {
  const at = rows.findIndex(({ text }, i) => i >= from && CLOSING.test(text));
  return at < 0 ? rows.length : at;
}

/** A line this long is running text, if the next is as long. */
const RUNNING = 60;

/** Index of the first row of running text. */
function findBody(rows: readonly Row[]): number {
  const body = rows.findIndex(
    ({ text }, i) =>
      BODY.test(text) ||
      (text.length > 3 * RUNNING && !readSiteRow(rows, i)) ||
      (text.length > RUNNING &&
        [1, 2].every((n) => (rows[i + n]?.text.length ?? 0) > RUNNING && !rows[i + n]?.afterBlank))
  );
  return body < 0 ? rows.length : body;
}

/** What stands right under the number of a dossier. */
function isTitle(row: Row | undefined): boolean {
  return row !== undefined && !row.afterBlank && /^\p{Lu}/u.test(row.text);
}

interface ReadField {
  part: FieldPart;
  /** Index of the first row after it. */
  next: number;
}

/** Reads the field that starts at row `i`, if one does. */
function readField(
  rows: readonly Row[],
  i: number,
  end: number,
  { memo, labels, wrapped }: { memo: boolean; labels: boolean; wrapped: boolean }
): ReadField | undefined {
  const text = withoutMarkup(rows[i]!.text);
  const description = readDescriptionRows(rows, i, wrapped);
  if (description) {
    return fieldOf(rows, i, description.next, end, description.label, 'description');
  }
  const site = readSiteRow(rows, i);
  if (site) {
    const { from } = rows[i]!;
    const next = i + (site.rows ?? 1);
    const read = fieldOf(rows, i, next, end, site.label, site.meaning, from + site.valueAt);
    if (read.part.value && site.valueEnd !== undefined) {
      read.part.value.to = from + site.valueEnd;
    }
    return read;
  }
  const identifier = endsSentence(rows, i) ? undefined : readIdentifier(text);
  if (identifier) return fieldOf(rows, i, i + 1, end, ...identifier);
  const office = committeeOffice(text);
  if (office) return committeeField(rows, i, end, office);
  const official = readOfficialLine(text);
  if (official) return fieldOf(rows, i, i + 1, end, ...official);
  if (opensDossier(text) && isTitle(rows[i + 1])) {
    return fieldOf(rows, i, i + 2, end, 'Dossier', 'dossier');
  }
  if (!labels) return undefined;
  const top = readTopLine(text);
  if (top) return fieldOf(rows, i, i + 1, end, ...top);
  if (opensSender(text)) return fieldOf(rows, i, senderEnd(rows, i), end, 'Afzender', 'other');
  if (opensAddress(text)) return fieldOf(rows, i, addressEnd(rows, i), end, 'Aan', 'other');
  if (isTableHead(text)) return fieldOf(rows, i, i + 2, end, 'Gegevens', 'other');
  if (memo && MEMO_TITLE.test(text)) return fieldOf(rows, i, i + 1, end, 'Nota', 'title');
  return labelled(rows, i, end, memo);
}

/** "over de heffing op roeiboten" / "(2024Z37541).": what a sentence left for its next line. */
function endsSentence(rows: readonly Row[], i: number): boolean {
  const { text, afterBlank } = rows[i]!;
  const previous = rows[i - 1]?.text ?? '';
  return /^\(20\d\d.*[.;,]$/u.test(text) && !afterBlank && /[\p{L}\d»”’"]$/u.test(previous);
}

/** Who chairs or assists the committee: the name stands behind the office or on the next line. */
function committeeField(
  rows: readonly Row[],
  i: number,
  end: number,
  { label, name }: CommitteeOffice
): ReadField {
  const { from, text } = rows[i]!;
  const following = rows[i + 1];
  // "… voor Landbouw, Natuur" / "en Voedselkwaliteit,": the office goes on.
  const goesOn = following?.text.startsWith('en ') ?? false;
  if (name !== undefined && !goesOn) {
    return fieldOf(rows, i, i + 1, end, label, 'other', from + text.lastIndexOf(name));
  }
  const nameRow = i + (goesOn ? 2 : 1);
  return fieldOf(rows, i, nameRow + 1, end, label, 'other', rows[nameRow]?.from);
}

function labelled(
  rows: readonly Row[],
  i: number,
  end: number,
  memo: boolean
): ReadField | undefined {
  const row = rows[i]!;
  const found = readLabel(row.text) ?? (memo ? readAddress(row.text) : undefined);
  if (!found) return undefined;
  let next = i + 1;
  const how = { alone: found.alone, memo, wrapsLines: found.meaning === 'title' };
  if (found.alone || memo) {
    while (next < rows.length && !endsField(rows, next, i, how)) next++;
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

// "toezeggingen", "2. Stand van zaken"
const CONTINUES = /^(?:\p{Ll}|\d{1,2}[.)]\s)/u;

/** Whether the value of the label in row `i` ends before row `next`. */
function endsField(
  rows: readonly Row[],
  next: number,
  i: number,
  { alone, memo, wrapsLines }: { alone: boolean; memo: boolean; wrapsLines: boolean }
): boolean {
  const row = rows[next]!;
  if (readLabel(row.text) || isStamp(row.text)) return true;
  const isFirst = alone && next === i + 1;
  const known = readIdentifier(row.text) ?? readTopLine(row.text);
  if (!isFirst && (known || (memo && readAddress(row.text)))) return true;
  if (BODY.test(row.text)) return true;
  // In a letter only a subject and a list of attachments run over several lines.
  const goesOn = wrapsLines ? !opensSender(row.text) : CONTINUES.test(row.text);
  if (!memo && !isFirst && !goesOn) return true;
  // A value stands next to its label, and the lines after it next to one another.
  return row.afterBlank && !isFirst && !(memo && REDACTED.test(row.text));
}

function fieldOf(
  rows: readonly Row[],
  i: number,
  next: number,
  end: number,
  label: string,
  meaning: FieldMeaning,
  valueFrom = rows[i]!.from
): ReadField {
  const from = rows[i]!.from;
  const to = rows[next]?.from ?? end;
  const stamp = meaning === 'stamp';
  return {
    next,
    part: {
      role: 'field',
      label,
      meaning,
      from,
      to,
      ...(stamp ? {} : { value: { from: valueFrom, to } })
    }
  };
}

/** Index of the row after an address. */
function addressEnd(rows: readonly Row[], first: number): number {
  let next = first + 1;
  while (next < rows.length && isAddressLine(rows[next]!.text)) next++;
  return next;
}

/** Index of the row after the name and address of a ministry. */
function senderEnd(rows: readonly Row[], first: number): number {
  let next = first + 1;
  while (next < rows.length && isSenderLine(rows[next]!.text)) next++;
  return next;
}

/** "Vergaderjaar\tDocumentnummer\tPublicatiedatum": the head of a table, its values on the next row. */
function isTableHead(line: string): boolean {
  const cells = line.split('\t').filter((cell) => cell.trim() !== '');
  return cells.length > 2 && readLabel(line) !== undefined;
}
