import { opensQuestions } from '../head/description-start.ts';
import { isSetTitle } from './set-title.ts';
import { readHeadingShape } from './read-heading-shape.ts';
import type { Layout } from '../layout/layout.ts';
import { BLANK, TEXT } from '../layout/line-kinds.ts';
import type { Lines } from '../layout/lines.ts';
import { matchAt } from '../scan/match-at.ts';
import { createSeeker } from '../scan/seeker.ts';
import { findAll } from '../scan/find-all.ts';

/** A line of running text, or the part of one before which a heading could stand. */
export interface Row {
  /** Offsets into the source, without blanks at both ends. */
  from: number;
  to: number;
  /**
   * What stands there, without note marks at the end and with common blanks: to match on, not to
   * show. Offsets into it count from `from`.
   */
  text: string;
  /** A blank line, a page break or the start of the text stands before it. */
  afterBlank: boolean;
  /** It was cut out of a longer line. */
  inline?: true;
  /** It was cut where no sentence had ended: only an exact sequence makes it a heading. */
  abrupt?: true;
}

/** From this many characters per line on, lines were lost: the whole text is in a few of them. */
const FLATTENED = 2000;

/** A text of so few lines is flattened however short it is. */
const FEW = 2;

// "Vraag 3", "Antwoord", "Antwoord op vraag 3" somewhere in a line
const HEADING_WORD = /(?:Vra(?:ag|gen)|VRAAG|Antwoord(?:en)?|ANTWOORD)(?!\p{L})/gu;

