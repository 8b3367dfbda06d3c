import type { Layout } from '../../layout/layout.ts';
import type { Row } from '../rows/rows.ts';

// "Ja.", "waarom niet?", "»?": what ends a sentence, before notes that follow it
const SENTENCE_END = /[.?!»”"’)\]:]$/u;

// "Lees verder", "© 2019": not the second half of a sentence
const BEGINS = /^\P{Ll}/u;

// "Zo nee, waarom niet?": unlike "o.a." no end of an abbreviation
const ASKED = /[?!]$/u;

/**
 * Index of the row that stands behind the list of all notes, which ends what is asked and answered: a
 * site goes on about other things. `undefined` where the notes stand at the feet of pages, or in the
 * lines of the text.
 */
export function rowBehindNotes(
  { text, notes, pageStarts, wrap }: Pick<Layout, 'text' | 'notes' | 'pageStarts' | 'wrap'>,
  rows: readonly Row[],
  first: number
): number | undefined {
  const from = notes[0]?.spans[0]?.[0];
  const to = notes.at(-1)?.spans.at(-1)?.[1];
  if (wrap.wrapped || from === undefined || to === undefined) return undefined;
  const next = rows.findIndex((row) => row.from >= to);
  if (next < first) return undefined;
  const [before, behind] = [rows[next - 1], rows[next]];
  if (!before || !behind || before.to > from || !opensLine(text, from)) return undefined;
  if (pageStarts.some((start) => start > before.to && start <= behind.from)) return undefined;
  return SENTENCE_END.test(before.text) &&
    behind.afterBlank &&
    (BEGINS.test(behind.text) || ASKED.test(before.text))
    ? next
    : undefined;
}

/** Whether only blanks stand before a place on its line. */
function opensLine(text: string, at: number): boolean {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim() === '';
}
