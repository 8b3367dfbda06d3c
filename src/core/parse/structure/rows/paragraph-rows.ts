import type { Layout } from '../../layout/layout.ts';
import { BLANK, TEXT } from '../../layout/line-kinds.ts';
import type { Lines } from '../../layout/lines.ts';
import type { Row } from './rows.ts';

/**
 * The rows of a text of which each line is a paragraph and no blank line parts any, as a program leaves it that takes
 * all empty lines away: a line behind one that ends a sentence stands as apart as behind a blank one. The same rows
 * where that is not so. A heading with its text behind it is one as in a text that became one line.
 */
export function withParagraphsApart(
  rows: readonly Row[],
  { text, lines, wrap }: Pick<Layout, 'text' | 'lines' | 'wrap'>
): readonly Row[] {
  if (wrap.wrapped || holdsBlank(lines)) return rows;
  return rows.map((row, i) => {
    if (!ENDED.test(rows[i - 1]?.text ?? '') || !beginsLine(text, row.from)) return row;
    return OPENS.test(row.text)
      ? { ...row, afterBlank: true, inline: true }
      : { ...row, afterBlank: true };
  });
}

// "Ja.", "waarom niet?"; what ends otherwise may go on on the next line
const ENDED = /[.?!][»”"’')\]]{0,2}$/u;

// "Vraag 4 Hoeveel", "Antwoord 320.", "Tot slot Ik", "Toelichting Waarom": the heading and its text in one line
const OPENS =
  /^(?:Vra(?:ag|gen)|Antwoord(?:en)?|Toelichting|Mededeling|Bijlage|Tot slot|Slot)(?!\p{L})(?!\s(?:van|aan|door)\s)\s?:?\s{0,3}\S/u;

/** Whether a blank line stands between two lines of text. */
function holdsBlank({ kind, length }: Lines): boolean {
  for (let i = kind.indexOf(TEXT); i >= 0 && i + 1 < length; i++)
    if (kind[i] === BLANK && kind[i + 1] === TEXT) return true;
  return false;
}

/** Whether nothing but blanks stands before a place on its line. */
function beginsLine(text: string, at: number): boolean {
  let before = at;
  while (before > 0 && (text[before - 1] === ' ' || text[before - 1] === '\t')) before--;
  return (
    before === 0 ||
    text[before - 1] === '\n' ||
    text[before - 1] === '\r' ||
    text[before - 1] === '\f'
  );
}
