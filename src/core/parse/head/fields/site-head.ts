import type { FieldMeaning } from '../../structure/part.ts';
import type { Row } from '../../structure/rows/rows.ts';
import { namesEnd } from '../../structure/descriptions/broken-value.ts';
import { mayBeginWith, mayBeginWithAny } from '../../scan/may-begin.ts';
import { latin } from '../../scan/latin.ts';

/** A row that a web site printed round a paper: its label, what it tells, where its value starts. */
export interface SiteRow {
  label: string;
  meaning: FieldMeaning;
  /** Offsets into the row's text; where nothing is said of the end, it is the row's. */
  valueAt: number;
  valueEnd?: number;
  /** How many rows it takes; one where nothing is said. */
  rows?: number;
}

// "Kamervraag 2018Z07022"
const SET_PAGE = /^Kamervraag (?=20\d\d ?Z ?\d{5}$)/u;

// Asked of the rows above each row of a head: most do not begin so.
const opensSetPage = (row: Row | undefined): boolean =>
  row !== undefined && row.text.startsWith('Kamervraag ') && SET_PAGE.test(row.text);

// "Kamerstuk 35470-XIV-7": the first line of a page about a paper
const PAPER_PAGE = /^Kamerstuk (?=\d{5}(?:-[\dA-Z]{1,5}){0,2}-\d{0,5}[A-Z]?$)/u;

/** The labels of such a page, behind its title. */
const PAPER_PAGE_LABELS: readonly (readonly [RegExp, FieldMeaning])[] = [
  [/^(Dossier): /u, 'dossier'],
  [/^(Gepubliceerd|Indiener\(s\)|Onderwerpen|Bron|ID): /u, 'other']
];

/** How many rows after its first one a page about one set can print its labels. */
const SET_PAGE_HEAD = 14;

/** The labels of such a page, which nothing sets off from their value: "Indiener Anna Visser (SP)". */
const SET_PAGE_LABELS: readonly (readonly [RegExp, FieldMeaning])[] = [
  [/^(Ingediend) (?=\d)/u, 'dates'],
  [/^(Beantwoord) (?=\d)/u, 'dates'],
  [/^(Beantwoord door) /u, 'respondents'],
  [/^(Indieners?) /u, 'submitters'],
  [/^(Gericht aan) /u, 'addressees'],
  [/^(Bron(?:nen)?(?: vraag| antwoord| uitstel)?)(?: |$)/u, 'other'],
  [/^(Onderwerpen|Uitgesteld|Status) /u, 'other']
];

// "Documentdatum | 18-12-2001 |", "Van | Staten-Generaal"; not "Jaar | 2025 |", a table of the paper
const TABLE_ROW =
  /^((?:officiële )?titel|(?:document|publicatie)?datum|datum (?:publicatie|document|ontvangst)|nummer|kenmerk|van|aan|soort|vergaderjaar|dossier(?:nummer)?|indieners?|auteur|bijlagen?|originele? document(?: in pdf)?) ?\| ?(?=[^|])/iu;

// "Indiendatum: 4 sep. 2023", "Antwoorddatum: 30 sep. 2023", "Indiendatum: feb. 2028": what a party's site prints above a set
const SET_DATE = latin(
  /^(indiendatum|antwoorddatum|ingediend(?=:)|indiening(?=:)|datum (?:indiening|beantwoording)):? (?=\d|\p{L}{3,9}\.? \d{4}$)/iu
);

/** With these its labels begin. */
const mayBeSetDate = mayBeginWith('iad');

/** Reads what a web site adds to the head of a paper, at row `i`. */
export function readSiteRow(rows: readonly Row[], i: number): SiteRow | undefined {
  const { text } = rows[i]!;
  const tableRows = officialTableRows(rows, i);
  if (tableRows > 0) {
    return { label: 'Gegevens', meaning: 'other', valueAt: 0, rows: tableRows };
  }
  const table = text.includes('|') ? TABLE_ROW.exec(text) : null;
  if (table?.[1]) {
    const valueEnd = text.endsWith('|') ? text.slice(0, -1).trimEnd().length : text.length;
    const label = table[1].trim();
    const meaning = label.toLowerCase() === 'datum' ? 'date' : 'other';
    return { label, meaning, valueAt: table[0].length, valueEnd };
  }
  const date = mayBeSetDate(text) ? SET_DATE.exec(text.slice(0, 60))?.[1] : undefined;
  // What a date means is said by the word before it.
  if (date !== undefined) return { label: date, meaning: 'dates', valueAt: 0 };
  return readSetPageRow(rows, i);
}

