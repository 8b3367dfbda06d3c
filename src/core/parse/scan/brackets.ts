/** A piece of text and the bracket after it; the last piece may have none. */
export interface BracketPiece {
  before: string;
  inside?: string;
}

/**
 * Cuts a text at its round brackets: "Kuipers (VVD) en Visser" → "Kuipers " with "VVD", " en Visser".
 * Nested brackets stay inside the outer one; one that nobody closes runs to the end.
 */
export function splitBrackets(text: string): BracketPiece[] {
  const pieces: BracketPiece[] = [];
  let from = 0;
  for (;;) {
    const open = text.indexOf('(', from);
    if (open < 0) break;
    const close = closingBracket(text, open);
    pieces.push({ before: text.slice(from, open), inside: text.slice(open + 1, close) });
    from = close + 1;
  }
  if (from < text.length) pieces.push({ before: text.slice(from) });
  return pieces;
}

/** Where the bracket that opens at `open` closes; the end of the text where it does not. */
function closingBracket(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')' && --depth === 0) return i;
  }
  return text.length;
}
