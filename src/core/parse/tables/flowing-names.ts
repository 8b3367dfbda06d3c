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
 * number first.
 */
export function readFlowingNames(text: string, lines: Lines, at: number): FlowingNames | undefined {
  const own = namesIn(text, lines, at);
  if (!own) return undefined;
  let spans = own;
  let [first, last] = [at, at];
  for (let i = at - 1; i >= 0 && at - i <= MOST_LINES && !isNumber(text, spans[0]!); i--) {
    if (lines.kind[i] === BLANK) continue;
    const names = namesIn(text, lines, i);
    if (!names) break;
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
  return roles?.[0] === 'number' ? { spans, roles, first, last } : undefined;
}

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
    names.push([words[i]![0], words[end - 1]![1]]);
    i = end;
  }
  return names;
}

// "Nr." and "Fractie" of "Nr.Fractie": pypdf writes no blank between cells
const WORD = /\p{Lu}+[^\s\p{Lu}]*|[^\s\p{Lu}]+/gu;

const LONGEST = 120;
