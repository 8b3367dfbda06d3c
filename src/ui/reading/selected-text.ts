import { legible } from '../../core/reading/legible.ts';
import type { Holder } from '../../core/reading/holder.ts';
import type { Span } from '../../core/model/span.ts';

/**
 * The part of a reader's text that is selected on the page, where the selection lies in one of
 * these holders alone. What is drawn between (note marks, signs) is no text of theirs; where the two
 * do not agree to the letter there is no selection.
 */
export function selectedRange(
  selection: globalThis.Selection | null,
  holders: readonly Holder[]
): { holder: Holder; range: Span } | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const drawn = selection.getRangeAt(0);
  const first = paragraphOf(drawn.startContainer);
  const last = paragraphOf(drawn.endContainer);
  const holder = holders.find(({ id }) => id === first?.dataset.holder);
  if (!first || !last || !holder || last.dataset.holder !== holder.id) return undefined;
  const from = offsetOf(first, drawn.startContainer, drawn.startOffset);
  const to = offsetOf(last, drawn.endContainer, drawn.endOffset);
  const said = textOf(drawn.cloneContents());
  const range = trimmed(holder.text, from, to);
  return range && withoutBlanks(legible(holder.text.slice(from, to))) === withoutBlanks(said)
    ? { holder, range }
    : undefined;
}

function paragraphOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('p[data-holder]') ?? null;
}

/** The offset into the reader's text of a place in a drawn paragraph. */
function offsetOf(paragraph: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return Number(paragraph.dataset.paragraph) + textOf(before.cloneContents()).length;
}

function textOf(fragment: DocumentFragment): string {
  for (const addition of fragment.querySelectorAll('sup, .visually-hidden')) addition.remove();
  return fragment.textContent ?? '';
}

function trimmed(text: string, from: number, to: number): Span | undefined {
  const piece = text.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  const end = from + piece.trimEnd().length;
  return start < end ? [start, end] : undefined;
}

function withoutBlanks(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
