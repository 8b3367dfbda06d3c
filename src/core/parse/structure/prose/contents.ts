import { withSingleBlanks } from '../../scan/collapse.ts';
import type { Row } from '../rows/rows.ts';

// "Inhoudsopgave", "INHOUD", "Inhoudsopgave          blz."
const TITLE = /^[*#_\s]*inhoud(?:sopgave)?(?:\s+(?:blz\.?|pagina))?:?[*_]*$/iu;

/** No table of contents has more rows, and none of them is longer, in characters. */
const MAX_ROWS = 150;
const MAX_LENGTH = 240;

// "I. ", "2 ", "1.3 " before a title; " ..... 12", " 12" behind it
const NUMBER_BEFORE = /^[*#_\s]*(?:[ivx]{1,5}|\d{1,2}(?:\.\d{1,2})*)[.)]?\s+/u;
const PAGE_BEHIND = /[\s.…_]\d{1,3}$/u;

/** Rows of a table of contents, half-open: its title, and what it lists. */
export interface Contents {
  first: number;
  next: number;
}

/**
 * Finds the table of contents among rows of prose: what stands between its title and the place where the
 * first title that it lists returns, above the text. `undefined` where that title does not return.
 */
export function findContents(rows: readonly Row[]): Contents | undefined {
  const first = rows.findIndex(({ text }) => text.length < 40 && TITLE.test(text));
  if (first < 0) return undefined;
  const end = Math.min(rows.length, first + MAX_ROWS);
  let wanted: string | undefined;
  for (let i = first + 1; i < end; i++) {
    const { text } = rows[i]!;
    if (text.length > MAX_LENGTH) return undefined;
    const title = titleIn(text);
    if (title.length < SHORTEST) continue;
    if (wanted === undefined) wanted = title;
    else if (title === wanted) return { first, next: atNumber(rows, i, first) };
  }
  return undefined;
}

/** "blz.", "II", "14" are cells of the table, no titles. */
const SHORTEST = 5;

function titleIn(line: string): string {
  const title = line.toLowerCase().replace(NUMBER_BEFORE, '').replace(PAGE_BEHIND, '');
  let end = title.length;
  while (end > 0 && DOTS.includes(title[end - 1]!)) end--;
  return withSingleBlanks(title.slice(0, end)).trim();
}

/** What leads from a title to its page. */
const DOTS = ' \t.…_';

/** The number of the title may stand on a line of its own above it. */
const atNumber = (rows: readonly Row[], i: number, first: number): number =>
  i - 1 > first + 1 && /^[IVX]{1,4}\.?$/u.test(rows[i - 1]!.text) ? i - 1 : i;
