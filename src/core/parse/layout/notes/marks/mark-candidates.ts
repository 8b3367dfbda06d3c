import { TEXT } from '../../line-kinds.ts';
import type { Line, Lines } from '../../lines.ts';
import { readBareMarks } from './mark-bare.ts';
import { endsLocalAddress, readBracketedMarks, readTaggedMarks } from './mark-bracketed.ts';
import type { MarkReading } from './mark-reading.ts';
import { readNamedMark, readRoundMark } from './mark-round.ts';
import { isSuperscript, readCaretMark, readSuperscriptMark } from './mark-superscript.ts';

/** Signs that may refer to notes; the sequence of all of them decides. */
export interface MarkCandidate extends MarkReading {
  /** The line in which they stand. */
  line: Line;
}

// "Vraag 3", "Antwoord op vraag 12:", "**Vraag 1**"; not "Vraagt u", "Antwoorden op vragen1 van de"
const HEADING =
  /^[\s>#*]{0,6}(?:Vra+g(?:en)?t?|Antwoord(?:en)?|Beantwoording)\b(?![^.?!]{0,60}\svragen\d{1,2}\s(?:van|over|bij)\s)[^.?!]{0,80}$/iu;

const MAX_HEADING = 90;

// "3", "¹", "⁴"; the engine looks for it several times as fast as a loop over the characters
const DIGIT = /[\d¹²³⁰⁴⁵⁶⁷⁸⁹]/gu;

// In most texts these are all, and they are found in a third of the time.
const LATIN_DIGIT = /[\d¹²³]/gu;

// The block of Unicode that holds the others.
const RAISED_OR_LOWERED = /[\u2070-\u209F]/u;

/** Finds all that could be a note mark in the lines of running text, in order. */
export function findMarkCandidates(
  text: string,
  lines: Lines,
  hasRareSigns: boolean
): MarkCandidate[] {
  const candidates: MarkCandidate[] = [];
  const pattern = hasRareSigns && RAISED_OR_LOWERED.test(text) ? DIGIT : LATIN_DIGIT;
  let digit = -1;
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] !== TEXT) continue;
    const from = lines.from[i]!;
    if (digit < from) digit = digitFrom(text, from, pattern);
    // Most lines hold no digit; only for the others it matters whether they are headings.
    if (digit >= lines.to[i]!) continue;
    const line = lines.at(i);
    if (isHeading(text, line)) continue;
    findInLine(text, line, digit, pattern, candidates);
  }
  return candidates;
}

/** Where the next digit stands from an offset on; behind the text where there is none. */
function digitFrom(text: string, from: number, pattern: RegExp): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex - 1 : text.length;
}

/** Reads what stands in a line from its `first` digit on. */
function findInLine(
  text: string,
  line: Line,
  first: number,
  pattern: RegExp,
  candidates: MarkCandidate[]
): void {
  for (let at = first; at < line.to; at = digitFrom(text, at, pattern)) {
    const raised = text.charCodeAt(at) > NINE;
    let end = at + 1;
    while (end < line.to && isSameDigit(text.charCodeAt(end), raised)) end++;
    for (const reading of readAt(text, line, at, end, raised))
      candidates.push({ line, ...reading });
    const last = candidates.at(-1);
    const read = last?.line === line ? (last.marks.at(-1)?.span[1] ?? end) : end;
    at = Math.max(end, read);
  }
}

const ZERO = 48;
const NINE = 57;

function isSameDigit(code: number, raised: boolean): boolean {
  return raised ? isSuperscript(code) : code >= ZERO && code <= NINE;
}

function isHeading(text: string, line: Line): boolean {
  return line.to - line.from <= MAX_HEADING && HEADING.test(text.slice(line.from, line.to));
}

function readAt(text: string, line: Line, at: number, end: number, raised: boolean): MarkReading[] {
  if (raised) return readSuperscriptMark(text, at, end);
  const before = at > line.from ? text.charAt(at - 1) : '';
  if (before === '^' && text.charAt(at - 2) !== '[') return readCaretMark(text, at, end);
  if (before === '[' || before === '^') return readBracketedMarks(text, at);
  if (before === '(' && text.charAt(end) === ')') return readRoundMark(text, line, at, end);
  if (before === ' ' && text.charAt(end) === ')') {
    const named = readNamedMark(text, line, at, end);
    if (named.length > 0) return named;
  }
  if (before === '>' && text.startsWith('<sup>', at - 5)) return readTaggedMarks(text, at);
  return endsLocalAddress(text, at, end) ? [] : readBareMarks(text, line, at, end);
}
