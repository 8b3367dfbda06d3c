import { isDigit } from './occurrences.ts';

// "Nr Vraag Bijlage Blz. (van) t/m", "Nr.   Vraag   Pagina"
const HEAD =
  /^\W{0,4}(?:nr|nummer)\.?\s+vra(?:ag|gen)\s+(bijlagen?\s+)?(?:blz|bladzijden?|pagina)\.?(?:\s+\S{1,8}){0,3}$/iu;

/** Every such head holds one of these. */
const PAGES = /blz|bladzijde|pagina/iu;

/** Longer lines are no heads of a table. */
const MAX_HEAD = 160;

/**
 * Reads the head of a table of questions that names their pages, on one line; whether it has a
 * column of attachments before them. `undefined` for any other line.
 */
export function readPagedTableHead(line: string): { hasAttachments: boolean } | undefined {
  const head = line.length < MAX_HEAD && PAGES.test(line) ? HEAD.exec(line) : null;
  return head ? { hasAttachments: head[1] !== undefined } : undefined;
}

/** How many signs may stand before the head's first word, at most. */
const MOST_BEFORE = 4;

/**
 * Whether the line that begins at an offset of a text may be such a head: its first word begins with "n".
 * `false` for most lines, which then need not be taken out of the text.
 */
export function mayBePagedTableHead(text: string, from: number): boolean {
  for (let at = from; at <= from + MOST_BEFORE; at++) {
    const code = text.charCodeAt(at);
    if (code === SMALL_N || code === CAPITAL_N) return true;
    if (isWordSign(code)) return false;
  }
  return false;
}

/** Whether `\w` matches this code unit. */
const isWordSign = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code) || code === LOW_LINE;

const LOW_LINE = 95;

const [SMALL_N, CAPITAL_N] = [110, 78];

/** No table has more columns for an attachment, a page and a last page. */
const MOST_CELLS = 3;

const WORDS = /\S+/gu;
const NUMBER = /^\d{1,3}$/u;

/** The numbers at the end of a line that may be such cells: offsets, in order, at most three. */
export function lastNumbers(line: string): number[] {
  const words = [...line.matchAll(WORDS)].slice(-MOST_CELLS);
  const behind = words.findLastIndex(([word]) => !NUMBER.test(word)) + 1;
  return words.slice(behind).map(({ index }) => index);
}
