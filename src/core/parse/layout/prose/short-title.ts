import type { LinePiece } from './list-item.ts';
import { endsSentence } from './sentence-end.ts';

// A title above a paragraph fills no more of its line.
const SHARE = 0.4;

/**
 * "Bijdragen" below a full line that ends a sentence, above one that begins a sentence: only its author
 * ended so short a line without a full stop. Not "Zie" above the address that did not fit behind it.
 */
export function isShortTitle(text: string, { from, to }: LinePiece, width: number): boolean {
  if (to - from > width * SHARE || !isCapital(text.charCodeAt(from))) return false;
  if (endsSentence(text, to) || !isLetter(text.charCodeAt(to - 1))) return false;
  let below = to;
  while (below < text.length && text.charCodeAt(below) <= 32) below++;
  return isCapital(text.charCodeAt(below)) && isLetter(text.charCodeAt(below + 1));
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

const isLetter = (code: number): boolean => isCapital(code) || (code >= 97 && code <= 122);
