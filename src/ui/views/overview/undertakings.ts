import type { UndertakingRow } from '../../../core/overview/undertakings.ts';
import { DOCUMENT_LOCALE } from '../../texts/languages.ts';

/** The orders in which undertakings can be listed. */
export const UNDERTAKING_SORTS = ['due', 'newest', 'paper'] as const;

/** Which undertakings are shown, and in which order; `all` is no choice. */
export interface UndertakingSelection {
  type: string;
  ministry: string;
  due: string;
  sort: string;
}

/** What is shown before anything is chosen. */
export const EVERYTHING: UndertakingSelection = {
  type: 'all',
  ministry: 'all',
  due: 'all',
  sort: 'due'
};

const LAST = '9999';

const COMPARE: Record<string, (a: UndertakingRow, b: UndertakingRow) => number> = {
  due: (a, b) => (a.dueOn ?? LAST).localeCompare(b.dueOn ?? LAST),
  newest: (a, b) => (b.date ?? '').localeCompare(a.date ?? ''),
  // The worker's own order is that of papers and places.
  paper: () => 0
};

/** The promises that are chosen and hold a text, in the chosen order. */
export function selectUndertakings(
  rows: readonly UndertakingRow[],
  { type, ministry, due, sort }: UndertakingSelection,
  text: string
): UndertakingRow[] {
  const wanted = text.trim().toLocaleLowerCase(DOCUMENT_LOCALE);
  return rows
    .filter(
      (row) =>
        (type === 'all' || row.type === type) &&
        (ministry === 'all' || row.ministries.includes(ministry)) &&
        (due === 'all' || row.dueOn !== undefined) &&
        wordsOf(row).includes(wanted)
    )
    .sort(COMPARE[sort] ?? COMPARE.due);
}

function wordsOf({ text, by, motion, speakers }: UndertakingRow): string {
  const names = speakers.map(({ name, ministry }) => `${name ?? ''} ${ministry ?? ''}`);
  return [text, by, motion, ...names].join('\n').toLocaleLowerCase(DOCUMENT_LOCALE);
}
