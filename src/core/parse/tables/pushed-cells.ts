import { BLANK } from '../layout/line-kinds.ts';
import type { Lines } from '../layout/lines.ts';
import { SPACE } from '../layout/printed-lines.ts';
import { rowNumberAt } from './row-number.ts';

/** So far to the left a full line pushes the cell beside it. */
const FARTHEST = 8;

// "De", "«De", "29", "€ 3,4 mln.", "• Ja", "n.v.t.", "zie bijlage 2"
const BEGINS = /^(?:[«‘“"'(]?[\p{Lu}\d]|[€•–]|n\.?v\.?t\b|(?:zie|idem)\s)/u;
const LONGEST_BEGIN = 6;

/** Whether the first line of a cell may begin at a place, as sentences, amounts and short answers do. */
export function beginsCell(text: string, place: number): boolean {
  return BEGINS.test(text.slice(place, place + LONGEST_BEGIN));
}

/**
 * Where a cell that a full line of the cell before it pushed against begins, if it begins with a capital:
 * "hoe de nieuwe De pont is", cut before "De" instead of "pont". Else the same place.
 */
export function capitalLeftOf(text: string, cut: number, from: number): number {
  const first = text.charCodeAt(cut) === SPACE ? cut + 1 : cut;
  if (cut < 2 || text.charCodeAt(first - 2) === SPACE) return cut;
  if (!GOES_ON.test(text.slice(first, first + LONGEST_YEAR))) return cut;
  if (!STARTS_NUMBER.test(text.charAt(first)) && beginsCell(text, first)) return cut;
  for (let at = cut - 1; at > from && at >= cut - FARTHEST; at--) {
    if (text.charCodeAt(at - 1) !== SPACE || text.charCodeAt(at) === SPACE) continue;
    if (text.charCodeAt(at - 2) === SPACE) return cut;
    if (CAPITAL.test(text.charAt(at)) && ENDS_WORD.test(text.charAt(at - 2))) return at;
  }
  return cut;
}

const STARTS_NUMBER = /\d/u;
const CAPITAL = /\p{Lu}/u;
const ENDS_WORD = /[\p{Ll}?]/u;

// "Is de pont Ja." above "al terug?": a short answer that a full line pushed to the left of its column
const SHORT_ANSWER = /(?<=[\p{Ll}?,] )\p{Lu}[\p{L}.]{0,12}\.$/u;

/**
 * Where a line that ends before the column of the answers holds a short one nevertheless; only where the
 * question goes on below.
 */
export function shortAnswerOf(
  text: string,
  lines: Lines,
  at: number,
  place: number,
  from: number
): number | undefined {
  const end = lines.to[at]!;
  if (place < end || place - end > FARTHEST || at + 1 >= lines.length) return undefined;
  if (lines.kind[at + 1] === BLANK || rowNumberAt(text, lines, at + 1) !== undefined)
    return undefined;
  const near = Math.max(from, place - FARTHEST - 2);
  const found = SHORT_ANSWER.exec(text.slice(near, end));
  return found ? near + found.index : undefined;
}

// "pont", "2031 zijn"
const GOES_ON = /^(?:\p{Ll}|\d{1,4} \p{Ll})/u;
const LONGEST_YEAR = 6;
