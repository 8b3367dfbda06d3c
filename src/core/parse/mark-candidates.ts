import type { Span } from '../model/span.ts';
import { isBlank, type Line } from './lines.ts';
import { markWeight, NEVER } from './mark-weight.ts';

/** One mark of a candidate: several stand together in "22,23,24,25". */
export interface PrintedMark {
  number: number;
  /** As printed, without brackets. */
  label: string;
  span: Span;
}

/** Signs that may refer to a note: how likely, the sequence decides. */
export interface MarkCandidate {
  marks: readonly PrintedMark[];
  /** Above 0 where the place alone suggests a mark; below where only a known note can save it. */
  weight: number;
  /** A number in square brackets is of another system than a bare one. */
  bracketed: boolean;
  /** Digits alone on their line. */
  lone: boolean;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const NUMBERS = /[\d⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu;

// "[1]", "[1, 2 ]", "[12 ]"; not "[1](", "[1a]"
const BRACKETED = /\[(\d{1,3}(?:\s?[,;]\s?\d{1,3}){0,9})\s?\](?![(:])/uy;

// "[^3]"; not "[^3]:"
const CARET = /\[\^(\d{1,4})\](?!:)/uy;

// What continues a group: ",23", ", 4", " 3"; not " 4 procent", ",5%"
const NEXT_IN_GROUP =
  /\s?,\s?(\d{1,3})(?![\d\p{L}%]|\.\d)|(?:\s|\s?en\s)(\d{1,3})(?![\d\p{L}%]|[.,]\d|\s\p{Ll})/uy;

const MAX_STEP_IN_GROUP = 3;

// "Vraag 3", "Antwoord op vraag 12:", "**Vraag 1**"; not "Vraagt u"
const HEADING = /^[\s>#*]{0,6}(?:Vra+g(?:en)?t?|Antwoord(?:en)?|Beantwoording)\b[^.?!]{0,80}$/iu;

/** Finds all that could be a note mark in the lines of running text, in order. */
export function findMarkCandidates(text: string, lines: readonly Line[]): MarkCandidate[] {
  const candidates: MarkCandidate[] = [];
  let i = 0;
  NUMBERS.lastIndex = 0;
  for (let match = NUMBERS.exec(text); match; match = NUMBERS.exec(text)) {
    const at = match.index;
    while (i < lines.length && (lines[i] as Line).end <= at) i++;
    const line = lines[i];
    if (!line) break;
    if (line.kind !== 'text' || isHeading(text, line)) {
      NUMBERS.lastIndex = Math.max(NUMBERS.lastIndex, line.end);
      continue;
    }
    if (at < line.from) continue;
    const found = candidatesAt(text, line, at, at + match[0].length);
    candidates.push(...found);
    const end = found[0]?.marks.at(-1)?.span[1];
    if (end !== undefined && end > NUMBERS.lastIndex) NUMBERS.lastIndex = end;
  }
  return candidates;
}

function isHeading(text: string, line: Line): boolean {
  if (line.to - line.from > 90) return false;
  return HEADING.test(text.slice(line.from, line.to));
}

function candidatesAt(text: string, line: Line, at: number, end: number): MarkCandidate[] {
  const before = text.charAt(at - 1);
  if (before === '[') return bracketed(text, BRACKETED, at - 1, 1.5);
  if (before === '^') return bracketed(text, CARET, at - 2, 5);
  const digits = text.slice(at, Math.min(end, at + 8));
  if (SUPERSCRIPTS.includes(digits.charAt(0))) return superscript(text, digits, at, end);
  if (end - at > 3) return afterYear(text, digits, at, end);
  if (digits.startsWith('0')) return [];
  const lone = at === line.from && end === line.to;
  const weight = markWeight(text, line, at, end);
  if (weight <= NEVER && !startsLoneGroup(text, line, at)) return [];
  return [
    plainCandidate(text, line, at, end, weight, lone),
    ...splitInTwo(digits, at, end, weight)
  ];
}

function plainCandidate(
  text: string,
  line: Line,
  at: number,
  end: number,
  weight: number,
  lone: boolean
): MarkCandidate {
  const first = Number(text.slice(at, end));
  const marks: PrintedMark[] = [{ number: first, label: String(first), span: [at, end] }];
  let last = first;
  let stop = end;
  for (;;) {
    NEXT_IN_GROUP.lastIndex = stop;
    const next = NEXT_IN_GROUP.exec(text);
    if (!next || NEXT_IN_GROUP.lastIndex > line.to) break;
    const printed = next[1] ?? next[2] ?? '';
    const number = Number(printed);
    if (number <= last || number > last + (next[1] ? MAX_STEP_IN_GROUP : 1)) break;
    // The comma between two marks belongs to the first.
    const previous = marks.at(-1) as PrintedMark;
    const from = NEXT_IN_GROUP.lastIndex - printed.length;
    previous.span = [previous.span[0], trimEnd(text, previous.span[0], from)];
    stop = NEXT_IN_GROUP.lastIndex;
    marks.push({ number, label: String(number), span: [from, stop] });
    last = number;
  }
  const closing = text.charAt(stop) === ')' && !hasOpenBracket(text, line.from, at);
  if (closing) {
    const tail = marks.at(-1) as PrintedMark;
    tail.span = [tail.span[0], stop + 1];
  }
  const fillsLine = lone || (at === line.from && stop === line.to);
  return { marks, weight: fillsLine ? -1.5 : weight, bracketed: false, lone: fillsLine };
}

function startsLoneGroup(text: string, line: Line, at: number): boolean {
  return (
    at === line.from && line.to - line.from <= 16 && /^[\d, en]+$/u.test(text.slice(at, line.to))
  );
}

/** "67" behind a word may be the marks 6 and 7 that lost what stood between them. */
function splitInTwo(digits: string, at: number, end: number, weight: number): MarkCandidate[] {
  const half = digits.length >> 1;
  const first = Number(digits.slice(0, half));
  const second = Number(digits.slice(half));
  if (half === 0 || second !== first + 1 || weight < 1) return [];
  const marks: PrintedMark[] = [
    { number: first, label: String(first), span: [at, at + half] },
    { number: second, label: String(second), span: [at + half, end] }
  ];
  return [{ marks, weight: weight - 0.4, bracketed: false, lone: false }];
}

function bracketed(text: string, pattern: RegExp, at: number, weight: number): MarkCandidate[] {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return [];
  const end = at + match[0].length;
  const marks: PrintedMark[] = [];
  for (const number of (match[1] ?? '').matchAll(/\d+/gu)) {
    const previous = marks.at(-1);
    const from = previous ? at + match[0].indexOf(number[0], previous.span[0] - at + 1) : at;
    if (previous) previous.span = [previous.span[0], trimEnd(text, previous.span[0], from)];
    marks.push({ number: Number(number[0]), label: number[0], span: [from, end] });
  }
  return [{ marks, weight, bracketed: true, lone: false }];
}

function superscript(text: string, digits: string, at: number, end: number): MarkCandidate[] {
  const number = Number([...digits].map((c) => SUPERSCRIPTS.indexOf(c)).join(''));
  const isUnit =
    (number === 2 || number === 3) &&
    /(?:^|[\s\d])[kcdm]?m$/u.test(text.slice(Math.max(0, at - 3), at));
  if (isUnit || number === 0 || number > 999 || !/^[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/u.test(digits)) return [];
  if (/\d/u.test(text.charAt(at - 1))) return [];
  return [
    {
      marks: [{ number, label: String(number), span: [at, end] }],
      weight: 2,
      bracketed: false,
      lone: false
    }
  ];
}

// "20251", "202412"; not "20250", "19637"
const YEAR_AND_MARK = /^(?:199|20[0-3])\d([1-9]\d{0,2})$/u;

function afterYear(text: string, digits: string, at: number, end: number): MarkCandidate[] {
  const label = YEAR_AND_MARK.exec(digits)?.[1];
  if (!label || end - at !== digits.length || !isBlank(text.charCodeAt(at - 1))) return [];
  if (/[\p{L}\d%]|[.,]\d/u.test(text.slice(end, end + 2))) return [];
  const span: Span = [end - label.length, end];
  return [
    { marks: [{ number: Number(label), label, span }], weight: -0.6, bracketed: false, lone: false }
  ];
}

function hasOpenBracket(text: string, from: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 300); i--) {
    const code = text.charCodeAt(i);
    if (code === 41) return false;
    if (code === 40) return true;
  }
  return false;
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}
