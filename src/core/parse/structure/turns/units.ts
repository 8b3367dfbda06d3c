import { endsWithQuestionMark, isAsked, opensAsQuestion } from './askedness.ts';
import {
  BEGINS_SENTENCE,
  blanksPart,
  filledTo,
  goesOnAsking,
  leavesRoom,
  mayEndSentence
} from './filled-rows.ts';
import type { Row } from '../rows/rows.ts';
import { addSentences, type Unit } from './sentence-units.ts';

/**
 * Puts rows together to paragraphs. Where lines are `wrapped`, a paragraph ends at a blank line and
 * at a line that ends in a question mark, which is where an answer may begin, or that ends early
 * behind one; else with its line. A line cut out of a flattened text is taken apart into its sentences.
 */
export function readUnits(rows: readonly Row[], wrapped: boolean): readonly Unit[] {
  if (!wrapped && rows.every(isWhole)) return rows;
  const units: Unit[] = [];
  const measure = wrapped
    ? Math.max(0, ...rows.slice(0, MEASURED).map(({ text }) => text.length))
    : 0;
  const parted = wrapped && blanksPart(rows, measure);
  const filled = wrapped ? filledTo(rows) : 0;
  let open = false;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    if (row.inline) {
      addSentences(units, row);
      open = false;
      continue;
    }
    const last = units.at(-1);
    if (last && open && !row.afterBlank) {
      last.text += ` ${row.text}`;
      last.to = row.to;
    } else {
      addCells(units, row);
    }
    const next = rows[i + 1];
    open =
      wrapped &&
      !(endsWithQuestionMark(row.text) && !goesOnAsking(row, next, parted ? measure : 0, filled)) &&
      !leadsToItem(row, next) &&
      !endsEarly(row, next, units.at(-1)!.text, measure) &&
      !(filled > 0 && leavesRoom(row, next, filled));
  }
  return units;
}

/** Where no line is wrapped, such a row is a paragraph as it stands. */
const isWhole = ({ inline, text }: Row): boolean => !inline && !text.includes('\t');

/** So many rows tell how long a full line is. */
const MEASURED = 200;

/** A line is short of the measure where the next word and this much more would have fitted. */
const SLACK = 6;

// "voorbeeld.", "toe.»", "monitor.2"; not "o.a." before a name, as far as a line shows
const STATED = /(?:\p{L}{3}|\d{2})[.!][»”’"')]*\d{0,2}$/u;

// "Ja.", "Nee, nr. 4.": nobody breaks a line that is half empty behind an abbreviation
const CLOSED = /[.!][»”’"')]*\d{0,2}$/u;

// "… gelden? Graag een toelichting.": a request is the last that a question says
const REQUESTED = /\?[»”’"')]*\s(?:Graag|Gaarne)\s[^.?!]{3,80}\.$/u;

// "De vraag is: wie betaalt dat?", "Het onderzoek had drie vragen:": a paragraph that asks, or leads to one
const ASKS_OR_LEADS = /[?:][»”’"')]?$/u;

// "• ": a sign that stands nowhere but before an item; a dash may stand in a sentence, behind the end of one it does not
const BULLET = /^[•●▪◦‣\uF0B7]\s/u;
const DASH = /^[-–] /u;
const ENDED = /[.?!:)]$/u;

/** "Gevraagd is nog:" / "- Hoeveel zijn er?": an item begins on a line of its own. */
const leadsToItem = ({ text }: Row, next: Row | undefined): boolean =>
  next !== undefined && (BULLET.test(next.text) || (DASH.test(next.text) && ENDED.test(text)));

/** How far from the end of a paragraph such a request begins at most, in characters. */
const REQUEST_REACH = 100;

/**
 * "… provincies? Geef een voorbeeld." / "Het bedrag", "Graag ontvang ik een lijst." / "De lijst is":
 * who asked ended the line, not the measure.
 */
function endsEarly(
  { text }: Row,
  next: Row | undefined,
  paragraph: string,
  measure: number
): boolean {
  if (!next || !mayEndSentence(text, text.length - 1)) return false;
  const ending = text.length * 2 < measure ? CLOSED : STATED;
  if (!ending.test(text.slice(-12)) || !BEGINS_SENTENCE.test(next.text)) return false;
  if (REQUESTED.test(paragraph.slice(-REQUEST_REACH))) return true;
  const blank = next.text.indexOf(' ');
  const word = blank < 0 ? next.text.length : blank;
  if (text.length + 1 + word + SLACK > measure) return false;
  if (ASKS_OR_LEADS.test(next.text)) return true;
  return paragraph.includes('?') || opensAsQuestion(next.text) || isAsked(paragraph);
}

/** Adds a row, or the cells of a table row that lost its table: "Hoe breed is een pad?\tDat verschilt." */
function addCells(units: Unit[], { from, to, text }: Row): void {
  const tab = text.indexOf('\t');
  const question = text.slice(0, Math.max(0, tab));
  const rest = endsWithQuestionMark(question) ? text.slice(tab).trimStart() : '';
  if (rest === '') {
    units.push({ from, to, text });
    return;
  }
  units.push({ from, to: from + tab, text: question });
  units.push({ from: from + text.length - rest.length, to, text: rest });
}

/**
 * Offset in the source of a character of a unit that was put together from these rows: between the lines
 * of the source stands more than the one blank that joins them, where a program set them in.
 */
export function offsetIn({ from, to }: Unit, rows: readonly Row[], at: number): number {
  let start = 0;
  for (const row of rows) {
    if (row.from < from || row.to > to) continue;
    if (at < start + row.text.length) return row.from + at - start;
    start += row.text.length + 1;
  }
  return from + at;
}

/** The rows from `first` up to `next`, the first of them only from `offset` of the source on. */
export function rowsFrom(rows: readonly Row[], first: number, next: number, offset: number): Row[] {
  const body = rows.slice(first, next);
  const [top] = body;
  if (!top || top.from >= offset) return body;
  const text = top.text.slice(offset - top.from).trimStart();
  return text === ''
    ? body.slice(1)
    : [{ ...top, from: top.from + top.text.length - text.length, text }, ...body.slice(1)];
}
