import { findMarks } from '../../core/search/results/highlight.ts';
import type { Marks } from '../../core/search/search-result.ts';

/** What of an element is text of a paper, in blocks that are read by themselves. */
const TEXT_BLOCKS = '[data-text]';

/**
 * The places in the text of an element where a search found something: the same words as in its
 * snippets. Ranges mark without changing the page, so that copying, links and notes stay as they are.
 */
export function foundRanges(root: Element, marks: Marks): Range[] {
  return [...root.querySelectorAll(TEXT_BLOCKS)].flatMap((block) => rangesIn(block, marks));
}

function rangesIn(block: Element, marks: Marks): Range[] {
  const pieces: { node: Text; start: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // the mark of a note is no part of the word before it
    if (!(node instanceof Text) || node.parentElement?.closest('sup')) continue;
    pieces.push({ node, start: text.length });
    text += node.data;
  }
  const at = (offset: number) => {
    const piece = pieces.findLast(({ start }) => start <= offset);
    return piece && { node: piece.node, offset: offset - piece.start };
  };
  return findMarks(text, marks).flatMap(([start, end]) => {
    const first = at(start);
    const last = at(end - 1);
    if (!first || !last) return [];
    const range = document.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    return [range];
  });
}
