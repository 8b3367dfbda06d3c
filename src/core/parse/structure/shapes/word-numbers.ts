import { matchAt } from '../../scan/match-at.ts';
import { readDottedNumbers } from './dotted-numbers.ts';
import { closingAt } from './heading-end.ts';
import { type NumberList, readNumberList } from './number-list.ts';

// "1" before "Bent"; not "1a", "2024"
const GLUED_NUMBER = /\d{1,3}(?=\p{Lu})/uy;

// "l", "I": what a scanner made of "1"
const SCANNED_ONE = /[lI](?=[:.)]?\s*$)|I(?=\s?[:.)][\s*_])/uy;

// "(3)" behind "Vraag ", with nothing but a colon behind it
const BRACKETED = /(?<=(?:vraag|antwoord)\s{1,2})\((\d{1,3})\)(?=\s?:|[\s*_]*$)/iuy;

/** "1" of "Vraag 1Bent u": a producer lost the line end. */
function readGluedNumber(line: string, at: number): NumberList | undefined {
  const match = matchAt(GLUED_NUMBER, line, at);
  if (!match) return undefined;
  return { label: match[0], numbers: [Number(match[0])], start: at, end: at + match[0].length };
}

/** "(3)" of "Vraag (3):"; not "Vragen (3)", which says how many there are. */
function readBracketed(line: string, at: number): NumberList | undefined {
  const match = matchAt(BRACKETED, line, at);
  if (!match) return undefined;
  const [printed, label = ''] = match;
  return { label, numbers: [Number(label)], start: at, end: at + printed.length };
}

// "IV" of "Vraag IV" and "Vraag IV:", in capitals
const ROMAN =
  /(?:X{1,2}(?:IX|IV|V?I{0,3})|IX|IV|VI{0,3}|I{2,3})(?=[\s*_]*$|\s?[:.)](?:[\s*_]|$))/uy;

const ROMAN_SIGNS: Readonly<Record<string, number>> = { X: 10, V: 5, I: 1 };

/** "IV" of "Vraag IV", alone on its line or with a delimiter behind it. */
function readRoman(line: string, at: number): NumberList | undefined {
  const label = matchAt(ROMAN, line, at)?.[0];
  if (label === undefined) return undefined;
  const values = [...label].map((sign) => ROMAN_SIGNS[sign] ?? 0);
  // A sign before a greater one is taken off: "IV".
  const number = values.reduce((sum, v, i) => sum + (v < (values[i + 1] ?? 0) ? -v : v), 0);
  return { label, numbers: [number], start: at, end: at + label.length };
}

/** "l" of "Vraag l", alone on its line. */
function readScannedOne(line: string, at: number): NumberList | undefined {
  const match = matchAt(SCANNED_ONE, line, at);
  return match ? { label: match[0], numbers: [1], start: at, end: at + 1 } : undefined;
}

/** The numbers that stand behind the word of a heading, as they may be printed there. */
export function numbersBehindWord(
  line: string,
  at: number,
  thousands: boolean
): NumberList | undefined {
  const loose = readNumberList(line, at, { blankSeparates: true, thousands });
  // Without a comma only a line of its own makes "9 10" two numbers.
  if (loose && closingAt(line, loose.end)) return loose;
  // "Antwoord 1. t/m 3.": before text its first stop would end the heading.
  const dotted = loose && readDottedNumbers(line, at);
  if (dotted && closingAt(line, dotted.end)) return dotted;
  return (
    readNumberList(line, at, { thousands }) ??
    readGluedNumber(line, at) ??
    readScannedOne(line, at) ??
    readRoman(line, at) ??
    readBracketed(line, at)
  );
}
