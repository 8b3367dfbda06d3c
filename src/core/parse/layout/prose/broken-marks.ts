import type { Span } from '../../../model/span.ts';
import type { Lines } from '../lines.ts';
import type { LinePiece } from './list-item.ts';
import { printedWidth } from './print-widths.ts';
import type { Wrap } from './wrap.ts';

// So many marks, nearly all of which end their lines, are no chance.
const LEAST = 4;
const NEARLY_ALL = 0.85;

/** Says of a text whether its producer ended the line behind each raised mark (`pdftotext -raw`). */
export function withBrokenMarks(wrap: Wrap, marks: readonly { span: Span }[], lines: Lines): Wrap {
  if (!wrap.wrapped || marks.length < LEAST) return wrap;
  let ending = 0;
  for (const { span } of marks) {
    const line = lines.indexAt(span[0]);
    if (lines.from[line]! < span[0] && lines.textTo[line]! <= span[1]) ending++;
  }
  return ending >= marks.length * NEARLY_ALL ? { ...wrap, marksBreak: true } : wrap;
}

// Widths are only about known, and the mark took some room.
const ABOUT = 1.02;

/**
 * Whether two pieces fit on one printed line, which its mark then parted: had the author ended the first,
 * the next line of print, mostly a full one, would stand behind it.
 */
export function fitOnOneLine(
  text: string,
  { print, width }: Wrap,
  previous: LinePiece,
  next: LinePiece
): boolean {
  if (!print) return previous.to - previous.from + 1 + next.to - next.from <= width;
  const { typeface } = print;
  const first = printedWidth(text, previous.from, previous.to, typeface);
  return first + printedWidth(text, next.from, next.to, typeface) <= print.width * ABOUT;
}