// "Datum publicatieOrganisatieVergaderjaar": the head of a table that lost its columns;
// "| Datum publicatie | Organisatie |": of one that kept them
const OFFICIAL_TABLE = /^(?:\| ?)?datum publicatie ?(?:\| ?)?organisatie/iu;

const mayBeOfficialTable = mayBeginWithAny(['datum publicatie'], '| ');

/** How many rows the table on top of a page of officielebekendmakingen.nl has: kind, labels, values. */
function officialTableRows(rows: readonly Row[], i: number): number {
  const isLabels = (row: Row | undefined) =>
    row !== undefined &&
    mayBeOfficialTable(row.text) &&
    OFFICIAL_TABLE.test(row.text) &&
    !row.text.includes('\t');
  if (isLabels(rows[i])) return 2;
  return rows[i]!.text.length < 40 && isLabels(rows[i + 1]) ? 3 : 0;
}

function readSetPageRow(rows: readonly Row[], i: number): SiteRow | undefined {
  const { text } = rows[i]!;
  const paper = readPaperPageRow(rows, i);
  if (paper) return paper;
  const page = SET_PAGE.exec(text)?.[0];
  if (page !== undefined) {
    return { label: 'Zaaknummer', meaning: 'case-number', valueAt: page.length };
  }
  const labelled = mayBeSetPageLabel(text) ? readSetPageLabel(text) : undefined;
  if (labelled) {
    const above = rows.slice(Math.max(0, i - SET_PAGE_HEAD), i);
    if (!above.some(opensSetPage)) return undefined;
    const { meaning, valueAt } = labelled;
    if (meaning === 'other') return { ...labelled, rows: valueRows(rows, i) };
    return { ...labelled, rows: namesEnd(rows, i + 1, meaning, text.slice(valueAt)) - i };
  }
  if (!opensSetPage(rows[i - 1])) return undefined;
  return { label: 'Titel', meaning: 'title', valueAt: 0, rows: titleEnd(rows, i) - i };
}

/** How many rows a value takes: "Bron antwoord" / "https://…" and "Onderwerpen recht en" / "veiligheid" are broken. */
function valueRows(rows: readonly Row[], i: number): number {
  const next = rows[i + 1];
  return next && !next.afterBlank && /^(?:https?:|\p{Ll})/u.test(next.text) ? 2 : 1;
}

/** With these its labels begin. */
const mayBeSetPageLabel = mayBeginWith('ibgosu');

function readSetPageLabel(text: string): SiteRow | undefined {
  for (const [pattern, meaning] of SET_PAGE_LABELS) {
    const match = pattern.exec(text);
    if (!match?.[1]) continue;
    // What a date means is said by the word before it.
    return { label: match[1], meaning, valueAt: meaning === 'dates' ? 0 : match[0].length };
  }
  return undefined;
}

/** A title is broken over no more lines than these. */
const TITLE_LINES = 4;

/** Index of the row behind the title that begins in row `i`: a label or a blank line ends it. */
function titleEnd(rows: readonly Row[], i: number): number {
  let end = i + 1;
  while (end < i + TITLE_LINES && rows[end]?.afterBlank === false) {
    if (readSetPageLabel(rows[end]!.text)) break;
    end++;
  }
  return end;
}

/** What a page about one paper prints above it: its number, its title, labels. */
function readPaperPageRow(rows: readonly Row[], i: number): SiteRow | undefined {
  const { text } = rows[i]!;
  const page = i === 0 ? PAPER_PAGE.exec(text)?.[0] : undefined;
  if (page !== undefined) return { label: 'Kamerstuk', meaning: 'other', valueAt: page.length };
  if (i >= SET_PAGE_HEAD || !PAPER_PAGE.test(rows[0]!.text)) return undefined;
  for (const [pattern, meaning] of PAPER_PAGE_LABELS) {
    const match = pattern.exec(text);
    if (match?.[1]) return { label: match[1], meaning, valueAt: match[0].length };
  }
  return i === 1 ? { label: 'Titel', meaning: 'title', valueAt: 0 } : undefined;
}
