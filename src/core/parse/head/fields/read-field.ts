import { firstDate } from '../../scan/dates.ts';
import { withoutMarkup } from '../../layout/markup/without-markup.ts';
import type { Row } from '../../structure/rows/rows.ts';
import { readDescriptionRows } from '../../structure/descriptions/description-rows.ts';
import { readFlemishLine } from '../description/flemish.ts';
import { isStamp, readLabel } from './field-labels.ts';
import { isOtherNumber } from './bare-number.ts';
import { brokenTitleEnd, officialEnd } from './official-ends.ts';
import { type ReadField, fieldOf } from './head-field.ts';
import {
  type CommitteeOffice,
  committeeOffice,
  isAddressLine,
  isDossierOf,
  isListed,
  isSenderLine,
  opensAddress,
  opensDossier,
  readIdentifier,
  readOfficialLine,
  readTopLine
} from './head-shapes.ts';
import { opensSender } from '../../structure/shapes/sender-start.ts';
import { isPageColumnName } from '../../structure/prose/page-number-columns.ts';
import { readLabelled } from './labelled-field.ts';
import { isLoneDay } from './lone-day.ts';
import { opensMemoTitle, readMemoField } from './memo-fields.ts';
import { readSiteRow } from './site-head.ts';

/** What is known where a field is sought. */
interface Place {
  /** The paper is a memo. */
  memo: boolean;
  /** Labels may stand here: above the running text, or behind who signed. */
  labels: boolean;
  /** Lines were wrapped: a sentence goes on on the next. */
  wrapped: boolean;
  /** In the head of a memo whose parts are known, the row of the first of them. */
  memoHead: number | undefined;
}

/** A line this long holds more than the title of a dossier: its text lost its lines. */
const LONG = 200;

/** What stands right under the number of a dossier. */
function isTitle(row: Row | undefined): boolean {
  return row !== undefined && !row.afterBlank && /^\p{Lu}/u.test(row.text);
}

/** "34 993" / "Herstel van de kade" / "Nr. 134": the title of a dossier, whatever blank lines are between. */
function isListedBelow(rows: readonly Row[], i: number): boolean {
  const title = withoutMarkup(rows[i + 1]?.text ?? '');
  const below = withoutMarkup(rows[i + 2]?.text ?? '');
  return /^\p{Lu}/u.test(title) && !isListed(title) && isListed(below);
}

/** Reads the field that starts at row `i`, if one does. */
export function readField(
  rows: readonly Row[],
  i: number,
  end: number,
  { memo, labels, wrapped, memoHead }: Place
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
  const flemish = readFlemishLine(rows, i);
  if (flemish) {
    const { label, meaning, valueAt } = flemish;
    return fieldOf(rows, i, i + flemish.rows, end, label, meaning, rows[i]!.from + valueAt);
  }
  const identifier =
    endsSentence(rows, i) || (!labels && endsLetterSentence(rows, i))
      ? undefined
      : readIdentifier(text);
  if (identifier) return fieldOf(rows, i, i + 1, end, ...identifier);
  const office = committeeOffice(text);
  if (office) return committeeField(rows, i, end, office);
  const official = readOfficialLine(text);
  if (official) return fieldOf(rows, i, officialEnd(rows, i, official[0]), end, ...official);
  const broken = brokenTitleEnd(rows, i, text);
  if (broken !== undefined) return fieldOf(rows, i, broken, end, 'Dossier', 'dossier');
  if (
    text.length < LONG &&
    opensDossier(text) &&
    (isTitle(rows[i + 1]) || isListedBelow(rows, i))
  ) {
    return fieldOf(rows, i, i + 2, end, 'Dossier', 'dossier');
  }
  if (isDossierOf(text, withoutMarkup(rows[i + 1]?.text ?? ''))) {
    return fieldOf(rows, i, i + 1, end, 'Dossier', 'dossier');
  }
  if (!labels || isRunTogether(rows[i]!)) return undefined;
  const top = readTopLine(text);
  if (top && !isOtherNumber(text, rows, i)) {
    return fieldOf(rows, i, i + 1, end, ...top);
  }
  if (isLoneDay(rows, i)) return fieldOf(rows, i, i + 1, end, 'Datum', 'lone-day');
  if (opensSender(text) && !goesOnFrom(rows, i))
    return fieldOf(rows, i, senderEnd(rows, i), end, 'Afzender', 'other');
  if (opensAddress(text)) return fieldOf(rows, i, addressEnd(rows, i), end, 'Aan', 'other');
  if (isTableHead(text)) return fieldOf(rows, i, i + 2, end, 'Gegevens', 'other');
  if (memo && opensMemoTitle(text)) {
    const title = readMemoField(rows, i, memoHead ?? rows.length, end);
    if (title) return title;
  }
  // "Bijlage" above "Blz. (van)" is the name of a column beside it.
  if (isPageColumnName(rows[i + 1]?.text ?? '')) return undefined;
  const labelled = readLabelled(rows, i, end, memo);
  if (labelled || memoHead === undefined) return labelled;
  return readMemoField(rows, i, memoHead, end);
}

