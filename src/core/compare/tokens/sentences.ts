/** A sentence's place in its text, half-open. */
export type SentenceSpan = readonly [start: number, end: number];

// ". Dat", "?\n", "\n\n"; not "nr. 3" nor "o.a. de"
const SENTENCE_BORDER = /[.!?][»”’")\]]*\s+(?=[\p{Lu}«“‘"(])|\n\s*\n/gu;

/** Cuts a text into sentences, roughly: a border too few only makes a comparison coarser. */
export function sentenceSpans(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = 0;
  for (const { index, 0: border } of text.matchAll(SENTENCE_BORDER)) {
    spans.push([start, index + border.length]);
    start = index + border.length;
  }
  if (start < text.length) spans.push([start, text.length]);
  return spans;
}
