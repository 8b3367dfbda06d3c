import { gapBetween, isGap, join, type Token } from './token.ts';

// "26" of "26 643", "643" of it; not "2024".
const DIGIT_GROUP = /^\d{1,3}$/;
const THREE_DIGITS = /^\d{3}$/;
// "8" and "7" of "8,7"; "1234" of "1.234,50".
const WHOLE_PART = /^\d{1,7}$/;
const FRACTION = /^\d{1,3}$/;
const COMMA = 0x2c;
const IS_DIGIT = /^\d$/;

// "2025" and "2025z" of "2025 Z 12345", and all of it.
const CASE_YEAR = /^20\d\d[zd]?$/;
const CASE_NUMBER = /^20\d\d[zd]\d{4,5}$/;
/** "2025 Z 12345" */
const CASE_PARTS = 3;

const GROUP_GAPS = ' .\u00A0\u2009\u202F';

/** "1.200.000" and "26 643": past the last group of three digits that belongs to the number. */
export function endOfNumber(text: string, words: readonly Token[], i: number): number {
  let end = i + 1;
  if (words[i]!.term.length > 3 || !DIGIT_GROUP.test(words[i]!.term)) return end;
  while (end < words.length && THREE_DIGITS.test(words[end]!.term)) {
    if (!isGap(gapBetween(text, words[end - 1]!, words[end]!), GROUP_GAPS)) break;
    end++;
  }
  return end;
}

/** Where a comma stands behind the words from `i` to `end`: "8,7" and "1.234,50", which are neither their digits apart nor these as one; no row "2,4,5". */
export function decimalNumber(
  text: string,
  words: readonly Token[],
  i: number,
  end: number
): Token | undefined {
  const comma = words[end - 1]!.end;
  if (text.charCodeAt(comma) !== COMMA) return undefined;
  const fraction = words[end];
  if (fraction?.start !== comma + 1) return undefined;
  const before = words.slice(i, end);
  const whole = before.map(({ term }) => term).join('');
  if (!WHOLE_PART.test(whole) || !FRACTION.test(fraction.term)) return undefined;
  if (isInRow(text, words[i]!.start - 1, -1) || isInRow(text, fraction.end, 1)) return undefined;
  return { ...join([...before, fraction]), term: `${whole},${fraction.term}` };
}

/** Whether a comma with a digit beyond it stands at a place. */
function isInRow(text: string, at: number, step: 1 | -1): boolean {
  return text.charCodeAt(at) === COMMA && IS_DIGIT.test(text.charAt(at + step));
}

/** "2025 Z 12345", "2025Z 12345" and "2025 D12345": past the number of a case or document. */
export function endOfCase(text: string, words: readonly Token[], i: number): number {
  const first = words[i]!.term;
  if (!CASE_YEAR.test(first)) return i + 1;
  let written = first;
  for (let end = i + 1; end < words.length && end < i + CASE_PARTS; end++) {
    const gap = gapBetween(text, words[end - 1]!, words[end]!);
    if (gap === '' || !GROUP_GAPS.includes(gap)) break;
    written += words[end]!.term;
    if (CASE_NUMBER.test(written)) return end + 1;
  }
  return i + 1;
}
