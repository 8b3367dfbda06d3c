import { MONTH_NAME } from '../../../scan/dates.ts';
import type { Line } from '../../lines.ts';
import type { MarkReading, PrintedMark } from './mark-reading.ts';
import { trimEnd } from './mark-reading.ts';
import { readZeroMark } from './mark-zero.ts';
import { readRunTogether } from './mark-run-together.ts';
import { markWeight } from './mark-weight.ts';
import { NEVER } from './mark-place.ts';
import { isBroughtOver, TYPED } from './mark-typed.ts';

// What continues a group: ",23", ", 4", " 3"; not " 4 procent", ",5%"
const NEXT_IN_GROUP =
  /\s?,\s?(\d{1,3})(?![\d\p{L}%]|\.\d)|(?:\s|\s?en\s)(\d{1,3})(?![\d\p{L}%]|[.,]\d|\s\p{Ll})/uy;

// "?, 2" of "»1?, 2": the question mark stands between the marks of one place
const BEHIND_QUESTION_MARK = /\?(,\s?(\d{1,3}))(?![\d\p{L}%]|[.,]\d)/uy;

const MAX_STEP_IN_GROUP = 3;

/** Reads the bare digits from `at` to `end` as marks, with those that follow in the same group. */
export function readBareMarks(text: string, line: Line, at: number, end: number): MarkReading[] {
  if (end - at > 3) {
    const apart = readRunTogether(text, line, at, end);
    if (apart) return [apart];
    const behind = readThousandsAndMark(text, line, at, end);
    return behind.length > 0 ? behind : readYearAndMark(text, line, at, end);
  }
  if (text.charAt(at) === '0') return readZeroMark(text, line, at, end);
  const isAlone = at === line.from && end + 1 === line.to && isBroughtOver(text, line);
  const weight = isAlone ? TYPED : markWeight(text, line, at, end);
  if (weight <= NEVER && !startsLoneGroup(text, line, at)) return [];
  const reading = readGroup(text, line, at, end, weight);
  const apart = readRunTogether(text, line, at, end);
  return apart ? [reading, apart] : [reading];
}

function readGroup(text: string, line: Line, at: number, end: number, weight: number): MarkReading {
  const first = Number(text.slice(at, end));
  const marks: PrintedMark[] = [{ number: first, label: String(first), span: [at, end] }];
  let last = first;
  let stop = end;
  for (;;) {
    NEXT_IN_GROUP.lastIndex = stop;
    const next = NEXT_IN_GROUP.exec(text);
    if (!next || NEXT_IN_GROUP.lastIndex > line.to) break;
    if (next[2] && opensItem(text, at, NEXT_IN_GROUP.lastIndex)) break;
    const printed = next[1] ?? next[2] ?? '';
    const number = Number(printed);
    if (number <= last || number > last + (next[1] ? MAX_STEP_IN_GROUP : 1)) break;
    // The comma between two marks belongs to the first.
    const previous = marks.at(-1) as PrintedMark;
    const from = NEXT_IN_GROUP.lastIndex - printed.length;
    previous.span = [previous.span[0], trimEnd(text, previous.span[0], from)];
    stop = NEXT_IN_GROUP.lastIndex;
    marks.push({ number, label: String(number), span: [from, stop] });
    last = number;
  }
  BEHIND_QUESTION_MARK.lastIndex = stop;
  const behind = BEHIND_QUESTION_MARK.exec(text);
  if (behind && Number(behind[2]) === last + 1 && BEHIND_QUESTION_MARK.lastIndex <= line.to) {
    stop = BEHIND_QUESTION_MARK.lastIndex;
    const span = [stop - (behind[1] ?? '').length, stop] as const;
    marks.push({ number: last + 1, label: String(last + 1), span });
  }
  const closing = text.charAt(stop) === ')' && !hasOpenBracket(text, line.from, at);
  if (closing) {
    const tail = marks.at(-1) as PrintedMark;
    tail.span = [tail.span[0], stop + 1];
  }
  const fillsLine = at === line.from && stop === line.to;
  return { marks, weight: fillsLine ? -1.5 : weight, bracketed: false, lone: fillsLine };
}

