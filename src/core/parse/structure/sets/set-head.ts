import type { Row } from '../rows/rows.ts';
import { type HeadLine, headLine, isWhole, tellsWho } from '../shapes/head-line.ts';
import { isAboutTitle } from '../shapes/about-title.ts';
import { isValue } from './label-value.ts';

/** The head of a set: the rows from `from` up to the one where its questions begin. */
export interface SetHead {
  from: number;
  opening: number;
  isNamed: boolean;
  saysWho: boolean;
  isPaper: boolean;
}

/** A head has no more rows than this above its first question. */
const MOST_ROWS = 40;

// "Vragen", "Vragen:", "Vragen en antwoorden": what stands between head and questions
const PART_TITLE = /^[*#_\s]*(?:de )?vra(?:ag|gen)(?: en antwoorden)?\s?:?[*_]*$/iu;

// "Onderwerp: de brug": a title with its label
const LABELLED_TITLE = /^[*_|\s-]{0,6}(?:onderwerp|betreft|titel)[*_]{0,2}\s?[:|\t]/iu;

// "Artikel 3", "Hoofdstuk 2", "Bijlage 1", "Algemeen", "VVD-fractie": a chapter of one set, no set
const CHAPTER =
  /^[*#_\s]*(?:(?:begrotings|beleids)?artikel(?:en)?|hoofdstuk|thema|onderdeel|paragraaf|programma|bijlage|annex|deel|taakveld|onderwerp|pagina|blz\.?) ?[\dIVXA-E]|^[*#_\s]*(?:bijlagen?|algemeen|overig|inleiding|(?:aanvullende |overige )?vragen|(?:.{0,60}[\s-])?fractie(?:leden)?(?: .{0,60})?)[*_:]{0,4}$|^[*#_\s]*(?:vragen|opmerkingen|inbreng)(?!\p{L})/iu;

/** Lines that say which set it is, and not only what it is about. */
const NAMING: ReadonlySet<HeadLine> = new Set([
  'who',
  'date',
  'description',
  'counter',
  'salutation'
]);

/** Finds the head that ends right above `opening`; nothing of it stands above row `floor`. */
export function headAbove(
  rows: readonly Row[],
  opening: number,
  floor: number
): SetHead | undefined {
  let at = opening - 1;
  while (at > floor && PART_TITLE.test(rows[at]!.text)) at--;
  let from: number | undefined;
  let tellsWhoAsks = false;
  const kinds = new Set<HeadLine>();
  for (; at > floor && at >= opening - MOST_ROWS; at--) {
    const first = paragraphAbove(rows, at, floor);
    const kind = kindAt(rows, first, at, kinds);
    if (kind === undefined) {
      const title =
        kinds.has('announcement') && !kinds.has('title')
          ? titleOfReport(rows, at, floor)
          : undefined;
      if (title === undefined) break;
      at = title + 1;
      kinds.add('date');
      continue;
    }
    kinds.add(kind);
    const text = joined(rows, first, at);
    if (kind === 'label' && LABELLED_TITLE.test(text)) kinds.add('title');
    tellsWhoAsks ||= kind === 'announcement' ? tellsWho(text) : kind === 'date' && GROUP.test(text);
    from = at = first;
  }
  if (from === undefined) return undefined;
  if (kinds.has('salutation') && headLine(rows[at]?.text ?? '') === 'signature')
    from = belowName(rows, from, opening);
  const isNamed = tellsWhoAsks || [...kinds].some((kind) => NAMING.has(kind));
  if (!isNamed && !kinds.has('title')) return undefined;
  const isPaper = kinds.has('description') || kinds.has('salutation');
  return { from, opening, isNamed, saysWho: isPaper || tellsWhoAsks || kinds.has('who'), isPaper };
}

// "Inge Faas (VVD), 3 mei 2031"
const GROUP = /\([^()]{2,40}\)/u;

/** Between the title of a report and its questions stand no more rows than this. */
const REPORT_ROWS = 12;

/**
 * Index of the title of a report that ends in questions: prose, with a day right below its title.
 * `undefined` where the prose may be an answer.
 */
function titleOfReport(rows: readonly Row[], last: number, floor: number): number | undefined {
  for (let at = last; at > floor + 1 && at > last - REPORT_ROWS; at--) {
    const { text } = rows[at]!;
    if (text.endsWith('?') || SPOKEN.test(text)) return undefined;
    if (headLine(text) === 'date' && headLine(rows[at - 1]!.text) === 'title') return at - 1;
  }
  return undefined;
}

// "Vraag 3", "Antwoord": the prose below is none of a report
const SPOKEN = /^[*#_\s]*(?:vra+g|antwoord)/iu;

/** A line that was broken is no shorter than this, in characters, nor runs a paragraph over more lines. */
const BROKEN = 48;
const PARAGRAPH_ROWS = 6;

/** The first row of the broken paragraph that ends in row `at`; the same row where none was broken. */
function paragraphAbove(rows: readonly Row[], at: number, floor: number): number {
  const kind = headLine(rows[at]!.text);
  if ((kind !== undefined && !MAY_END.has(kind)) || isWhole(rows[at]!.text)) return at;
  let first = at;
  while (
    first - 1 > floor &&
    at - first < PARAGRAPH_ROWS &&
    !rows[first]!.afterBlank &&
    rows[first - 1]!.text.length >= BROKEN &&
    !/[.?!:]$/u.test(rows[first - 1]!.text)
  )
    first--;
  return first;
}

/** What the last line of a broken paragraph may look like. */
const MAY_END: ReadonlySet<HeadLine> = new Set(['title', 'date', 'number', 'label']);

const joined = (rows: readonly Row[], first: number, last: number): string =>
  rows
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ');

/** What the paragraph of some rows does in a head of which the lines below it are known. */
function kindAt(
  rows: readonly Row[],
  first: number,
  last: number,
  below: ReadonlySet<HeadLine>
): HeadLine | undefined {
  const text = joined(rows, first, last);
  const kind = headLine(text);
  if (kind === undefined && first === last && isValue(rows, first)) return 'label';
  if (kind === undefined && below.has('who') && isAboutTitle(text)) return 'title';
  if (kind === 'title') return isSetOff(rows, first) && !CHAPTER.test(text) ? kind : undefined;
  // Who signs has ended the letter before.
  if (kind === 'signature') return below.has('salutation') ? undefined : kind;
  return kind;
}

/** The row behind the name of who signed, which stands below his office; the same row where no blank line parts them. */
function belowName(rows: readonly Row[], from: number, opening: number): number {
  for (let at = from; at < opening; at++) if (rows[at]!.afterBlank) return at;
  return from;
}

/** Whether a short line begins something: a sentence has ended above it, or lines of a head stand there. */
function isSetOff(rows: readonly Row[], at: number): boolean {
  const above = rows[at - 1];
  if (rows[at]!.afterBlank || !above) return true;
  return /[.?!:»”"’)]$/u.test(above.text) || headLine(above.text) !== undefined;
}
