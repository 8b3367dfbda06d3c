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

// "[<sup>1</sup>](#n1)", "[<sup>\[1\]</sup>](#_ftn1)", "<a href="#n1"><sup>1</sup></a>", "<sup>[1](#n1)</sup>": the
// same as a link to the note
const RAISED_LINK =
  /\[<sup>(?:\\?\[)?(\d{1,3})(?:\\?\])?<\/sup>\]\(#[^)\s]{1,80}\)|<a [^<>]{1,160}><sup>(?:\\?\[)?(\d{1,3})(?:\\?\])?<\/sup><\/a>|<sup>\[(\d{1,3})\]\(#[^)\s]{1,80}\)<\/sup>/uy;

/** How far before its number such a link may begin. */
const LINK_REACH = 170;

// "[^1^](#n1){.noot}", "^[1](#n1){#n1-1 .noot}^": a raised link as pandoc writes it
const RAISED_BY_PANDOC =
  /(?:\[\^(\d{1,3})\^\]\(#[^)\s]{1,80}\)|\^\[(\d{1,3})\]\(#[^)\s]{1,80}\)(?=\^|\{[^{}\n]{1,80}\}\^))(?:\{[^{}\n]{1,80}\})?\^?/uy;

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
  return readRaisedLink(text, at) ?? readBracket(text, RAISED, at - '<sup>'.length, RAISED_WEIGHT);
}

/** Reads the numbers in the square bracket before the digits at `at`: "[1]", "[1, 2 ]", "[^1]". */
export function readBracketedMarks(text: string, at: number): MarkReading[] {
  const link = readPandocLink(text, at) ?? readRaisedLink(text, at);
  if (link) return link;
  if (text.charAt(at - 1) !== '[') return readBracket(text, CARET, at - 2, CARET_WEIGHT);
  const start = text.charAt(at - 2) === '\\' ? at - 2 : at - 1;
  const isLinked = text.charAt(start - 1) === '[';
  return isLinked
    ? readBracket(text, LINKED, start - 1, CARET_WEIGHT)
    : readBracket(text, BRACKETED, start, BRACKETED_WEIGHT);
}

/** Reads the link that pandoc wrote round the digits at `at`; `undefined` where there is none. */
function readPandocLink(text: string, at: number): MarkReading[] | undefined {
  const signs = text.slice(at - 2, at);
  const link = signs === '[^' || signs === '^[' ? matchAt(RAISED_BY_PANDOC, text, at - 2) : null;
  const label = link?.[1] ?? link?.[2];
  if (!link || label === undefined) return undefined;
  const span = [at - 2, at - 2 + link[0].length] as const;
  const marks = [{ number: Number(label), label, span }];
  return [{ marks, weight: CARET_WEIGHT, bracketed: true, lone: false }];
}

/** Reads the raised link round the digits at `at`; `undefined` where there is none. */
function readRaisedLink(text: string, at: number): MarkReading[] | undefined {
  const raised = text.slice(Math.max(0, at - 8), at).lastIndexOf('<sup>');
  if (raised < 0) return undefined;
  const tag = Math.max(0, at - 8) + raised;
  const before = text.charAt(tag - 1);
  const opening = Math.max(0, tag - LINK_REACH);
  const anchor = before === '>' ? text.slice(opening, tag).lastIndexOf('<a ') : -1;
  const from = before === '[' ? tag - 1 : anchor < 0 ? tag : opening + anchor;
  const link = matchAt(RAISED_LINK, text, from);
  const label = link?.[1] ?? link?.[2] ?? link?.[3];
  if (!link || label === undefined) return undefined;
  const marks = [{ number: Number(label), label, span: [from, from + link[0].length] as const }];
  return [{ marks, weight: CARET_WEIGHT, bracketed: true, lone: false }];
}

/** Whether the digits that end at `end` are the end of an address in a tag: `href="#n1"`. */
export function endsLocalAddress(text: string, at: number, end: number): boolean {
  return (
    text.charAt(end) === '"' && /href="#[\w-]{0,40}$/u.test(text.slice(Math.max(0, at - 48), at))
  );
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
