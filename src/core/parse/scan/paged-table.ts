// "Nr Vraag Bijlage Blz. (van) t/m", "Nr.   Vraag   Pagina"
const HEAD =
  /^\W{0,4}(?:nr|nummer)\.?\s+vra(?:ag|gen)\s+(bijlagen?\s+)?(?:blz|bladzijden?|pagina)\.?(?:\s+\S{1,8}){0,3}$/iu;

/** Longer lines are no heads of a table. */
const MAX_HEAD = 160;

/**
 * Reads the head of a table of questions that names their pages, on one line; whether it has a
 * column of attachments before them. `undefined` for any other line.
 */
export function readPagedTableHead(line: string): { hasAttachments: boolean } | undefined {
  const head = line.length < MAX_HEAD ? HEAD.exec(line) : null;
  return head ? { hasAttachments: head[1] !== undefined } : undefined;
}

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
