import { matchAt } from '../../scan/match-at.ts';
import type { NumberList } from './number-list.ts';

// "1" before "Bent"; not "1a", "2024"
const GLUED_NUMBER = /\d{1,3}(?=\p{Lu})/uy;

// "l", "I": what a scanner made of "1"
const SCANNED_ONE = /[lI](?=[:.)]?\s*$)/uy;

// "(3)" behind "Vraag ", with nothing but a colon behind it
const BRACKETED = /(?<=(?:vraag|antwoord)\s{1,2})\((\d{1,3})\)(?=\s?:|[\s*_]*$)/iuy;

/** "1" of "Vraag 1Bent u": a producer lost the line end. */
export function readGluedNumber(line: string, at: number): NumberList | undefined {
  const match = matchAt(GLUED_NUMBER, line, at);
  if (!match) return undefined;
  return { label: match[0], numbers: [Number(match[0])], start: at, end: at + match[0].length };
}

/** "(3)" of "Vraag (3):"; not "Vragen (3)", which says how many there are. */
export function readBracketed(line: string, at: number): NumberList | undefined {
  const match = matchAt(BRACKETED, line, at);
  if (!match) return undefined;
  const [printed, label = ''] = match;
  return { label, numbers: [Number(label)], start: at, end: at + printed.length };
}

/** "l" of "Vraag l", alone on its line. */
export function readScannedOne(line: string, at: number): NumberList | undefined {
  const match = matchAt(SCANNED_ONE, line, at);
  return match ? { label: match[0], numbers: [1], start: at, end: at + 1 } : undefined;
}
