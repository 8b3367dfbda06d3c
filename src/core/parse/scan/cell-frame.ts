import type { Span } from '../../model/span.ts';
import type { Unescaped } from './escapes.ts';
import { findAll } from './find-all.ts';

/** A shorter text in quotation marks is somebody's words. */
const LEAST = 200;

/** What stands before and behind the cell is no longer than this, in characters. */
const FRAME_REACH = 500;

/** Stands where a sign was that no reader is to see: without width, and dropped by the layout. */
const HIDDEN = '\u2060';

// "17;kst-4.pdf;" before the cell, without the names of the columns
const FIELDS = /^(?:[^\s",;]{1,80}[,;\t]){0,12}$/u;

// "id,datum,tekst", then "17,2031-05-04," before the cell; "text" alone above it
const NAMED =
  /^(?<names>[\p{L}_][\p{L}\d_ -]{0,40}(?:[,;\t][\p{L}_][\p{L}\d_ -]{0,40}){0,12})\s?\n(?<fields>(?:[^",;\t\n]{0,80}[,;\t]){0,12})$/u;

// ",2031-05-04" behind it
const BEHIND = /^(?:[,;\t][^",;\t\n]{0,80}){0,12}\s*$/u;

const QUOTES = /"+/gu;

/**
 * The text of a paper that is one cell of an exported table, between its quotation marks: those inside it are
 * doubled. Before it may stand the row with the names of the columns. `undefined` for all other texts. The text keeps
 * its length, so that offsets stay the same.
 */
export function readCellFrame(source: string): Unescaped | undefined {
  const open = source.slice(0, FRAME_REACH).indexOf('"');
  if (open < 0) return undefined;
  const close = source.lastIndexOf('"');
  if (close - open < LEAST || source.length - close > FRAME_REACH) return undefined;
  if (!isFrame(source.slice(0, open), source.slice(close + 1))) return undefined;
  const cell = source.slice(open + 1, close);
  const breaks: Span[] = [[0, open + 1]];
  const pieces: string[] = [];
  let at = 0;
  for (const { 0: quotes, index } of findAll(cell, QUOTES)) {
    // One alone ends the cell, or was never doubled.
    if (quotes.length % 2 > 0) return undefined;
    pieces.push(cell.slice(at, index), `${HIDDEN}"`.repeat(quotes.length / 2));
    at = index + quotes.length;
  }
  const before = ' '.repeat(open + 1);
  const behind = ' '.repeat(source.length - close);
  breaks.push([close, source.length]);
  return { text: before + pieces.join('') + cell.slice(at) + behind, breaks };
}

/** Whether fields of a row stand round the cell, below as many names if there are any; or nothing. */
function isFrame(before: string, behind: string): boolean {
  if (!BEHIND.test(behind)) return false;
  if (FIELDS.test(before)) return before !== '' || behind.trim() === '';
  const found = NAMED.exec(before)?.groups;
  if (!found) return false;
  const { names = '', fields = '' } = found;
  const count = separatorsOf(names);
  // A line alone above somebody's words is their title, unless a program wrote it.
  if (count === 0 && !/^[a-z_]+$/u.test(names)) return false;
  return count === separatorsOf(fields) + separatorsOf(behind);
}

const separatorsOf = (words: string): number => findAll(words, /[,;\t]/gu).length;
