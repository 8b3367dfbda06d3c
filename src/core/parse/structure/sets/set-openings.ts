import { isBelowCountLabel } from '../headings/count-label.ts';
import { type HeadLine, headLine } from '../shapes/head-line.ts';
import type { Row } from '../rows/rows.ts';
import { isAsked } from '../turns/askedness.ts';
import { latin } from '../../scan/latin.ts';

// "Vraag 1", "**Vraag 1**", "1. Hoe", "1", "Vraag 1, 2 en 3"; not "1 januari", "Vraag 1 van 12", "1.200"
const FIRST =
  /^[*#_>\s•-]{0,8}(vraag\s{0,2}(?:nr\.? ?)?\(?)?1(?!\d|[.,]\d)[*_]{0,2}\s?(?:([).:])|$|(?:[,\-–]|en|t\/m|tot en met)\s?\d|(?=\s|\())/iu;

/** Within so many rows the first question asks something. */
const ASKS_WITHIN = 8;

// "2. Hoe", "Vraag 2", "Antwoord": where the text of the first question ends
const NEXT = latin(/^[*#_>\s]*(?:\d{1,3}\s?[.):]|(?:vraag|antwoord)(?!\p{L}))/iu);

// "1 van 12"
const OF_TOTAL = /^(?:van|uit|\/) ?\d/u;

/** Whether the first of numbered questions opens in a row. */
export function opensNumbers(rows: readonly Row[], at: number): boolean {
  const { text } = rows[at]!;
  if (!MAY_OPEN.has(text.charCodeAt(marksAt(text)))) return false;
  const [found, word, stop] = FIRST.exec(text.slice(0, FIRST_LENGTH)) ?? [];
  if (found === undefined || isBelowCountLabel(rows, at) || headLine(text) === 'counter') {
    return false;
  }
  const rest = text.slice(found.length).trim();
  if (OF_TOTAL.test(rest)) return false;
  if (word !== undefined) {
    return (rest === '' || stop !== undefined || /^\p{Lu}/u.test(rest)) && asks(rows, at, rest);
  }
  if (rest !== '' && stop === undefined && !/^\p{Lu}.*\?/u.test(rest)) return false;
  return asks(rows, at, rest);
}

/** How much of a row is looked at for its number. */
const FIRST_LENGTH = 40;

const MAY_OPEN: ReadonlySet<number> = new Set([...'1Vv'].map((sign) => sign.charCodeAt(0)));
const MARKS = '*#_> \t•-';

/** Where the marks of Markdown end with which a line begins. */
function marksAt(text: string): number {
  let at = 0;
  while (at < text.length && MARKS.includes(text[at]!)) at++;
  return at;
}

/** Whether the first question, of which `rest` stands in its own row, asks something. */
function asks(rows: readonly Row[], at: number, rest: string): boolean {
  let paragraph = rest;
  for (let i = at + 1; i < rows.length && i <= at + ASKS_WITHIN; i++) {
    const { text, afterBlank } = rows[i]!;
    if (paragraph.includes('?') || NEXT.test(text)) break;
    if ((paragraph !== '' && afterBlank) || OF_HEAD.has(headLine(text))) break;
    paragraph += ` ${text}`;
  }
  const asked = paragraph.slice(0, paragraph.lastIndexOf('?') + 1);
  return asked !== '' && isAsked(asked);
}

/** What stands below "1. De brug", the title of a first set. */
const OF_HEAD: ReadonlySet<HeadLine | undefined> = new Set([
  'who',
  'label',
  'date',
  'announcement',
  'description',
  'salutation'
]);
