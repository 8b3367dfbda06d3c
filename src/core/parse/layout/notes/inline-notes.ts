import type { Span } from '../../../model/span.ts';
import type { Cut } from '../cut-lines.ts';
import { BLANK, TEXT } from '../line-kinds.ts';
import type { Lines } from '../lines.ts';
import { matchAt } from '../../scan/match-at.ts';
import { createOccurrenceFinder } from '../../scan/occurrences.ts';

/** A note that a converter wrote into the running text, "[2:  text ]", or the mark of one. */
export interface InlineNote {
  label: string;
  /** Brackets included; within one paragraph, of which somebody may have broken the lines. */
  span: Span;
  /** Offsets of its text. */
  textFrom: number;
  textTo: number;
}

/** A mark in the text, and its label. */
export interface InlineMark {
  label: string;
  span: Span;
}

// "[footnoteRef:2]", "[endnoteRef:1]"; not "[2]"
const REFERENCE = /\[(?:foot|end)noteRef:(\d{1,4})\]/uy;

// "[2:  "; not "[2]"
const NOTE_OPENING = /\[(\d{1,4}):\s/uy;

/** Both begin with it, and most texts hold few. */
const findBrackets = createOccurrenceFinder(['[']);

function findBracketed(text: string, sticky: RegExp): RegExpExecArray[] {
  return findBrackets(text)
    .map((at) => matchAt(sticky, text, at))
    .filter((match) => match !== null);
}

/** Finds the marks "[footnoteRef:2]". */
export function findInlineMarks(text: string): InlineMark[] {
  if (!text.includes('Ref:')) return [];
  const marks = findBracketed(text, REFERENCE).map((match) => ({
    label: match[1] ?? '',
    span: [match.index, match.index + match[0].length] as [number, number]
  }));
  // The comma between two marks belongs to the first.
  for (const [i, { span }] of marks.entries()) {
    const next = marks[i + 1]?.span[0] ?? 0;
    if (next > span[1] && /^\s?[,;]\s?$/u.test(text.slice(span[1], next))) {
      span[1] += text.slice(span[1], next).trimEnd().length;
    }
  }
  return marks;
}

/**
 * Finds the notes "[2:  text ]" that stand at the end of the paragraph with their mark. Only numbers
 * that a mark before them names are notes; a note ends at the bracket that balances its own, or
 * where the next one begins.
 */
export function findInlineNotes(
  text: string,
  lines: Lines,
  marks: readonly InlineMark[]
): InlineNote[] {
  if (marks.length === 0) return [];
  const unread = new Map<string, number>();
  for (const { label, span } of marks) if (!unread.has(label)) unread.set(label, span[0]);
  const openings: RegExpExecArray[] = [];
  for (const match of findBracketed(text, NOTE_OPENING)) {
    const mark = unread.get(match[1] ?? '');
    if (mark === undefined || mark > match.index) continue;
    openings.push(match);
  }
  return openings.map((opening, i) => {
    const next = openings[i + 1]?.index ?? text.length;
    const end = endOfNote(text, lines, opening.index, next);
    const textFrom = opening.index + opening[0].length;
    const closed = text.charAt(end - 1) === ']';
    return {
      label: opening[1] ?? '',
      span: [opening.index, end],
      textFrom: Math.min(textFrom, end),
      textTo: Math.max(closed ? end - 1 : end, Math.min(textFrom, end))
    };
  });
}

/** Lines of a note that somebody wrapped; more of them are a bracket that was never closed. */
const MAX_LINES = 20;

/** Offset behind a note: in its own line, else in those that follow without a blank one. */
function endOfNote(text: string, lines: Lines, from: number, next: number): number {
  const first = lines.indexAt(from);
  const lineEnd = lines.find(first)?.end ?? text.length;
  const own = closingBracket(text, from, Math.min(next, lineEnd));
  if (own.balances || next <= lineEnd) return own.end;
  let last = first;
  while (last - first < MAX_LINES && last + 1 < lines.length && lines.kind[last + 1] !== BLANK)
    last++;
  const later = closingBracket(text, from, Math.min(next, lines.end[last] ?? lineEnd));
  return later.balances ? later.end : own.end;
}

const OPEN = 91;
const CLOSE = 93;

/**
 * The bracket that closes the one at `from`: the one that balances it, else the last one before
 * `limit`, else `limit`; `end` is the offset behind it.
 */
function closingBracket(
  text: string,
  from: number,
  limit: number
): { end: number; balances: boolean } {
  let depth = 0;
  let end = limit;
  for (let i = from; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === OPEN) depth++;
    if (code !== CLOSE) continue;
    depth--;
    end = i + 1;
    if (depth === 0) return { end, balances: true };
  }
  return { end, balances: false };
}

/** The notes as cuts out of their lines; the first has the index `from`. */
export function noteCuts(lines: Lines, notes: readonly InlineNote[], from = 0): Cut[] {
  const cuts: Cut[] = [];
  for (const [index, { span }] of notes.entries()) {
    for (let i = lines.indexAt(span[0]); i < lines.length && lines.from[i]! < span[1]; i++) {
      // The foot of a page may stand between.
      if (lines.kind[i] !== TEXT && lines.from[i]! > span[0]) continue;
      const start = Math.max(span[0], lines.from[i]!);
      const end = Math.min(span[1], lines.to[i]!);
      cuts.push({ start, end, kind: 'note', note: from + index });
    }
  }
  return cuts;
}