// what ends a sentence, or a heading before a heading: ". ", "?» ", "? 2 "
const SENTENCE_END = /[.?!:»”"'’)\]\d]\s*$|\s{2}$/u;

/** Every such word begins with one of these. */
const HEADING_SIGNS = ['Vra', 'VRAAG', 'Antwo', 'ANTWO'];

/** How much of a line can be the heading and the beginning of its text, in characters. */
const HEADING_REACH = 120;

// "? 4. Hoe", ". 5 Kunt"; not "631" and "279" of "26 631 Havens Nr. 279 BRIEF"
const NUMBER_START =
  /(?<=[.?!:»”"'’)\]\d]\s{1,4}|\s{2})(?!(?<=(?<!\d)\d\d |[Nn]rs?\. )\d{3})\d{1,3}(?:\s?[.)]\s{1,4}|\s{1,4})(?=[«‘“"'(]{0,2}\p{Lu})/gu;

// " 1. Kent u het bericht?" behind a name: the first question needs no sentence before it; " 1 Kunt u …?"
const FIRST_NUMBER =
  /(?<=\s)1(?:[.)]\s{1,4}(?=[«‘“"'(]{0,2}\p{Lu}[^.?!]{0,300}\?)|(?<![Vv]ra(?:ag|gen) 1|[Aa]ntwoord 1|[Aa]anhangsel 1|[Nn]rs?\. 1)\s{1,4}(?=(?:Bent|Kunt|Kent|Deelt|Heeft|Herinnert|Wat|Welke?|Hoe|Hoeveel|Waarom|Wanneer|Klopt|Is) [^.?!]{0,300}\?))/gu;

// " Vraag van het lid Faas (VVD): ": who asks stands before each question, instead of a number
const MEMBER_HEADING =
  /(?<=\s)Vraag van (?:de g\.a\. )?(?:het lid|lid|de leden|de heer|mevrouw) [^?.!:()]{2,80}\([^()]{2,40}\)\s?:\s/gu;

// " Toelichting: Deze vragen", "Toelichting Deze vragen"; not "de Toelichting: geen"
const EXPLANATION_START =
  /(?<=[.?!:»”"’)\]\d]\s{1,4}|\s{2})Toelichting(?::(?=\s)|(?=\s{1,4}Deze vragen))/gu;

// " Vragen van de leden", " Antwoord van Minister", "Mededeling van de Staatssecretaris"
const DESCRIPTION_START =
  /(?<=\s)(?:Vra(?:ag|gen) van (?:het|de) (?:lid|leden)|(?:Antwoord|Mededeling) van (?:de )?(?:[Mm]inister|[Ss]taatssecretaris))(?= )/gu;

// " De minister van Financiën, P. de Wit" at the very end
const SIGNATURE_START =
  /(?<=[.?!»”]\s{1,4})(?:Hoogachtend,|Met vriendelijke groet,?|(?:De|DE) (?:[Mm]inister|MINISTER|[Ss]taatssecretaris|STAATSSECRETARIS) (?:van|voor|VAN|VOOR) (?:[^.?!]|(?<=[\s.]\p{Lu})\.){5,160}$)/gu;

/**
 * The lines of running text, in order. Lines that hold headings in their middle are cut before them:
 * where a producer glued lines together, and where the whole text became one line.
 */
export function readRows(layout: Layout): Row[] {
  const { text, lines, hasRareSigns } = layout;
  const count = countPrinted(lines);
  const flattened = count <= FEW || text.length / count > FLATTENED;
  const rows: Row[] = [];
  const odd = createSeeker(text, hasRareSigns ? ODD_BLANKS : [NO_BREAK_SPACE]);
  const words = createSeeker(text, HEADING_SIGNS);
  let afterBlank = true;
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] !== TEXT) {
      if (lines.kind[i] === BLANK) afterBlank = true;
      continue;
    }
    if (lines.startsPage[i] === 1) afterBlank = true;
    const [from, to, textTo] = [lines.from[i]!, lines.to[i]!, lines.textTo[i]!];
    // A digit alone on its line may be the number of a question as well as a mark.
    const end = textTo > from ? textTo : to;
    const printedText = text.slice(from, end);
    const isOdd = odd.isBetween(from, end);
    const row = { from, to, text: isOdd ? matchable(printedText) : printedText, afterBlank };
    const cutAll = flattened || holdsNumberedList(row.text) || memberHeadings(row.text).length > 1;
    if (cutAll || words.isBetween(from + 1, end)) rows.push(...cutRow(row, cutAll));
    else rows.push(row);
    afterBlank = false;
  }
  return rows;
}

/** How many lines the text has, pieces of one line together. */
function countPrinted(lines: Lines): number {
  let count = 0;
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] !== BLANK && lines.continues[i] === 0) count++;
  }
  return count;
}

/** A line from this length on can hold a list that lost its lines, in characters. */
const LIST_LINE = 600;

/** One that begins with the title of a set may be shorter, which takes no more than its beginning. */
const TITLED_LINE = 240;
const TITLE_REACH = 400;

// "1 Waarom", "12. Hoe": how such a line begins
const LIST_START = /^(\d{1,3})(?:\s?[.)])?\s{1,4}(?=[«‘“"'(]{0,2}\p{Lu})/u;

/** "1 Waarom …? Omdat … 2 Hoe …? Zo … 3 Wie …": a list of numbered questions in one line. */
function holdsNumberedList(line: string): boolean {
  if (line.length < TITLED_LINE) return false;
  const isTitled = isSetTitle(line.slice(0, TITLE_REACH)) || opensQuestions(line);
  if (!isTitled && line.length < LIST_LINE) return false;
  const first = isTitled ? findAll(line, FIRST_NUMBER)[0]?.[0] : LIST_START.exec(line)?.[1];
  if (first === undefined) return false;
  let wanted = Number.parseInt(first, 10) + 1;
  for (const { 0: number } of findAll(line, NUMBER_START)) {
    if (Number.parseInt(number, 10) === wanted) wanted++;
  }
  return wanted >= Number.parseInt(first, 10) + 3;
}

// blanks that are no space, and characters without width
const ODD_BLANK = /[\u00A0\u2007\u202F\u200B\u2060\uFEFF]/gu;

/** The commonest of them is sought apart, because its last bits are those of a space. */
const NO_BREAK_SPACE = '\u00A0';
const ODD_BLANKS = [NO_BREAK_SPACE, /[\u2007\u202F\u200B\u2060\uFEFF]/gu];

/** The same text with every blank as a space or tab: "Vraag\u00A01" → "Vraag 1". */
function matchable(text: string): string {
  return text.replaceAll(ODD_BLANK, ' ').trimEnd();
}

function cutRow(row: Row, flattened: boolean): Row[] {
  const abrupt = new Set<number>();
  const cuts = headingPlaces(row.text, flattened ? abrupt : undefined);
  if (flattened) cuts.push(...flattenedPlaces(row.text));
  if (cuts.length === 0) return [flattened ? { inline: true, ...row } : row];
  const places = [0, ...new Set(cuts.sort((a, b) => a - b))];
  return places.flatMap((place, i) => {
    const piece = row.text.slice(place, places[i + 1]);
    const text = piece.trim();
    if (text === '') return [];
    const from = row.from + place + (piece.length - piece.trimStart().length);
    const afterBlank = i === 0 && row.afterBlank;
    const cut = { from, to: from + text.length, text, afterBlank, inline: true as const };
    return [abrupt.has(place) ? { abrupt: true as const, ...cut } : cut];
  });
}

/** The headings of a line that name who asks; short lines are none that hold several. */
function memberHeadings(line: string) {
  return line.length < TITLED_LINE || !line.includes('Vraag van ')
    ? []
    : findAll(line, MEMBER_HEADING);
}

/** Where in a whole text on one line a numbered question, a description or an explanation could begin. */
function flattenedPlaces(line: string): number[] {
  const ends = line.slice(-SIGNATURE_REACH);
  return [
    ...[NUMBER_START, FIRST_NUMBER, DESCRIPTION_START, EXPLANATION_START].flatMap((pattern) =>
      findAll(line, pattern).map(({ index }) => index)
    ),
    ...memberHeadings(line).flatMap(({ index, 0: heading }) => [index, index + heading.length]),
    ...findAll(ends, SIGNATURE_START).map(({ index }) => line.length - ends.length + index)
  ];
}

/** Who signs stands within so many characters of the end. */
const SIGNATURE_REACH = 300;

// A word that wants another: "zie Vraag 3" holds no heading
const WANTS_MORE =
  /(?:^|[\s(])(?:op|van|bij|onder|in|en|of|de|het|een|aan|met|zie|ook|om|te|naar|uit|over|tot|per|voor|als|door|dat|die|mijn|ons|uw|eerste|tweede)\s*$|,\s*$/iu;

/** How far to each side a quotation is looked for, in characters. */
const QUOTE_REACH = 400;

/** "… die luidt: «Wie bouwt? Antwoord: niemand»?": a heading that is quoted opens nothing. */
function isQuotedIn(line: string, at: number): boolean {
  const before = line.slice(Math.max(0, at - QUOTE_REACH), at);
  if (before.lastIndexOf('«') <= before.lastIndexOf('»')) return false;
  const after = line.slice(at, at + QUOTE_REACH);
  const [open, close] = [after.indexOf('«'), after.indexOf('»')];
  return close >= 0 && (open < 0 || close < open);
}

// "| Faas | VVD | " before "Vraag: Hoe …? Antwoord: …"; "Faas, H PVV " before "Vraag:" at the end of its line
const CELL_BEFORE = /\|\s*$/u;
const NAME_BEFORE = /^\p{Lu}[\p{L}.,’'() -]{2,60}\s$/u;
const QUESTION_IN_CELL = /Vraag\s?:\s[^|]{5,4000}?\sAntwoord\s?:\s/uy;
const QUESTION_AT_END = /Vraag\s?:\s*$/uy;

/** Whether a table names who asks in the cells before: of a row on one line, or one that lost its borders. */
function opensCell(line: string, at: number): boolean {
  if (at === 0 || line.charCodeAt(at) !== CAPITAL_V) return false;
  if (CELL_BEFORE.test(line.slice(Math.max(0, at - 4), at))) {
    return matchAt(QUESTION_IN_CELL, line, at) !== null;
  }
  return (
    at < LONGEST_NAME &&
    matchAt(QUESTION_AT_END, line, at) !== null &&
    NAME_BEFORE.test(line.slice(0, at))
  );
}

const CAPITAL_V = 86;
const LONGEST_NAME = 64;

// "Nr.   Vraag        Antwoord": the head of a table
const COLUMN_NAMES = /^(?:(?:Nr|Nummer)\.?\s{1,40})?Vraag\s{2,200}Antwoord$/iu;

/** Where a heading could begin in a line; in `abrupt` those before which no sentence ends, if wanted. */
function headingPlaces(line: string, abrupt: Set<number> | undefined): number[] {
  if (
    line.indexOf('raag ', 2) < 0 &&
    line.indexOf('raag:', 2) < 0 &&
    line.indexOf('ntwoord', 2) < 0 &&
    line.indexOf('VRAAG', 1) < 0 &&
    line.indexOf('ANTWOORD', 1) < 0
  ) {
    return [];
  }
  if (COLUMN_NAMES.test(line)) return [];
  const places: number[] = [];
  for (const match of findAll(line, HEADING_WORD)) {
    if (match.index === 0 || isQuotedIn(line, match.index)) continue;
    const before = line.slice(Math.max(0, match.index - 8), match.index);
    const follows = SENTENCE_END.test(before);
    if (
      !follows &&
      !opensCell(line, match.index) &&
      (!abrupt || WANTS_MORE.test(line.slice(Math.max(0, match.index - 16), match.index)))
    )
      continue;
    const shape = readHeadingShape(line.slice(match.index, match.index + HEADING_REACH));
    if (!shape) continue;
    const isNamed = shape.role === 'question' && opensCell(line, match.index);
    if (shape.numbers.length === 0 && !isNamed && (!follows || shape.role !== 'answer')) continue;
    places.push(match.index);
    if (!follows) abrupt?.add(match.index);
  }
  return places;
}
