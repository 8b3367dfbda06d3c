import { isBlank } from '../../scan/blanks.ts';
import { matchAt } from '../../scan/match-at.ts';
import { isDigit } from '../../scan/occurrences.ts';
import type { HeadingShape } from './heading-shape.ts';
import { labelBehindCells } from './member-cells.ts';
import { numberShape } from './number-shape.ts';
import { wordShape } from './word-shape.ts';

// "• " before "Vraag 3", before "3." alone on its line, or "3) Hoe …?": a page's list of questions; not before "3. De"
const BULLET = /[•●▪◦‣\uF0B7][\s*_]+/uy;

/**
 * Reads what a single line looks like; `undefined` for the many that cannot open anything. Numbers of four
 * digits are read only with `thousands`, where a list has come that far.
 */
export function readHeadingShape(line: string, thousands = false): HeadingShape | undefined {
  return readShapeAt(line, behindMarkup(line), thousands);
}

/** The same where only answers are looked for: no answer begins like "Vraag" or "V3". */
export function readAnswerShape(line: string): HeadingShape | undefined {
  const start = behindMarkup(line);
  const first = line.charAt(start);
  if (first === 'V' || first === 'v') return undefined;
  const shape = readShapeAt(line, start, false);
  return shape?.role === 'answer' ? shape : undefined;
}

function behindMarkup(line: string): number {
  let start = 0;
  while (isMarkup(line.charCodeAt(start))) start++;
  const isTitle = line.charCodeAt(start) === EQUALS;
  return start + ((isTitle && matchAt(TITLE_SIGNS, line, start)?.[0].length) || 0);
}

// "== " before "Vraag 1": a title of AsciiDoc; not before "3"
const TITLE_SIGNS = /={1,6} (?=[VA])/uy;

const EQUALS = 61;

function readShapeAt(line: string, start: number, thousands: boolean): HeadingShape | undefined {
  const code = line.charCodeAt(start);
  if (code > LAST_ASCII) return bulletShape(line, start);
  if (isDigit(code)) return numberShape(line, start, thousands);
  if (code === BRACKET) return bracketedNumber(line, start);
  return wordShape(line, start, thousands) ?? labelBehindCells(line, start);
}

// "(3) Hoe", "(3)" alone on its line; not "(3) van"
const BRACKETED = /\((\d{1,3})\)(?:\s+(?=[«‘“"'(]{0,2}\p{Lu})|\s*$)/uy;

/** "(3) Hoe …?": a number in brackets. */
function bracketedNumber(line: string, start: number): HeadingShape | undefined {
  const match = matchAt(BRACKETED, line, start);
  if (!match) return undefined;
  const [printed, label = ''] = match;
  const end = start + printed.trimEnd().length;
  const shape = end >= line.trimEnd().length ? 'number' : 'number-text';
  return { role: 'question', shape, numbers: [Number(label)], label, start, end };
}

/**
 * "• Vraag 3", "• Antwoord college:", "• 3." alone on its line, "• 3) Hoe …?", "• Vraag 3 Hoe …?"; a list in
 * an answer may begin with the word or the number.
 */
function bulletShape(line: string, start: number): HeadingShape | undefined {
  const bullet = matchAt(BULLET, line, start)?.[0].length;
  if (bullet === undefined) return undefined;
  const at = start + bullet;
  if (isDigit(line.charCodeAt(at))) {
    const number = numberShape(line, at, false);
    const asks = number?.shape === 'number-text' && line.includes('?');
    const isAlone = number?.shape === 'number' && DELIMITED.test(line);
    return number && (asks || isAlone) ? { ...number, start } : undefined;
  }
  const shape = wordShape(line, at);
  if (shape?.shape === 'word-text' && shape.role === 'question' && shape.numbers.length > 0) {
    return ASKS.test(line.slice(shape.end)) ? { ...shape, start } : undefined;
  }
  if (shape?.shape !== 'word') return undefined;
  const isNamed =
    shape.numbers.length > 0 || (shape.role === 'answer' && line.trimEnd().endsWith(':'));
  return isNamed ? { ...shape, start } : undefined;
}

// " Hoe lang is de pont?" behind "• Vraag 3", where lines were lost; not " gaat over de pont"
const ASKS = /^\s{1,4}[«‘“"'(]{0,2}\p{Lu}[^?]{3,}\?/u;

// "• 3."; not "• 3", an amount
const DELIMITED = /\d[.):]\s*$/u;

/** Quotes of a mail, markdown headings, bold and italics, blanks: "## **". */
function isMarkup(code: number): boolean {
  return (
    isBlank(code) || code === HASH || code === ASTERISK || code === GREATER || code === LOW_LINE
  );
}

const [HASH, BRACKET, ASTERISK, GREATER, LOW_LINE] = [35, 40, 42, 62, 95];

const LAST_ASCII = 0x7f;
