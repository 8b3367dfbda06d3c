import type { Layout } from '../../src/core/parse/layout/layout.ts';

/** What each line is, as a letter: text, blank, furniture, note; `|` before the first of a page. */
export function drawLines({ lines }: Layout): string {
  const letters = { text: 't', blank: '.', furniture: 'f', note: 'n' };
  return Array.from({ length: lines.length }, (_, i) => lines.at(i))
    .map(({ kind, startsPage }) => (startsPage ? '|' : '') + letters[kind])
    .join('');
}

/** The running text with ⟨label⟩ for every mark that has a note and ⟨label?⟩ for one that has none. */
export function drawMarks(layout: Layout): string {
  const { text, marks } = layout;
  let drawn = '';
  let at = 0;
  for (const { label, span, note } of marks) {
    drawn += `${text.slice(at, span[0])}⟨${label}${note === undefined ? '?' : ''}⟩`;
    at = span[1];
  }
  return drawn + text.slice(at);
}

/** "1: Streekbode, 3 mei 2024.": each note with its label. */
export const drawNotes = ({ notes }: Layout): string[] =>
  notes.map(({ label, text }) => `${label}: ${text}`);
