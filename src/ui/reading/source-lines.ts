import type { Span, Spans } from '../../core/model/span.ts';

/** A piece of a line; `marked` where it belongs to what is pointed at. */
export interface SourcePiece {
  at: number;
  text: string;
  marked: boolean;
}

/** A line of the source, without its line end. */
export interface SourceLine {
  /** From 1. */
  number: number;
  span: Span;
}

/** Cuts a text into lines: `\n`, `\r\n`, `\r` and form feeds end one, as the parser has it. */
export function readSourceLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(/\r\n|[\n\r\f]/g)) {
    lines.push({ number: lines.length + 1, span: [start, index] });
    start = index + end.length;
  }
  lines.push({ number: lines.length + 1, span: [start, text.length] });
  return lines;
}

/** Cuts a line where marked spans begin and end. `spans` ascend and do not overlap. */
export function cutLine(text: string, [start, end]: Span, spans: Spans): SourcePiece[] {
  const pieces: SourcePiece[] = [];
  let at = start;
  const push = (to: number, marked: boolean) => {
    if (to > at) pieces.push({ at, text: text.slice(at, to), marked });
    at = Math.max(at, to);
  };
  for (const [from, to] of spans) {
    if (to <= start || from >= end) continue;
    push(Math.max(from, start), false);
    push(Math.min(to, end), true);
  }
  push(end, false);
  return pieces;
}

/** The line in which an offset stands, from 0. */
export function lineAt(lines: readonly SourceLine[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]!.span[0] <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Indexes of the first and the last line in which something stands; `undefined` for nothing. */
export function lineRange(
  lines: readonly SourceLine[],
  spans: Spans
): readonly [first: number, last: number] | undefined {
  const first = spans[0];
  const last = spans.at(-1);
  return first && last ? [lineAt(lines, first[0]), lineAt(lines, last[1] - 1)] : undefined;
}
