import type { Row } from '../rows/rows.ts';
import { mayBeginWithAny } from '../../scan/may-begin.ts';

/**
 * "Vraag met verzoek om schriftelijk antwoord E-000917/2023": how a question of the European Parliament
 * is headed
 */
const TITLE =
  /^(?:\p{Lu}-\d{3,6}\/\d{2,4} )?vraag met verzoek om (?:schriftelijk|mondeling) antwoord(?: \p{Lu}-\d{3,6}\/\d{2,4}(?: ?\([^()]{1,20}\))?)?/iu;

/**
 * "SCHRIFTELIJKE VRAAG E-1923/99", and below it "van Joost Wiersma (ELDR) aan de Commissie": before 2009
 */
const OLD_TITLE = /^schriftelijke vraag (?:nr\. ?)?(?:\p{Lu}-)?\d{1,4}\/\d{2}(?=$| van )/iu;
const OLD_NAMES = /^van [^.?!]{2,200} aan de (?:commissie|raad)$/iu;

/** With these the line begins that says who answers, and the old title; `TITLE` may have a capital first. */
const mayReply = mayBeginWithAny(['antwoord van ']);
const mayBeOld = mayBeginWithAny(['schriftelijke vraag ']);
const mayAsk = mayBeginWithAny(['vraag met verzoek']);

/** "E-000917/2023 Vraag met" has its hyphen behind the capital, which may be two code units long. */
const isNumbered = (text: string): boolean => text[1] === '-' || text[2] === '-';

/**
 * "Antwoord van mevrouw Lindqvist", "Antwoord van de hoge vertegenwoordiger/vicevoorzitter Moretti"
 */
const REPLY =
  /^antwoord van (?=(?:mevrouw|de heer|(?:uitvoerend )?vice-?voorzitter|(?:de )?(?:commissaris|hoge vertegenwoordiger))[ /])/iu;

/** " namens de Europese Commissie", " namens de Raad" */
export const ON_BEHALF = /\s?namens (?:de )?((?:europese )?commissie|(?:europese )?raad)/iu;

// "Betreft:", where the subject stands, and the head of the question ends
const SUBJECT = /^betreft\s?:/iu;

/** The title with which such a head begins; `null` for any other text. */
export const europeanTitle = (text: string): RegExpExecArray | null =>
  mayAsk(text) || isNumbered(text) ? TITLE.exec(text) : null;

/** The title of before 2009 with which one begins. */
export const oldTitle = (text: string): RegExpExecArray | null =>
  mayBeOld(text) ? OLD_TITLE.exec(text) : null;

/** The words with which a line begins that says who answers. */
export const europeanReply = (text: string): RegExpExecArray | null =>
  mayReply(text) ? REPLY.exec(text) : null;

/** A question's head has no more rows than this. */
const MAX_ROWS = 8;

/**
 * Index of the row behind the head of a question of the European Parliament, or behind the line that
 * says who answers it, where one begins at row `first`.
 */
export function europeanEnd(
  rows: readonly Row[],
  first: number
): { label: string; next: number } | undefined {
  const { text } = rows[first]!;
  if (europeanTitle(text)) return { label: 'Vragen', next: questionEnd(rows, first) };
  if (oldTitle(text)?.[0] === text && OLD_NAMES.test(rows[first + 1]?.text ?? '')) {
    return { label: 'Vragen', next: questionEnd(rows, first) };
  }
  if (!isEuropeanReply(rows, first)) return undefined;
  let next = first + 1;
  if (rows[next] && !ON_BEHALF.test(text) && ON_BEHALF.test(rows[next]!.text)) next++;
  if (/^\(.{6,30}\)$/u.test(rows[next]?.text ?? '')) next++;
  return { label: 'Antwoord', next };
}

/** Whether a row says who answers on behalf of the Commission or the Council. */
export function isEuropeanReply(rows: readonly Row[], row: number): boolean {
  const text = rows[row]?.text ?? '';
  return europeanReply(text) !== null && ON_BEHALF.test(`${text} ${rows[row + 1]?.text ?? ''}`);
}

function questionEnd(rows: readonly Row[], first: number): number {
  let next = first + 1;
  for (let i = next; i < rows.length && i <= first + MAX_ROWS; i++) {
    if (SUBJECT.test(rows[i]!.text)) return i;
    if (i > next || !rows[i]!.afterBlank) continue;
    next = i + 1;
  }
  while (next < rows.length && next <= first + MAX_ROWS && !rows[next]!.afterBlank) next++;
  return next;
}
