import type { Span } from '../../model/span.ts';
import { findAll } from './find-all.ts';

/** A text whose line ends were written as signs, read as the text that it was. */
export interface Unescaped {
  /** As long as the source, so that every offset stays the same. */
  text: string;
  /** Where signs stood that only say that a line or a cell ends here. */
  breaks: readonly Span[];
}

// "\n", "\r\n", "\t", "\"", "\/", "\\", "\u2019", and the two quotes of a cell that stand for one
const ESCAPE = /\\(?:(?:r\\)?n|[rtf"/\\]|u[\da-fA-F]{4})|""/gu;

/** Fewer are slips, or a path of Windows. */
const MIN_BREAKS = 3;

/** Stands where a sign was that no reader is to see: without width, and dropped by the layout. */
const HIDDEN = '\u2060';

/**
 * Undoes what an export does to the text in a field of JSON or in a cell of a table, where it wrote the
 * ends of lines as "\n" and has fewer true ones; `undefined` for all other texts.
 */
export function readEscapes(source: string): Unescaped | undefined {
  if (!hasEscapedBreaks(source)) return undefined;
  const quoted = source.startsWith('"');
  const breaks: Span[] = [];
  const pieces: string[] = [];
  let at = 0;
  for (const { 0: sign, index } of findAll(source, ESCAPE)) {
    if (sign === '""' && !quoted) continue;
    const end = index + sign.length;
    const isBreak = BREAKS.test(sign);
    pieces.push(source.slice(at, index), meaning(sign));
    if (isBreak) breaks.push([index, end]);
    at = end;
  }
  const text = pieces.join('') + source.slice(at);
  return quoted ? withoutQuotes(text, breaks) : { text, breaks };
}

const BREAKS = /^\\[rntf]/u;

/** What a sign stands for, in as many characters as it has. */
function meaning(sign: string): string {
  if (sign === '\\t') return ' \t';
  if (sign === '\\f') return ' \f';
  if (BREAKS.test(sign)) return '\n'.padStart(sign.length);
  if (sign.startsWith('\\u')) {
    return String.fromCharCode(Number.parseInt(sign.slice(2), 16)).padEnd(sign.length, HIDDEN);
  }
  return HIDDEN + sign.slice(1);
}

/** The quotes round all of the text are the cell's. */
function withoutQuotes(text: string, breaks: Span[]): Unescaped {
  const last = text.trimEnd().length - 1;
  if (last < 1 || text.charCodeAt(last) !== QUOTE) return { text, breaks };
  const plain = ` ${text.slice(1, last)} ${text.slice(last + 1)}`;
  return { text: plain, breaks: [[0, 1], ...breaks, [last, last + 1]] };
}

const QUOTE = 34;

function hasEscapedBreaks(source: string): boolean {
  let escaped = 0;
  for (let at = source.indexOf('\\n'); at >= 0; at = source.indexOf('\\n', at + 2)) {
    escaped++;
  }
  if (escaped < MIN_BREAKS) return false;
  let printed = 0;
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) {
    if (++printed >= escaped) return false;
  }
  return true;
}
