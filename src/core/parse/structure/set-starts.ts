import type { Heading } from './headings.ts';
import type { Row } from './rows.ts';

// "Vragen van het lid Faas (VVD)", "Vragen van de leden Bos, S. en Faas (beiden SP):": a title above the
// questions of somebody, where several members ask in turn
const MEMBER_TITLE =
  /^[*#_\s]*vragen van (?:het lid|de leden|lid|de heer|mevrouw) [^?.!:()]{2,80}(?:\. )?[^?!:()]{0,40}\([^()]{2,40}\)\s?:?[*_\s]*$/iu;

/**
 * Indexes of the headings with which sets begin: where numbers start at 1 again after they had come
 * further, and where questions without numbers stand under the name of another member.
 */
export function setStarts(headings: readonly Heading[], rows: readonly Row[]): number[] {
  const named = memberStarts(headings, rows);
  if (named.length > 1) return named;
  const starts = [0];
  let highest = 0;
  for (const [i, { role, numbers, label }] of headings.entries()) {
    if (role !== 'question') continue;
    const first = numbers[0] ?? 0;
    if (first === 1 && highest > 1 && !/[a-z]/iu.test(label)) {
      starts.push(i);
      highest = 0;
    }
    highest = Math.max(highest, ...numbers);
  }
  return starts;
}

/** The questions right under the title of a member, if no question has a number and the first has a title. */
function memberStarts(headings: readonly Heading[], rows: readonly Row[]): number[] {
  if (headings.some(({ role, numbers }) => role === 'question' && numbers.length > 0)) return [];
  const starts = headings.flatMap(({ role, row }, i) =>
    role === 'question' && MEMBER_TITLE.test(rows[row - 1]?.text.slice(0, 200) ?? '') ? [i] : []
  );
  return starts[0] === 0 ? starts : [];
}
