import type { Row } from '../rows/rows.ts';
import { askedness, endsWithQuestionMark, isAsked } from '../turns/askedness.ts';
import { isToldOfGroup } from '../shapes/told-of-group.ts';
import { latin } from '../../scan/latin.ts';
import type { Candidate } from './heading-candidates.ts';
import type { Heading } from './heading.ts';
import { ASKS_YOU } from '../../scan/question-openings.ts';

/**
 * How much a number looks like that of a question, from -3.5 to 3: by what follows it and how it is
 * set off.
 */
export function weighNumber(candidate: Candidate, rows: readonly Row[]): number {
  const paragraph = paragraphFrom(rows, candidate);
  // What follows the last question may be the answer on the same line.
  const asked = Math.max(
    askedness(paragraph.slice(0, paragraph.lastIndexOf('?') + 1) || paragraph),
    demands(paragraph) || isPutAtEnd(paragraph) || asksBelow(rows, candidate) ? DEMAND : -Infinity,
    isToldOfGroup(paragraph) && isAnsweredBelow(rows, candidate) ? DEMAND : -Infinity,
    lacksItsMark(paragraph, rows, candidate) ? 0 : -Infinity
  );
  const setOff = candidate.shape === 'bare-number-text' ? -0.5 : 0;
  return Math.max(-3, Math.min(3, asked / 2)) + setOff;
}

/** How much a number looks like that of a question that demands something, or asks only further on. */
const DEMAND = 1.5;

// "Geef een overzicht van", "Licht uw antwoord toe.", "Noem de drie grootste."
const demands = (paragraph: string): boolean =>
  /^\s{0,4}(?:Geef|Noem|Licht|Beschrijf|Vermeld|Schets) (?:een|de|het|uw|per|alle|hoe|wat|welke|dit) /u.test(
    paragraph
  );

// "In de brief van 3 maart schreef u dat alles is nagekeken." with a blank line below it
const STATES_TO = latin(/(?<!\p{L})(?:u|uw|minister|staatssecretaris|kabinet|college)(?!\p{L})/iu);

// "a. Is het college van mening dat …?" below "1. De wethouder noemde geen voordelen."
const FIRST_LETTER = /^a[.)] [^?]{1,600}\?/u;

// "Dat is te weinig. Deelt u de mening dat …?" two paragraphs below "1) In uw antwoord staat:"
const PUT_TO_BOARD = new RegExp(
  String.raw`(?:^|[.!] )(?:(?:${ASKS_YOU}) u|(?:Is|Kan|Deelt|Wil|Vindt|Erkent) het [Cc]ollege)\s[^?]{3,400}\?`,
  'u'
);

/** "Wij verzoeken om overleg met de provincie. Is het college daartoe bereid?": it states, then asks. */
const isPutAtEnd = (paragraph: string): boolean =>
  paragraph.endsWith('?') &&
  PUT_TO_BOARD.test(paragraph.slice(Math.max(0, paragraph.lastIndexOf('. '))));

