import { opensQuestions } from '../shapes/description-start.ts';
import type { Heading } from './heading.ts';
import type { Row } from '../rows/rows.ts';
import { headLine } from '../shapes/head-line.ts';
import { isGroupTitle, namesGroupOfAskers } from '../shapes/group-title.ts';
import { isSetTitle } from '../shapes/set-title.ts';

// "Vragen van het lid Faas (VVD)", "Vragen van de leden Bos, S. en Faas (beiden SP):": a title above the
// questions of somebody, where several members ask in turn
const MEMBER_TITLE =
  /^[*#_\s]*vragen van (?:het lid|de leden|lid|de heer|mevrouw) [^?.!:()]{2,80}(?:\. )?[^?!:()]{0,40}\([^()]{2,40}\)\s?:?[*_\s]*$/iu;

// "2025Z08286", "(ingezonden 3 mei 2025)", "1843"
const ABOVE_TITLE =
  /^(?:\d{1,4}|\(?20\d\dZ\s?\d{5}\)?|(?:AH|DO) \d+|\(ingezonden [^()]{4,30}\))$/iu;

/** So many rows the head of a set may have, from the title to the first question. */
const HEAD_ROWS = 15;

/**
 * Indexes of the headings with which sets begin: where numbers start at 1 again after they had come
 * further or below the title of other questions, and where questions without numbers stand below
 * such a title or under the name of another member.
 */
export function setStarts(headings: readonly Heading[], rows: readonly Row[]): number[] {
  const starts = [0];
  let highest = 0;
  for (const [i, { role, numbers, label }] of headings.entries()) {
    if (role !== 'question' || /[a-z]/iu.test(label)) continue;
    const first = numbers[0] ?? 0;
    const title = titleAbove(headings, rows, i, highest);
    // Under the names of members in turn, questions that are numbered through are one set.
    const runsOn = first === highest + 1 && title !== undefined && MEMBER_TITLE.test(title);
    if ((title !== undefined && !runsOn) || (first === 1 && highest > 1)) {
      starts.push(i);
      highest = 0;
    }
    highest = Math.max(highest, ...numbers);
  }
  return starts;
}

/** The title of other questions between a heading and the one before it, cut short; if there is one. */
function titleAbove(
  headings: readonly Heading[],
  rows: readonly Row[],
  at: number,
  highest: number
) {
  const previous = headings[at - 1];
  // "Vraag van het lid Faas (VVD): Hoe …" is the heading itself.
  const { row: own, numbers } = headings[at]!;
  // Below the name of another group its first question stands; where numbers run on it is one set.
  const group = numbers[0] === 1 ? own - 1 : undefined;
  const row = previous && findSetTitle(rows, Math.max(previous.next, previous.row + 1), own, group);
  if (row === undefined) return undefined;
  // Where the numbers run on and the answer goes on below the title, it only names another set.
  const runsOn = headings[at]!.numbers[0] === highest + 1 && highest > 0;
  if (runsOn && isQuoted(rows.slice(row + 1, headings[at]!.row))) return undefined;
  return rows[row]?.text.slice(0, 200);
}

/** Whether running text stands below the head of another set, so that its questions do not follow. */
const isQuoted = (below: readonly Row[]): boolean =>
  below.some(
    ({ text, afterBlank }) => afterBlank && text.endsWith('.') && headLine(text) === undefined
  );

/**
 * Index of the row, from `first` up to `next`, where the title of the set begins whose first heading
 * is at `next`: "Vragen van het lid …". In row `group` the name of one is enough: "Vragen DLP".
 * `undefined` where none stands there.
 */
export function findSetTitle(
  rows: readonly Row[],
  first: number,
  next: number,
  group?: number
): number | undefined {
  for (let at = next - 1; at >= first && at >= next - HEAD_ROWS; at--) {
    const { text, afterBlank } = rows[at]!;
    const isSetOff = afterBlank || (at === group && namesGroupOfAskers(text));
    if (!isSetOff) continue;
    const isTitle =
      opensQuestions(text) || isSetTitle(text) || (at === group && isGroupTitle(text));
    if (!isTitle) continue;
    // What a producer prints on each page is no title of other questions.
    if (rows.some((row, i) => i < at && row.text === text)) return undefined;
    while (at - 1 >= first && ABOVE_TITLE.test(rows[at - 1]!.text)) at--;
    return at;
  }
  return undefined;
}
