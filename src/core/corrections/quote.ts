import type { Span } from '../model/span.ts';

/** What is quoted of a long passage, in UTF-16 code units: its beginning proves the place. */
const LONGEST = 300;

/** The words of a passage by which its place is known again. */
export function quoteOf(text: string, [start, end]: Span): string {
  return text.slice(start, Math.min(end, start + LONGEST));
}

/** Whether these words stand at that place. */
export function quotes(text: string, span: Span, quote: string): boolean {
  return span[1] <= text.length && quoteOf(text, span) === quote.slice(0, LONGEST);
}
