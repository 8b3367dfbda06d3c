import type { Span } from '../../model/span.ts';
import { BLANK } from '../layout/line-kinds.ts';
import type { Lines } from '../layout/lines.ts';
import { skipBlanks } from '../scan/blanks.ts';
import { OPENS_QUESTION } from '../scan/question-openings.ts';
import { GROUP_IN_FULL, GROUP_NAME } from '../scan/group-names.ts';
import type { ColumnRole } from './column-names.ts';
import type { FlowingNames } from './flowing-names.ts';
import { LONGEST_ROW } from './table.ts';

// "VVD", "Groen- Links", "CDA en D66", "GroenLinks-PvdA/SP", "Fractie van de SP"
const GROUP = new RegExp(
  String.raw`(?:fractie (?:van )?(?:de |het )?)?(?:${GROUP_IN_FULL}|Groen-?\s?Links(?:-?\s?PvdA)?|${GROUP_NAME})(?!\p{L})`,
  'iuy'
);
const BETWEEN_GROUPS = /-?fractie\b|\s?[-/&,+]\s{0,2}|\s(?:en\s)?/uy;

// "Lokaal Sterk" before "22": whoever stands between the number of a row and its page
const ANYBODY =
  /\p{Lu}[\p{L}\d&'’.-]{0,30}(?:\s{1,3}[\p{L}\d&/+'’.-]{1,30}){0,3}?(?=\s{1,3}\d{1,4}(?:\s?[-–]\s?\d{1,4})?\s{1,3}\p{Lu})/uy;

const OPENS = String.raw`${OPENS_QUESTION}|Graag|Gaarne|Op (?:blz|bladzijde|pag|p\b)`;

// "Wonen" before "Hoeveel", "Sport en cultuur" before a line that begins with a capital
const SUBJECT = new RegExp(
  String.raw`\p{Lu}[\p{L}’'-]{1,30}(?: [\p{L}&’'-]{1,30}){0,4}?(?=\s{1,3}(?:${OPENS})(?!\p{L}))`,
  'uy'
);

// "12", "12-14", "n.v.t."
const PAGE = /(?:\d{1,4}(?:\s?[-–]\s?\d{1,4})?|[Nn]\.?[Vv]\.?[Tt]\.?)(?=\s|\p{Lu})/uy;

/** Where a row of flowing cells begins. */
export interface RowStart {
  /** Index of the line of its number. */
  first: number;
  /** Index of the line on which the question begins, or the cell before it ends. */
  line: number;
  /** Its cells before the question. */
  values: readonly Span[];
  /** Offset behind them, on the same line. */
  rest: number;
}

// "12", "12.", "12VVD" of pypdf
const NUMBER = /(\d{1,3})[.)]?(?=\s|\p{Lu})/uy;

/** Finds the rows below the names of the columns: each begins with the next number and cells of the shapes named. */
export function flowingStarts(text: string, lines: Lines, names: FlowingNames): RowStart[] {
  const before = names.roles.slice(1, names.roles.indexOf('question'));
  const starts: RowStart[] = [];
  let expected: number | undefined;
  let reach = names.last + LONGEST_ROW;
  for (let at = names.last + 1; at < Math.min(lines.length, reach); at++) {
    if (lines.kind[at] === BLANK) continue;
    const number = matchSpan(NUMBER, text, lines.from[at]!);
    if (!number) {
      if (expected === undefined) return [];
      continue;
    }
    const value = Number.parseInt(text.slice(...number), 10);
    if (expected !== undefined && value !== expected) continue;
    const start = readStart(text, lines, at, number, before);
    if (!start) {
      if (expected === undefined) return [];
      continue;
    }
    starts.push(start);
    expected = value + 1;
    at = start.line;
    reach = at + LONGEST_ROW;
  }
  return starts;
}

/** The cells before the question; each may stand on a line of its own, with blank lines between. */
function readStart(
  text: string,
  lines: Lines,
  first: number,
  number: Span,
  roles: readonly ColumnRole[]
): RowStart | undefined {
  const values: Span[] = [number];
  let end = number[1];
  for (const [i, role] of roles.entries()) {
    const from = skipBlanks(text, end);
    const anybody = roles[i + 1] === 'page' ? matchSpan(ANYBODY, text, from) : undefined;
    const value =
      role === 'about'
        ? (anybody ?? groupsAt(text, from) ?? subjectAt(text, end, from))
        : matchSpan(PAGE, text, from);
    if (!value) return undefined;
    values.push(value);
    end = value[1];
  }
  let line = first;
  while (line + 1 < lines.length && lines.start[line + 1]! <= end) line++;
  return { first, line, values, rest: Math.min(skipBlanks(text, end), lines.to[line]!) };
}

// "Sport en cultuur" below a line of nothing but a number
const LINE = /[^\n]{1,40}(?=\n)/uy;

/** The words before the one that opens the question, or a short line below that of the number. */
function subjectAt(text: string, end: number, from: number): Span | undefined {
  const subject =
    matchSpan(SUBJECT, text, from) ??
    (text.slice(end, from).includes('\n') ? matchSpan(LINE, text, from) : undefined);
  return subject && [subject[0], subject[0] + text.slice(...subject).trimEnd().length];
}

/** One group or several. */
function groupsAt(text: string, from: number): Span | undefined {
  let found = matchSpan(GROUP, text, from);
  for (let next = found; next;) {
    found = next;
    const between = matchSpan(BETWEEN_GROUPS, text, found[1]);
    if (!between) break;
    const more = matchSpan(GROUP, text, between[1]);
    if (!more && text.slice(...between).endsWith('fractie')) found = [found[0], between[1]];
    next = more && [found[0], more[1]];
  }
  return found;
}

function matchSpan(pattern: RegExp, text: string, from: number): Span | undefined {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match ? [from, from + (match[1] ?? match[0]).length] : undefined;
}
