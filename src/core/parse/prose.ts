import type { FootnoteMark } from '../model/question-set.ts';
import type { Span, Spans } from '../model/span.ts';
import { type Layout, lineAt } from './layout.ts';
import { isBlank } from './lines.ts';

/** The reader's text of a stretch of source, with the way back. */
export interface Prose {
  /** Lines joined, words healed, paragraphs separated by a blank line; no furniture, notes, marks. */
  text: string;
  /** The pieces from which `text` was made, from first to last non-blank character. */
  spans: Spans;
  /** Offsets are into `text`. */
  footnoteMarks: readonly FootnoteMark[];
  /** The piece of the source from which this half-open piece of `text` was made. */
  toSource(start: number, end: number): Span;
}

/** Reads the running text between two offsets of the source, which may cut lines anywhere. */
export function readProse(layout: Layout, from: number, to: number): Prose {
  const source = layout.text;
  const spans: Span[] = [];
  const starts: number[] = [];
  let text = '';
  let paragraph = false;
  for (let i = lineAt(layout, from); i < layout.lines.length; i++) {
    const line = layout.lines[i];
    if (!line || line.start >= to) break;
    if (line.kind === 'blank') paragraph = true;
    if (line.kind !== 'text') continue;
    let start = Math.max(line.from, from);
    let end = Math.min(line.to, to);
    while (start < end && isBlank(source.charCodeAt(start))) start++;
    while (end > start && isBlank(source.charCodeAt(end - 1))) end--;
    if (start === end) continue;
    if (text !== '') text += paragraph ? '\n\n' : ' ';
    starts.push(text.length);
    spans.push([start, end]);
    text += source.slice(start, end);
    paragraph = false;
  }
  return { text, spans, footnoteMarks: [], toSource: createToSource(starts, spans) };
}

function createToSource(starts: readonly number[], spans: Spans) {
  const place = (offset: number): number => {
    let i = starts.length - 1;
    while (i > 0 && (starts[i] ?? 0) > offset) i--;
    const [start, end] = spans[i] ?? [0, 0];
    return Math.min(start + offset - (starts[i] ?? 0), end);
  };
  return (start: number, end: number): Span => [
    place(start),
    end > start ? place(end - 1) + 1 : place(start)
  ];
}
