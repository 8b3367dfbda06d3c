import { withoutMarkup } from '../../layout/markup/without-markup.ts';
import { MONTH_NAME } from '../../scan/dates.ts';
import { mayBeginWithAny } from '../../scan/may-begin.ts';
import { findAskingTitles } from './asking-titles.ts';
import { findContents } from './contents.ts';
import { isSalutation } from '../../scan/salutation.ts';
import type { Row } from '../rows/rows.ts';
import { breaksEarly, LIST_ITEM, NUMBER, STATES } from './title-shape.ts';
import { OPEN_WORD } from '../../scan/open-words.ts';

/** A title among the rows of prose. */
export interface SectionHeading {
  /** Index of its first row, and of the first row after it. */
  first: number;
  next: number;
  level: number;
  number?: string;
}

// titles that begin a part of the whole, whatever stood before them
const OUTERMOST =
  /^(?:inleiding|leeswijzer|samenvatting|aanleiding|afsluiting|afsluitend|tot slot|slot|conclusies?|slotwoord|vervolg|tot besluit|toelichting|bijlagen?|geadviseerd besluit|kern(?:punten)?|motivering|politieke context|communicatie|beslispunten|krachtenveld|achtergrond|gevraagd besluit|uitwerking|financiële (?:gevolgen|consequenties|overwegingen)|juridische (?:aspecten|overwegingen)|informatie die niet openbaar.*)[:.]?$/iu;