// ". Wanneer", ") Kunt" behind the second number of "varen.4 5. Wanneer"
const ITEM_BEHIND = /^[.)]\s{1,4}[«‘“"'(]?\p{Lu}/u;

/** Whether a mark stands behind a sentence, and the number that ends here is that of the next question or item. */
const opensItem = (text: string, at: number, end: number): boolean =>
  '.?!»”'.includes(text.charAt(at - 1)) && ITEM_BEHIND.test(text.slice(end, end + 8));

function startsLoneGroup(text: string, line: Line, at: number): boolean {
  return (
    at === line.from && line.to - line.from <= 16 && /^[\d, en]+$/u.test(text.slice(at, line.to))
  );
}

// "20251", "202412"; not "20250", "19637"
const YEAR_AND_MARK = /^(?:199|20[0-3])\d([1-9]\d{0,2})$/u;

// "2024–" of "2024–20272"
const YEAR_BEFORE = /(?:19|20)\d\d[–-]$/u;

// "Postbus 20011": no year and no mark
const BOX = /Postbus\s$/iu;

// "februari " of "12 februari 20251", "kwartaal van " of "het tweede kwartaal van 20251": what stands behind
// a month or a part of a year is a year
const MONTH_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${MONTH_NAME}|kwartaal van|(?:voor|na)jaar(?: van)?|zomer van|medio|begin|eind) $`,
  'iu'
);

/** The longest of them, with the blanks round it. */
const MONTH_REACH = 15;

/** A mark behind a year, as in "20251": only a month, another year or a known note tells it from a number. */
function readYearAndMark(text: string, line: Line, at: number, end: number): MarkReading[] {
  // A year has four digits, and no note a higher number than three.
  if (end - at < 5 || end - at > 7) return [];
  const before = text.slice(Math.max(line.from, at - 5), at);
  if (BOX.test(text.slice(Math.max(line.from, at - 8), at))) return [];
  if (!(before === '' || /\s$/u.test(before) || YEAR_BEFORE.test(before))) return [];
  const label = YEAR_AND_MARK.exec(text.slice(at, end))?.[1];
  if (!label || /^(?:[\p{L}\d%]|[.,]\d)/u.test(text.slice(end, end + 2))) return [];
  const marks = [{ number: Number(label), label, span: [end - label.length, end] as const }];
  const lead = text.slice(Math.max(line.from, at - MONTH_REACH), at);
  const weight = YEAR_BEFORE.test(before) || MONTH_BEFORE.test(lead) ? 0.6 : -0.6;
  return [{ marks, weight, bracketed: false, lone: false }];
}

// "artikel 2.4001", "Postbus 2.4001": what is named by a number, not counted
const NAMES_BEFORE =
  /(?:artikel(?:en)?|versie|postbus|nummer|nrs?\.?|nota|besluit|dossier|kamerstuk(?:ken)?) $/iu;

// "2.4001", "30.00012": behind a stop a thousand has three digits; not "12.2031", the end of a day, nor "1.2.0001"
const THOUSANDS_BEFORE = /(?:^|[\s(€])[1-9]\d{0,2}(?:\.\d{3})*\.$/u;
const THOUSANDS_AND_MARK = /^(?!(?:19|20)\d\d$)\d{3}([1-9]\d?)$/u;

/** A number of millions, with its stops. */
const LONGEST_THOUSANDS = 12;

/** A mark behind a number of thousands, as in "30.0001". */
function readThousandsAndMark(text: string, line: Line, at: number, end: number): MarkReading[] {
  const label = THOUSANDS_AND_MARK.exec(text.slice(at, end))?.[1];
  if (label === undefined) return [];
  const before = text.slice(Math.max(line.from, at - LONGEST_THOUSANDS), at);
  const thousands = THOUSANDS_BEFORE.exec(before)?.[0].trimStart();
  if (thousands === undefined) return [];
  const start = at - thousands.length;
  if (NAMES_BEFORE.test(text.slice(Math.max(line.from, start - LONGEST_THOUSANDS), start)))
    return [];
  if (/^(?:[\p{L}\d%]|[.,]\d)/u.test(text.slice(end, end + 2))) return [];
  const marks = [{ number: Number(label), label, span: [end - label.length, end] as const }];
  return [{ marks, weight: 0.6, bracketed: false, lone: false }];
}

function hasOpenBracket(text: string, from: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 300); i--) {
    const code = text.charCodeAt(i);
    if (code === 41) return false;
    if (code === 40) return true;
  }
  return false;
}
