import type { FieldMeaning, FieldPart } from '../../structure/part.ts';
import { readLabel } from './field-labels.ts';
import type { Row } from '../../structure/rows/rows.ts';
import { latin } from '../../scan/latin.ts';

/** What a web page prints above the document: its fields, and the index of the row after them. */
export interface PageLead {
  parts: FieldPart[];
  next: number;
}

// "Antwoord schriftelijke vragen : Antwoord op vragen van het lid …": sort and title on one line
const SORT_AND_TITLE = latin(/^(\p{Lu}[\p{L} (),-]{3,80}) : (?=\S)/u);

// "Nummer: 2024D56192, datum: 2024-10-02, bijgewerkt: …"
const NUMBER_LINE = /^Nummer: 20\d\dD\d{5}, datum: /u;

// "Preview document (🔗 origineel)": below it the document begins
const PREVIEW = /^Preview document\b/u;

// "[overzicht] [activiteiten]": the links of the page
const MENU = /^(?:\[[^\]]{2,40}\] ?){2,}$/u;

// "Tweede Kamer der Staten-Generaal 2 Vergaderjaar 2022–2023 Aanhangsel … antwoorden 3649": the head of a
// publication whose lines were run together
const RUN_IN_HEAD =
  /^(?:Tweede Kamer der Staten-Generaal\s*(?:2\s*)?)?(Vergaderjaar\s*)(\d{4}\s?[–—-]\s?\d{2,4})\s+Aanhangsel van de Handelingen\s+Vragen gesteld door de leden der Kamer.{0,80}antwoorden\s+(\d{1,4})$/u;

/** How many rows such a lead has at most. */
const MAX_ROWS = 60;

/** Reads the lead of a page of parliament's site, or of one that shows its documents. */
export function readPageLead(rows: readonly Row[], end: number): PageLead {
  const first = rows[0];
  // "Datum : 12 maart 2031" is a letter's own.
  const titled = first && !readLabel(first.text) && SORT_AND_TITLE.exec(first.text);
  if (titled) {
    const value = first.from + titled[0].length;
    return {
      parts: [field(rows, 0, 1, end, titled[1] ?? '', 'page-title', value)],
      next: 1
    };
  }
  const head = first && RUN_IN_HEAD.exec(first.text);
  if (head) return readRunInHead(first, head);
  const numbered = rows.slice(0, MAX_ROWS).findIndex(({ text }) => NUMBER_LINE.test(text));
  return numbered < 0 ? { parts: [], next: 0 } : readMetadata(rows, numbered, end);
}

/** The parliamentary year with what stands round it, and the number of the paper. */
function readRunInHead({ from, text }: Row, match: RegExpExecArray): PageLead {
  const [, lead = '', year = '', number = ''] = match;
  const yearAt = from + text.indexOf(lead + year) + lead.length;
  const to = from + text.length;
  const numberAt = to - number.length;
  const part = (label: string, meaning: FieldMeaning, start: number, end: number): FieldPart => ({
    role: 'field',
    label,
    meaning,
    from: start,
    to: end,
    value: { from: start, to: end }
  });
  return {
    parts: [
      {
        ...part('Vergaderjaar', 'other', from, numberAt),
        value: { from: yearAt, to: yearAt + year.length }
      },
      part('Nummer', 'number', numberAt, to)
    ],
    next: 1
  };
}

/** Title, file, sort of document, then a line with number and date, then links up to the preview. */
function readMetadata(rows: readonly Row[], numbered: number, end: number): PageLead {
  const parts: FieldPart[] = [];
  const titles = rows.slice(0, numbered).findIndex(({ text }) => !MENU.test(text));
  const menu = titles < 0 ? numbered : titles;
  if (menu > 0) parts.push(field(rows, 0, menu, end, 'Menu', 'other'));
  for (let i = menu; i < numbered; i++) {
    const isLast = i === numbered - 1;
    const label = i === menu ? 'Titel' : isLast ? 'Soort' : 'Dossier';
    parts.push(field(rows, i, i + 1, end, label, i === menu ? 'page-title' : 'other'));
  }
  parts.push(field(rows, numbered, numbered + 1, end, 'Gegevens', 'date'));
  const preview = rows
    .slice(numbered, numbered + MAX_ROWS)
    .findIndex(({ text }) => PREVIEW.test(text));
  if (preview < 0) return { parts, next: numbered + 1 };
  const next = numbered + preview + 1;
  parts.push(field(rows, numbered + 1, next, end, 'Verwijzingen', 'case-number'));
  return { parts, next };
}

function field(
  rows: readonly Row[],
  first: number,
  next: number,
  end: number,
  label: string,
  meaning: FieldMeaning,
  valueFrom = rows[first]!.from
): FieldPart {
  const to = rows[next]?.from ?? end;
  return {
    role: 'field',
    label,
    meaning,
    from: rows[first]!.from,
    to,
    value: { from: valueFrom, to }
  };
}
