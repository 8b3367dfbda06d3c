import { cut, type MarkedRange } from './highlight.ts';
import type { Segment } from '../hit.ts';

/** A passage of a text, with how many different words of the query stand in it. */
export interface Snippet {
  segments: Segment[];
  different: number;
}

const ELLIPSIS: Segment = { text: '…', match: false };
/** Behind a full stop, which would make a fourth point of it. */
const PARTED_ELLIPSIS: Segment = { text: ' …', match: false };
/** A little text before the first match tells what it is about. */
const LEAD = 40;

/**
 * The passage of at most about `length` characters with the most different matches, the earliest of
 * equals; the whole text where it fits. It begins and ends between words.
 */
export function makeSnippet(text: string, ranges: readonly MarkedRange[], length: number): Snippet {
  if (text.length <= length) {
    return { segments: cut(text, 0, text.length, ranges), different: countWords(text, ranges) };
  }
  const best = bestWindow(text, ranges, length);
  const start = wordStart(text, Math.max(0, (best[0]?.[0] ?? 0) - LEAD));
  const end = wordEnd(text, Math.min(text.length, start + length));
  const segments = cut(text, start, end, ranges);
  if (start > 0) segments.unshift(ELLIPSIS);
  if (end < text.length) segments.push(text[end - 1] === '.' ? PARTED_ELLIPSIS : ELLIPSIS);
  return { segments, different: countWords(text, best) };
}

function bestWindow(
  text: string,
  ranges: readonly MarkedRange[],
  length: number
): readonly MarkedRange[] {
  let best: readonly MarkedRange[] = [];
  let bestCount = 0;
  ranges.forEach((range, i) => {
    const limit = range[0] + length - LEAD;
    const inside: MarkedRange[] = [];
    for (let j = i; j < ranges.length && ranges[j]![1] <= limit; j++) inside.push(ranges[j]!);
    const count = countWords(text, inside);
    if (count > bestCount) {
      best = inside;
      bestCount = count;
    }
  });
  return best;
}

function countWords(text: string, ranges: readonly MarkedRange[]): number {
  return new Set(ranges.map(([start, end]) => text.slice(start, end).toLowerCase())).size;
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const blank = text.indexOf(' ', at);
  return blank < 0 || blank > at + LEAD ? at : blank + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const blank = text.lastIndexOf(' ', at);
  return blank < at - LEAD ? at : blank;
}
