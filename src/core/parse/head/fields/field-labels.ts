import type { FieldMeaning } from '../../structure/part.ts';
import { mayBeginWith } from '../../scan/may-begin.ts';
import { LABEL_PHRASES } from './label-phrases.ts';

/** A label of a letter's or memo's head, at the start of a line. */
export interface FoundLabel {
  label: string;
  meaning: FieldMeaning;
  /** Where the value starts in the line; the line's length where the label stands alone. */
  valueAt: number;
  /** The value can only stand on the following lines. */
  alone: boolean;
}

const PATTERNS = LABEL_PHRASES.map(
  ([initials, pattern, meaning]) =>
    [
      mayBeginWith(initials),
      new RegExp(`^(${pattern})(?:\\s*:\\s*|\\t\\s*|\\s{2,}|\\s*$)`, 'iu'),
      meaning
    ] as const
);

// "Aan De minister van …", "Van DGDOO", "Aan: de minister": only in memos and letter heads
const ADDRESSED = /^(?:(Aan|Van|Door|Via)(?:\s*:\s*|\s+|$)|(AAN|VAN|DOOR|VIA)(?:\s*:\s*|$))/u;

// "Naam", "Paraaf:", "Uiterlijk bij": only in memos, where they stand alone or before a colon
const MEMO_LABEL =
  /^(Naam|Functie|Para(?:af|fen)(?:route)?|Vertrouwelijkheid|Rubricering|Deadline|Termijn|Uiterlijk (?:bij|op|retour)|Titel|Status|Medeparaa?f(?:en|aan)?|Cc|Kopie|Te ondertekenen door|Notanummer|Auteurs|Gelezen en akkoord)(?:\s*:\s*|$)/iu;

// "Opgesteld door [Redacted]", "Nota actief openbaar Ja", "Uiterlijk bij MVRO 19 juni": a memo's labels with one blank
const CLOSE_MEMO_LABEL =
  /^(Opgesteld door|Samengewerkt met|Afgestemd met|Nota (?:actief )?openbaar|Uiterlijk (?:bij|op)|Kopie aan|Afschrift aan|Bijlage\(n\)|Notanummer)\s(?=[\p{Lu}\d[])/u;

/** "Paraaf:": such a label of a memo, which is no value of the one above. */
export const isMemoLabel = (line: string): boolean => MEMO_LABEL.test(line);

// "TER INFORMATIE", "TER BESLISSING"
const STAMP =
  /^ter (?:informatie|beslissing|ondertekening|advisering|bespreking|besluitvorming|parafering|goedkeuring|kennisname)$/iu;

// "20" and the like can begin no label
const MAY_BEGIN = /^[A-Za-z]/u;

const MAX_LABEL_LINE = 200;

/** Whether a line is nothing but a stamp. */
export function isStamp(line: string): boolean {
  return line.length < 40 && STAMP.test(line);
}

// "Datum 16 mei 2025", "Betreft Voortgang nachttreinen": one blank, where the value looks right; not
// "Onderwerp Datum", two labels of which the values stand below
const CLOSE_LABEL =
  /^(?:(datum)\s(?=\d{1,2}[\s/.-])|(betreft|onderwerp)\s(?=[\p{Lu}\d])(?!(?:datum|bijlagen?|(?:ons|uw) kenmerk|doorkiesnummer)$)|(?:(?:ons |uw )?kenmerk|(?:onze |uw )?referentie|uw brief)\s(?=\S*\d)|bijlage(?:n|\(n\))?\s(?=(?:\d{1,2}|geen)$))/iu;

// "Datum2 september 2025", "BetreftKamervragen", "Onze referentieBZ2513907": a table that lost its cells
const GLUED_LABEL =
  /^(?:(Datum)(?=\d{1,2} [a-z]{3,9} \d{4})|(Betreft|Onderwerp)(?=\p{Lu}\p{Ll})|(?:(?:Ons|Uw) kenmerk|(?:Onze|Uw) referentie)(?=\S*\d)|Bijlage(?:n|\(n\))(?=(?:\d{1,2}|[Gg]een)$))/u;

/** With these begin the labels of both. */
const mayBeClose = mayBeginWith('dbokur');

// "Datum** 16 mei 2025", "Betreft:** Voortgang": a label in bold, of which a row has lost the first mark
const BOLD_LABEL = /^(\p{L}[\p{L} ()]{2,40}:?)(\*\*|__)/u;

/** Reads the label with which a line of a head begins, in bold or not. */
export function readLabel(line: string): FoundLabel | undefined {
  const start = line.slice(0, LONGEST_BOLD);
  const isMarked = start.includes('**') || start.includes('__');
  const [bold, label = '', mark = ''] = (isMarked ? BOLD_LABEL.exec(start) : null) ?? [];
  if (bold === undefined) return readPlainLabel(line);
  const found = readPlainLabel(label + line.slice(bold.length));
  if (!found || found.valueAt < label.trimEnd().length) return undefined;
  return { ...found, valueAt: found.valueAt + mark.length };
}

/** No label in bold is longer, in characters, with its marks. */
const LONGEST_BOLD = 50;

// "D A T U M", "B E T R E F T": set wide by its letterhead; not "A B C"
const WIDE_LABEL = /^(?:\p{Lu} ){4,}\p{Lu}(?=$|:|\s{2})/u;

/**
 * Reads a label whose letters stand apart as if they stood together: of "O N S  K E N M E R K" the two
 * words may have come apart.
 */
function readWideLabel(line: string): FoundLabel | undefined {
  const wide = line.charAt(1) === ' ' && line.charAt(3) === ' ' ? WIDE_LABEL.exec(line) : null;
  if (!wide) return undefined;
  const label = wide[0].replaceAll(' ', '');
  const found = readPlainLabel(label + line.slice(wide[0].length));
  if (found?.meaning !== 'date' && found?.meaning !== 'title') return undefined;
  return { ...found, valueAt: found.valueAt + wide[0].length - label.length };
}

function readPlainLabel(line: string): FoundLabel | undefined {
  if (line.length > MAX_LABEL_LINE || !MAY_BEGIN.test(line)) return undefined;
  for (const [mayBegin, pattern, meaning] of PATTERNS) {
    const match = mayBegin(line) ? pattern.exec(line) : null;
    if (match?.[1]) {
      const valueAt = match[0].length;
      return { label: match[1], meaning, valueAt, alone: valueAt >= line.length };
    }
  }
  const wide = readWideLabel(line);
  if (wide || !mayBeClose(line)) return wide;
  const close = CLOSE_LABEL.exec(line) ?? GLUED_LABEL.exec(line);
  if (!close) return undefined;
  const meaning = close[1] ? 'date' : close[2] ? 'title' : 'other';
  return { label: close[0].trim(), meaning, valueAt: close[0].length, alone: false };
}

/** Reads "Aan De minister van …", "Van DGDOO" and "Naam" in the head of a memo. */
export function readAddress(line: string): FoundLabel | undefined {
  const match = ADDRESSED.exec(line) ?? MEMO_LABEL.exec(line) ?? CLOSE_MEMO_LABEL.exec(line);
  const label = match?.[1] ?? match?.[2];
  if (!match || label === undefined) return undefined;
  const valueAt = match[0].length;
  const meaning = label.toLowerCase() === 'titel' ? 'title' : 'other';
  return { label, meaning, valueAt, alone: valueAt >= line.length };
}
