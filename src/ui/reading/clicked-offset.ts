/** Where a click fell in the text of an element: how many characters that are no blanks go before. */
export function inkBefore(element: Element, { clientX, clientY }: MouseEvent): number | undefined {
  const range = document.createRange();
  range.setStart(element, 0);
  const end = caretAt(clientX, clientY);
  if (!end || !element.contains(end.node)) return undefined;
  range.setEnd(end.node, end.offset);
  const passed = range.cloneContents();
  for (const added of passed.querySelectorAll('sup, .visually-hidden')) added.remove();
  return (passed.textContent ?? '').replaceAll(/\s/gu, '').length;
}

/** The offset of the character before which so many go that are no blanks. */
export function offsetOfInk(text: string, ink: number): number {
  let left = ink;
  for (let at = 0; at < text.length; at++) {
    if (/\s/u.test(text[at]!)) continue;
    if (left === 0) return at;
    left--;
  }
  return Math.max(0, text.trimEnd().length - 1);
}

function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
  }
  // Safari has the older name.
  const old = document as { caretRangeFromPoint?: (x: number, y: number) => Range | null };
  const range = old.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}