/** A letterhead that became one line holds several fields: none of them is all of it. */
function isRunTogether({ inline, text }: Row): boolean {
  if (inline !== true || text.length <= LONG_FIELD) return false;
  return text.length > LONGEST_FIELD || !ONE_FIELD.test(text);
}

/** No label and value of one field are longer, in characters, but for a subject and an address. */
const LONG_FIELD = 80;
const LONGEST_FIELD = 240;

// "Onderwerp Antwoorden op vragen over pontjes", "Aan de Voorzitter van de Tweede Kamer … Postbus 20018": no other label in it
const ONE_FIELD =
  /^(?:Betreft|Onderwerp|(?:Aan )?[Dd]e [Vv]oorzitter van)(?!\p{L})(?!.*\s(?:Datum|[Kk]enmerk|[Rr]eferentie|Geachte|Hierbij|Bijlagen?|Betreft|Onderwerp|Uw brief)(?!\p{L}))/u;

/** "… over roeiboten" / "(2024Z37541).", "ingezonden op 3 mei.": what a sentence left for its next line. */
function endsSentence(rows: readonly Row[], i: number): boolean {
  const { text, afterBlank } = rows[i]!;
  const previous = rows[i - 1]?.text ?? '';
  return (
    /^(?:\(20\d\d.*[.;,]|ingezonden .*\.)$/u.test(text) &&
    !afterBlank &&
    /[\p{L}\d»”’",)]$/u.test(previous)
  );
}

/** "… op de vragen van de leden Faas en Bos over het veer" / "(ingezonden 3 mei 2031).": in the text of a letter. */
function endsLetterSentence(rows: readonly Row[], i: number): boolean {
  const { text, afterBlank } = rows[i]!;
  const previous = rows[i - 1]?.text ?? '';
  return (
    !afterBlank && /^\(ingezonden [^()]*\)\.$/u.test(text) && /[\p{L}\d»”’",)]$/u.test(previous)
  );
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

/** Index of the row after an address. */
function addressEnd(rows: readonly Row[], first: number): number {
  let next = first + 1;
  while (next < rows.length && isAddressLine(rows[next]!.text)) next++;
  return next;
}

/** "TER BESLISSING", "Aan de minister" right below the name of a ministry: its address is over. */
const opensRecipient = (line: string): boolean => isStamp(line) || /^aan (?:de|het) /iu.test(line);

// "… over de brief inzake hoofdlijnen beleid" above "Ministerie van Financiën d.d. 9 februari": a sentence
const OPEN_LINE = /\p{Ll}{2}$/u;

/** From this length on, in characters, a line that ends in no sentence goes on below. */
const FULL_LINE = 60;

/** Whether row `i` goes on with the sentence of the line above. */
function goesOnFrom(rows: readonly Row[], i: number): boolean {
  const above = rows[i - 1];
  if (!above || rows[i]!.afterBlank) return false;
  return above.text.length >= FULL_LINE && OPEN_LINE.test(above.text);
}

/** Index of the row after the name and address of a ministry. */
function senderEnd(rows: readonly Row[], first: number): number {
  let next = first + 1;
  const goesOn = (line: string) => isSenderLine(line) && !opensRecipient(line);
  while (next < rows.length && goesOn(rows[next]!.text)) next++;
  return next;
}

// A colon between tabs stands before the value of one label.
const EMPTY_CELL = /^[\s:]*$/u;

/**
 * "Vergaderjaar\tDocumentnummer\tPublicatiedatum": the head of a table, its values on the next row; not
 * "Datum\t3 mei 2031 Betreft\tKamervragen", two labels with their values that became one line.
 */
function isTableHead(line: string): boolean {
  if (!line.includes('\t') || firstDate(line) !== undefined) return false;
  const cells = line.split('\t').filter((cell) => !EMPTY_CELL.test(cell));
  return cells.length > 2 && readLabel(line) !== undefined;
}
