import type { Span } from '../../../../model/span.ts';
import { isBlank } from '../../../scan/blanks.ts';

/** One mark of a candidate: several stand together in "22,23,24,25". */
export interface PrintedMark {
  number: number;
  /** As printed, without brackets. */
  label: string;
  span: Span;
}

/** What the signs at one place would be as marks. */
export interface MarkReading {
  marks: readonly PrintedMark[];
  /** Above 0 where the place alone suggests a mark; below where only a known note can save it. */
  weight: number;
  /** A number in square brackets is of another system than a bare one. */
  bracketed: boolean;
  /** Digits alone on their line. */
  lone: boolean;
}

/** `to` without the blanks before it, not below `from`. */
export function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}
