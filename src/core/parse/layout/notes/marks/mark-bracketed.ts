import { type MarkReading, type PrintedMark, trimEnd } from './mark-reading.ts';
import { findAll } from '../../../scan/find-all.ts';
import { matchAt } from '../../../scan/match-at.ts';

// "[1]", "[1, 2 ]", "[4 5 ]", "[12 ]", "[1](#noot)", "\[1\]" in Markdown; not "[1](https://…)", "[1a]"
const BRACKETED =
  /\\?\[(\d{1,3}(?:(?:\s?[,;]\s?|\s)\d{1,3}){0,9})\s?\\?\](?:\(#[^)\s]{1,80}\)|(?![(:]))/uy;

// "[[1]](#footnote-2)", "[\[1\]](#footnote-2)": a converter's link to the note
const LINKED = /\[\\?\[(\d{1,3})\\?\]\]\(#[^)\s]{1,80}\)/uy;

// "<sup>1</sup>", "<sup>1, 2</sup>", "<sup>1)</sup>"
const RAISED = /<sup>(\d{1,3}(?:\s?,\s?\d{1,3}){0,9})\)?<\/sup>/uy;

// "[^3]"; not "[^3]:"
const CARET = /\[\^(\d{1,4})\](?!:)/uy;

// "[1]<sup>,</sup> [2]", "[1]^(,) [2]", "[^1]^,^ [^2]": a raised comma between two marks, from Word
const RAISED_COMMA = /(?:<sup>[,;]\s?<\/sup>|\^\([,;]\s?\)|\^[,;]\s?\^)\s?(?=\\?\[\^?\d)/uy;

const NUMBERS = /\d+/gu;

const BRACKETED_WEIGHT = 1.5;
// Nothing but a note mark is written like this.
const CARET_WEIGHT = 5;
const RAISED_WEIGHT = 3;

/** Reads the numbers between the tags round the digits at `at`: "<sup>1</sup>". */
export function readTaggedMarks(text: string, at: number): MarkReading[] {
  return readBracket(text, RAISED, at - '<sup>'.length, RAISED_WEIGHT);
}

/** Reads the numbers in the square bracket before the digits at `at`: "[1]", "[1, 2 ]", "[^1]". */
export function readBracketedMarks(text: string, at: number): MarkReading[] {
  if (text.charAt(at - 1) !== '[') return readBracket(text, CARET, at - 2, CARET_WEIGHT);
  const start = text.charAt(at - 2) === '\\' ? at - 2 : at - 1;
  const isLinked = text.charAt(start - 1) === '[';
  return isLinked
    ? readBracket(text, LINKED, start - 1, CARET_WEIGHT)
    : readBracket(text, BRACKETED, start, BRACKETED_WEIGHT);
}

function readBracket(text: string, pattern: RegExp, at: number, weight: number): MarkReading[] {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return [];
  const behind = at + match[0].length;
  const end = behind + (matchAt(RAISED_COMMA, text, behind)?.[0].length ?? 0);
  const marks: PrintedMark[] = [];
  for (const number of findAll(match[1] ?? '', NUMBERS)) {
    const previous = marks.at(-1);
    const from = previous ? at + match[0].indexOf(number[0], previous.span[0] - at + 1) : at;
    if (previous) previous.span = [previous.span[0], trimEnd(text, previous.span[0], from)];
    marks.push({ number: Number(number[0]), label: number[0], span: [from, end] });
  }
  return [{ marks, weight, bracketed: true, lone: false }];
}
