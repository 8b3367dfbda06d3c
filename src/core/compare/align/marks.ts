import type { TypographyKind } from './comparison.ts';
import type { Hunk } from './hunk.ts';

// "[footnoteRef:2]", "[3]", or "3" glued to what stands before it; not "[sic]", nor " 3"
const NOTE_MARK = /^(?:\s*\[(?:footnoteRef:)?\d{1,3}\]|\d{1,3})[\s.,]*$/;
// "a. " and "12)" before a list item, which another house marks by a dash or not at all; "+ " of a
// browser of text
const LETTER_MARK = /^(?:(?:[a-z]|\d\d?)[.)]|\+)\s*$/;
const BULLET = /^[-–—•·●▪◦‣□○*\s]*$/;

/**
 * What kind of mark it is where a difference is no more than that: a note's mark, or the letter of a
 * list item that is a dash in the other text, or nothing.
 */
export function markKind(
  a: string,
  b: string,
  { a0, a1, b0, b1 }: Hunk
): TypographyKind | undefined {
  const [left, right] = [a.slice(a0, a1), b.slice(b0, b1)];
  const [mark, other] = BULLET.test(right) ? [left, right] : [right, left];
  if (!BULLET.test(other)) return undefined;
  if (other === '' && NOTE_MARK.test(mark)) return 'note-marks';
  return LETTER_MARK.test(mark) && (a[a0 - 1] ?? '\n') === '\n' ? 'punctuation' : undefined;
}