const SENTENCE_END = /[.;:,?!…»”"][\s*_]*$/u;

// "# ", "**": a producer that kept the headings says so itself
const MARKDOWN = /^(#{1,6})\s/u;

// "als bewindspersoon voor", "samen met de": no title ends like this
const WANTS_MORE = new RegExp(String.raw`\s(?:${OPEN_WORD})$`, 'iu');

// "bij brief van 12 juni" / "2025. Vragen en antwoorden zijn": a date that was wrapped
const DAY_AT_END = new RegExp(`\\s\\d{1,2} (?:${MONTH_NAME})$`, 'iu');
// "14 september 2031": the 14 counts no title
const DAY_ALONE = new RegExp(`^\\d{1,2} (?:${MONTH_NAME}) (?:19|20)\\d\\d$`, 'iu');
const YEAR_FIRST = /^(?:19|20)\d\d(?!\d)/u;

// "I. Vragen en opmerkingen vanuit de fracties", "Inbreng van de leden van de VVD-fractie", "II Reactie
// van de Minister": what a written consultation prints above its parts, also where no blank line is left
const CONSULTATION =
  /^(?:[IVX]{1,4}\.?\s+)?(?:(?:vragen|inbreng|opmerkingen)(?: en (?:opmerkingen|vragen))? (?:vanuit|van) (?:de |het )[^.:?!]{0,60}fracties?|(?:antwoord(?:en)?|reactie) van de (?:minister|staatssecretaris|bewindspers)[^.:?!]{0,100})$/iu;

// "2": the page of a title in a table of contents
const PAGE = /^\d{1,3}$/u;

// "II": the number of a title in such a table, which stands on the next line
const ROMAN_ALONE = /^[IVX]{1,4}\.?$/u;

// "Kamerstukken II 2030/31, 36200 IV, nr. 12", "(Handelingen II 2030/31, nr. 5, item 6)": the cell of a
// table, or where a motion is printed
const CITATION =
  /^\(?(?:Kamm?erstuk(?:ken)?|Handelingen|Aanhangsel)(?!\p{L})[^.?!]{0,60}\d[^.?!]{1,20}\bnrs?\.?\s?\w{1,6}(?:, item \d{1,3})?\)?$/iu;

const mayCite = mayBeginWithAny(['kamerstuk', 'kammerstuk', 'handelingen', 'aanhangsel'], '(');

// "Jaar", and the next cell of the row behind a tab or wide blanks
const CELLS = /\S(?:\t| {4})\s*\S/u;

// "BRIEF VAN DE VOORZITTERS VAN DE VASTE COMMISSIES VOOR …": names of committees make it long
const LETTER_TITLE = /^BRIEF(?:EN)? VAN DE /u;
const LONGEST_LETTER_TITLE = 400;

const MAX_ROWS = 3;
const MAX_LENGTH = 160;

/** Finds the titles in rows of prose: by number, by markup, by place and by a line that ends early. */
export function findSectionHeadings(
  rows: readonly Row[],
  sure: ReadonlySet<Row> = new Set()
): SectionHeading[] {
  const width = usualWidth(rows);
  const asking = findAskingTitles(rows, width);
  const contents = findContents(rows);
  const headings: SectionHeading[] = [];
  let depth = 0;
  for (let i = 0; i < rows.length; i++) {
    if (i === contents?.first) {
      headings.push({ first: i, next: i + 1, level: 1 });
      i = contents.next - 1;
      depth = 0;
      continue;
    }
    const isSure = asking.has(i) || sure.has(rows[i]!);
    const next = isSure ? i + 1 : headingEnd(rows, i, width, headings.at(-1)?.next);
    if (next === undefined) continue;
    const text = rows[i]!.text;
    const markdown = rows[i]!.titleLevel ?? MARKDOWN.exec(text)?.[1]?.length;
    const plain = withoutMarkup(text);
    const number = DAY_ALONE.test(plain) ? undefined : NUMBER.exec(plain)?.[0];
    const level = markdown ?? levelOf(plain, number, depth);
    if (number !== undefined || markdown !== undefined || isCapitals(plain)) depth = level;
    else if (level === 1) depth = 0;
    headings.push({ first: i, next, level, ...(number === undefined ? {} : { number }) });
    i = next - 1;
  }
  return headings;
}

function levelOf(title: string, number: string | undefined, depth: number): number {
  // "a. Draagvlak politiek" below "4. Toelichting"
  if (number !== undefined && /^[a-j]\.$/u.test(number)) return 2;
  if (number !== undefined) return number.replace(/\.$/u, '').split('.').length;
  return OUTERMOST.test(title) || isCapitals(title) ? 1 : depth + 1;
}

/** "VRAGEN EN OPMERKINGEN VANUIT DE FRACTIES": the title of a main part; not "EU". */
function isCapitals(title: string): boolean {
  return title.length >= MIN_CAPITALS && /\p{Lu}{3}/u.test(title) && !/\p{Ll}/u.test(title);
}

const MIN_CAPITALS = 10;

/** The longest usual row: where lines were wrapped, what a full one measures. */
function usualWidth(rows: readonly Row[]): number {
  const lengths = rows.map(({ text }) => text.length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

/** Index of the first row after the title that starts at `i`, if one does. */
function headingEnd(
  rows: readonly Row[],
  i: number,
  width: number,
  previousEnd: number | undefined
): number | undefined {
  // "1. Stand van zaken" / "1.1 Verbindingen"
  const underHeading = previousEnd === i && !rows[i]!.afterBlank;
  const first = rows[i]!;
  if (isLetterTitle(first) && rows[i + 1]?.afterBlank) return i + 1;
  if (first.text.length > MAX_LENGTH) return undefined;
  if (mayCite(first.text) && CITATION.test(first.text)) return undefined;
  const isMarked = first.titleLevel !== undefined || MARKDOWN.test(first.text);
  if (isMarked && !isSalutation(first.text)) return i + 1;
  const below = rows[i + 1];
  if ((below && PAGE.test(below.text)) || ROMAN_ALONE.test(first.text)) return undefined;
  if (below ? isConsultationTitle(first, below) : isAnnouncedReply(first)) return i + 1;
  if (first.afterBlank && OUTERMOST.test(withoutMarkup(first.text)) && i + 1 < rows.length) {
    return i + 1;
  }
  if (isRowOfTable(first, rows[i - 1], below)) return undefined;
  if (!underHeading && !mayBegin(first, rows[i - 1])) return undefined;
  if (underHeading && !NUMBER.test(first.text)) return undefined;
  let length = 0;
  for (let next = i + 1; next <= i + MAX_ROWS && next < rows.length; next++) {
    const row = rows[next - 1]!;
    if (next > i + 1 && row.afterBlank) return undefined;
    length += row.text.length;
    const following = rows[next]!;
    if (YEAR_FIRST.test(following.text) && DAY_AT_END.test(row.text)) return undefined;
    const asksAsTitle = isNumberedQuestion(row) && !isNumberedQuestion(following, true);
    if (length > MAX_LENGTH || (SENTENCE_END.test(row.text) && !asksAsTitle)) return undefined;
    if (STATES.test(row.text)) return undefined;
    if (following.afterBlank) return isTitleLike(rows, i, next) ? next : undefined;
    if (WANTS_MORE.test(row.text) || isWrapped(row, width)) continue;
    if (breaksEarly(row, following, width)) return next;
  }
  return undefined;
}

/**
 * "Bij brief van 26 september zijn ze door de Staatssecretaris van": a long line amid others that says
 * something goes on, though the next word would have fitted: not all who break lines fill them.
 */
const isWrapped = ({ text, afterBlank }: Row, width: number): boolean =>
  !afterBlank && text.length > width * LONG_LINE && !NUMBER.test(text) && SAYS.test(text);

// "de vragen zijn op", "de minister heeft de"
const SAYS = /\s(?:is|zijn|was|waren|heeft|hebben|had|wordt|worden|werd|werden)\s/u;

const LONG_LINE = 0.7;

/** Several cells, as the row above or below has. */
function isRowOfTable({ text }: Row, above: Row | undefined, below: Row | undefined): boolean {
  if (!holdsCells(text) || NUMBER.test(text)) return false;
  return [above, below].some((row) => row !== undefined && holdsCells(row.text));
}

/** The pattern is tried at each place of a row; hardly any row holds what parts cells. */
const holdsCells = (text: string): boolean =>
  (text.includes('\t') || text.includes(' '.repeat(4))) && CELLS.test(text);

const isLetterTitle = ({ text, afterBlank }: Row): boolean =>
  afterBlank && text.length <= LONGEST_LETTER_TITLE && LETTER_TITLE.test(text) && isCapitals(text);

/** Above text or the titles of its parts; a list of such titles is a table of contents. */
function isConsultationTitle({ text }: Row, below: Row): boolean {
  if (!CONSULTATION.test(text)) return false;
  return /^[IVX]{1,4}[. ]|fracties$/u.test(text) || !CONSULTATION.test(below.text);
}

/** "II Reactie van de minister" as the last line: what groups send holds no reply yet. */
const isAnnouncedReply = ({ text, afterBlank }: Row): boolean =>
  afterBlank && /^[IVX]{1,4}[. ]/u.test(text) && CONSULTATION.test(text);

function mayBegin(row: Row, previous: Row | undefined): boolean {
  if (LIST_ITEM.test(row.text) || !/^[*_]*[\p{Lu}\d‘’'"«“]/u.test(row.text)) return false;
  if (/^\d/u.test(row.text) && !NUMBER.test(row.text)) return false;
  // After "De minister van Financiën," stands a name.
  if (previous?.text.endsWith(',')) return false;
  if (previous === undefined && OPENER.test(row.text)) return true;
  return row.afterBlank || (previous !== undefined && SENTENCE_END.test(previous.text));
}

// "Inleiding" right below "De griffier van de commissie, Bakker", which is a field of the head
const OPENER = /^(?:inleiding|introductie|algemeen|aanleiding|samenvatting)$/iu;

/** "2. Wat gaat er mis?" as the title of a part; right under another it is an item of a list. */
function isNumberedQuestion({ text, afterBlank }: Row, underAnother = false): boolean {
  const placed = underAnother ? !afterBlank : afterBlank;
  return placed && text.endsWith('?') && text.length < 100 && NUMBER.test(text);
}

/** Followed by a blank line: a short line without verb-like length, or one with a number. */
function isTitleLike(rows: readonly Row[], first: number, next: number): boolean {
  return next - first === 1 && rows[first]!.text.length <= 100;
}
