import type { Span } from '../../model/span.ts';
import { BLANK } from '../layout/line-kinds.ts';
import type { Lines } from '../layout/lines.ts';
import { type ColumnRole, readColumnNames, roleOf } from './column-names.ts';

/** The names of columns, printed in a row with single blanks between them or below each other. */
export interface FlowingNames {
  spans: readonly Span[];
  roles: readonly ColumnRole[];
  /** Indices of the first and the last line that holds one. */
  first: number;
  last: number;
}

/** So many lines may hold the names of one table, and so many words a line of them. */
const MOST_LINES = 6;
const MOST_WORDS = 12;

/**
 * Reads the names of columns around a line that names the questions, where nothing but the words tells
 * where one ends: "Nr. Fractie Vraag Antwoord", or on some lines below each other. Only known names, with a
 * number among the first two, or in a column without a name before all others.
 */
export function readFlowingNames(text: string, lines: Lines, at: number): FlowingNames | undefined {
  const own = namesIn(text, lines, at);
  if (!own) return undefined;
  let spans = own;
  let [first, last] = [at, at];
  let hasNumber = own.some((name) => isNumber(text, name));
  for (let i = at - 1; i >= 0 && at - i <= MOST_LINES && !(hasNumber && own.length > 1); i--) {
    if (lines.kind[i] === BLANK) continue;
    const names = namesIn(text, lines, i);
    if (!names || (hasNumber && !isAbout(text, names))) break;
    hasNumber ||= names.some((name) => isNumber(text, name));
    spans = [...names, ...spans];
    first = i;
  }
  for (let i = at + 1; i < lines.length && i - at <= MOST_LINES; i++) {
    if (lines.kind[i] === BLANK) continue;
    const names = namesIn(text, lines, i);
    if (!names) break;
    spans = [...spans, ...names];
    last = i;
  }
  const roles = readColumnNames(spans.map((span) => text.slice(...span)));
  if (!roles) return undefined;
  if (roles.slice(0, 2).includes('number')) return { spans, roles, first, last };
  // the column of numbers has no name
  if (hasNumber || roles[0] !== 'question') return undefined;
  const [[from]] = spans as [Span];
  return { spans: [[from, from], ...spans], roles: ['number', ...roles], first, last };
}

const isAbout = (text: string, names: readonly Span[]): boolean =>
  names.length === 1 && roleOf(text.slice(...names[0]!)) === 'about';

const isNumber = (text: string, span: Span): boolean => roleOf(text.slice(...span)) === 'number';

/** The names that a line consists of, the longest first; `undefined` where it holds anything else. */
function namesIn(text: string, lines: Lines, at: number): Span[] | undefined {
  const line = text.slice(lines.from[at], lines.to[at]);
  if (line === '' || line.length > LONGEST) return undefined;
  const words = [...line.matchAll(WORD)].map(({ 0: word, index }): Span => {
    const from = lines.from[at]! + index;
    return [from, from + word.length];
  });
  if (words.length > MOST_WORDS) return undefined;
  const names: Span[] = [];
  for (let i = 0; i < words.length;) {
    let end = words.length;
    while (end > i && !roleOf(text.slice(words[i]![0], words[end - 1]![1]))) end--;
    if (end === i) return undefined;
    const parted = partedAt(text, words.slice(i, end));
    if (parted !== undefined) end = i + parted;
    names.push([words[i]![0], words[end - 1]![1]]);
    i = end;
  }
  return names;
}

/** Where a second name begins with a capital within what may be one: "Vraag Fractie", not "Vraag fractie". */
function partedAt(text: string, words: readonly Span[]): number | undefined {
  const end = words.at(-1)![1];
  const at = words.findIndex(
    ([from], i) =>
      i > 0 &&
      CAPITAL.test(text.charAt(from)) &&
      roleOf(text.slice(words[0]![0], words[i - 1]![1])) &&
      roleOf(text.slice(from, end))
  );
  return at < 0 ? undefined : at;
}

const CAPITAL = /\p{Lu}/u;

// "Nr." and "Fractie" of "Nr.Fractie": pypdf writes no blank between cells
const WORD = /\p{Lu}+[^\s\p{Lu}]*|[^\s\p{Lu}]+/gu;

const LONGEST = 120;

/** Index of the last of the lines from `at` on that repeat the names of the columns; `undefined` where none do. */
export function lastLineOfNames(
  text: string,
  lines: Lines,
  at: number,
  { spans, first, last }: FlowingNames
): number | undefined {
  const [begin] = spans.find(([from, to]) => from < to)!;
  if (text.charCodeAt(lines.from[at]!) !== text.charCodeAt(begin)) return undefined;
  const printed = spans.map((span) => text.slice(...span).replaceAll(BLANKS, '')).join('');
  let read = '';
  for (let line = at; line < Math.min(lines.length, at + last - first + 1); line++) {
    const from = lines.from[line]!;
    const own = text.slice(from, Math.min(lines.to[line]!, from + LONGEST_NAMES));
    read += own.replaceAll(BLANKS, '');
    if (read === printed) return line;
    if (read === '' || !printed.startsWith(read)) return undefined;
  }
  return undefined;
}

const BLANKS = /\s+/gu;

/** Names of columns take no more characters on a line. */
const LONGEST_NAMES = 400;
