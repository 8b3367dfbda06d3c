import type { FieldMeaning, FieldPart } from '../../structure/part.ts';
import { readLabel } from './field-labels.ts';
import { titleRunsOn } from '../../structure/descriptions/broken-value.ts';
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

// "Kamervragen (Aanhangsel) 2029-2030, nr. 318", as the official site entitles such a publication; "Aanhangsel
// Handelingen, vergaderjaar 2029-2030, nr. 318"
const APPENDIX_TITLE =
  /^((?:Kamervragen \(Aanhangsel\)|Aanhangsel (?:van de )?Handelingen(?: II?)?),?\s(?:vergaderjaar )?)(\d{4}\s?[–—/-]\s?\d{2,4}),? (?:nr\.|nummer) ?(\d{1,4})$/iu;

/** How many rows such a lead has at most. */
const MAX_ROWS = 60;

/** Reads the lead of a page of parliament's site, or of one that shows its documents. */
export function readPageLead(rows: readonly Row[], end: number): PageLead {
  const first = rows[0];
  // "Datum : 12 maart 2031" is a letter's own.
  const titled = first && !readLabel(first.text) && SORT_AND_TITLE.exec(first.text);
  if (titled) {
    const value = first.from + titled[0].length;
    const next = runEnd(rows, 0, Math.min(rows.length, TITLE_ROWS), false);
    return {
      parts: [field(rows, 0, next, end, titled[1] ?? '', 'page-title', value)],
      next
    };
  }
  const head = first && (RUN_IN_HEAD.exec(first.text) ?? APPENDIX_TITLE.exec(first.text));
  if (head) return readRunInHead(first, head);
  const numbered = rows.slice(0, MAX_ROWS).findIndex(({ text }) => NUMBER_LINE.test(text));
  return numbered < 0 ? { parts: [], next: 0 } : readMetadata(rows, numbered, end);
}

/** The parliamentary year with what stands round it, and the number of the paper behind both. */
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
  // With blank lines between them, each paragraph is one of these.
  const spaced = rows[numbered]!.afterBlank;
  const behind = (i: number) => runEnd(rows, i, numbered, spaced);
  let menu = 0;
  while (menu < numbered && MENU.test(joined(rows, menu, behind(menu)))) menu = behind(menu);
  if (menu > 0) parts.push(field(rows, 0, menu, end, 'Menu', 'other'));
  for (let i = menu; i < numbered; i = behind(i)) {
    const next = behind(i);
    const label = i === menu ? 'Titel' : next === numbered ? 'Soort' : 'Dossier';
    parts.push(field(rows, i, next, end, label, i === menu ? 'page-title' : 'other'));
  }
  const links = runEnd(rows, numbered, rows.length, false);
  parts.push(field(rows, numbered, links, end, 'Gegevens', 'date'));
  const preview = rows.slice(links, links + MAX_ROWS).findIndex(({ text }) => PREVIEW.test(text));
  if (preview < 0) return { parts, next: links };
  const next = links + preview + 1;
  parts.push(field(rows, links, next, end, 'Verwijzingen', 'case-number'));
  return { parts, next };
}

/** A title is broken over no more lines. */
const TITLE_ROWS = 6;

/** "[uitgebreid zoeken] [wat is": a link of the menu goes on below. */
const leavesLinkOpen = (line: string): boolean => line.lastIndexOf('[') > line.lastIndexOf(']');

/**
 * Index of the row behind what begins in row `i`: to the next blank line where these part all of it
 * (`spaced`), else as far as a line shows that it goes on.
 */
function runEnd(rows: readonly Row[], i: number, limit: number, spaced: boolean): number {
  let next = i + 1;
  while (next < limit && !rows[next]!.afterBlank) {
    const above = rows[next - 1]!.text;
    if (!spaced && !leavesLinkOpen(above) && !titleRunsOn(above, rows[next]!.text)) break;
    next++;
  }
  return next;
}

const joined = (rows: readonly Row[], first: number, next: number): string =>
  rows
    .slice(first, next)
    .map(({ text }) => text)
    .join(' ');

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
