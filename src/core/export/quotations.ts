/** A stretch of a sentence; a quoted one has its marks. */
export interface QuotePiece {
  text: string;
  quoted: boolean;
}

// The one after "piano’s" in "‘piano’s’,", not the apostrophe.
const CLOSING = /’(?![\p{L}\p{N}])/gu;

/** A sentence cut at its quotations: "naam: ‘piano’s’" → "naam: " and, quoted, "‘piano’s’". */
export function cutQuotes(sentence: string): QuotePiece[] {
  const pieces: QuotePiece[] = [];
  let from = 0;
  for (;;) {
    const start = sentence.indexOf('‘', from);
    CLOSING.lastIndex = start;
    const end = start < 0 ? undefined : CLOSING.exec(sentence);
    if (!end) break;
    if (start > from) pieces.push({ text: sentence.slice(from, start), quoted: false });
    from = end.index + 1;
    pieces.push({ text: sentence.slice(start, from), quoted: true });
  }
  if (from < sentence.length) pieces.push({ text: sentence.slice(from), quoted: false });
  return pieces;
}