// "Antwoord", "Antwoord:", "Antwoord 3" on a line of its own
const ANSWER_ALONE = /^[*_#\s]*Antwoord(?: (?:op vraag )?\d{1,3})?\s?:?[*_]*$/u;

// "Antwoord Sinds 2029 zijn er drie." cut out of a text that became one line
const ANSWER_BEFORE_TEXT = /^Antwoord(?: (?:op vraag )?\d{1,3})?\s?:?\s{1,4}[«‘“"'(]?[\p{Lu}\d]/u;

/** Whether the word alone heads an answer below a number, before the next number. */
function isAnsweredBelow(rows: readonly Row[], { row, next }: Heading): boolean {
  for (let at = Math.max(next, row + 1); at < next + ROWS_BELOW; at++) {
    const { text, inline } = rows[at] ?? {};
    if (text === undefined || NUMBER_FIRST.test(text)) return false;
    if (ANSWER_ALONE.test(text) || (inline && ANSWER_BEFORE_TEXT.test(text))) return true;
  }
  return false;
}

/**
 * "3" above "Hoeveel geld krijgt de stichting in 2031" with its answer below it, each set off: its
 * question mark was forgotten. Neither the title of a chapter, which is shorter, nor a sentence.
 */
const lacksItsMark = (paragraph: string, rows: readonly Row[], heading: Heading): boolean =>
  rows[heading.row]?.afterBlank === true &&
  rows[heading.next]?.afterBlank === true &&
  heading.next > heading.row &&
  WITHOUT_MARK.test(paragraph) &&
  rows[heading.next + paragraphLength(rows, heading.next)]?.afterBlank === true;

// "Hoeveel subsidie krijgt de stichting voor pontjes in 2031 (SvP)"
const WITHOUT_MARK =
  /^(?:Hoeveel|Welke?|Waarom|Wanneer|In hoeverre|Op welke|Wie|Is|Zijn|Kan|Kunt|Bent|Heeft|Klopt) [^?!:;]{40,300}[^.?!:;,…]$/u;

function paragraphLength(rows: readonly Row[], first: number): number {
  let next = first + 1;
  while (next < first + LOOK_AHEAD && rows[next]?.afterBlank === false) next++;
  return next - first;
}

/** Whether a paragraph that states what whoever is asked has said stands right above one that asks. */
function asksBelow(rows: readonly Row[], { next }: Heading): boolean {
  let at = next + 1;
  while (at < next + LOOK_AHEAD && rows[at]?.afterBlank === false) at++;
  const below = rows[at];
  if (!below?.afterBlank || NUMBER_FIRST.test(below.text)) return false;
  const asked = textBelow(rows, at);
  if (asked.includes('?') && (FIRST_LETTER.test(asked) || PUT_TO_BOARD.test(asked))) return true;
  return (
    rows.slice(next, at).some(({ text }) => STATES_TO.test(text)) &&
    endsWithQuestionMark(below.text) &&
    isAsked(below.text)
  );
}

/** So many rows below a statement are read for what it leads to. */
const ROWS_BELOW = 16;

/** What stands from a row on, up to the next number. */
function textBelow(rows: readonly Row[], from: number): string {
  let end = from;
  while (end < from + ROWS_BELOW && rows[end] && !NUMBER_FIRST.test(rows[end]!.text)) end++;
  return rows
    .slice(from, end)
    .map(({ text }) => text)
    .join(' ');
}

const NUMBER_FIRST = /^\d{1,3}(?:[.)\s]|$)/u;

/** How many rows of a paragraph are read to see whether it asks something. */
const LOOK_AHEAD = 10;

// "terwijl" at the foot of a page, "de uitstoot" at the top of the next: one sentence
const ENDS_WITHIN = /[\p{Ll},]$/u;
const STARTS_WITHIN = /^\p{Ll}[\p{Ll} ]/u;

// "5.", "5)": the next question
const NUMBER_ALONE = /^\d{1,3}[.)]$/u;

const BARE = /^\d{1,3}$/u;

/** "31" / "28": cells of a table, each on a line of its own. */
const areCells = (row: Row, below: Row | undefined): boolean =>
  BARE.test(row.text) && below !== undefined && BARE.test(below.text);

/** The paragraph that a heading opens, up to the first line that ends a question. */
function paragraphFrom(rows: readonly Row[], heading: Heading): string {
  const first = rows[heading.next];
  if (!first) return '';
  const offset = heading.next === heading.row ? heading.to - first.from : 0;
  let text = first.text.slice(offset);
  for (let i = heading.next + 1; i < heading.next + LOOK_AHEAD; i++) {
    const row = rows[i];
    if (!row || /\?["'’”»)\d\s]*$/u.test(text.slice(-8))) break;
    if (row.afterBlank && !(ENDS_WITHIN.test(text.slice(-2)) && STARTS_WITHIN.test(row.text)))
      break;
    if (NUMBER_ALONE.test(row.text) || areCells(row, rows[i + 1])) break;
    // "2 Waarom" cut out of a text that became one line: what it asks is its own
    if (row.inline && NUMBER_FIRST.test(row.text)) break;
    text += ` ${row.text}`;
  }
  return text;
}
