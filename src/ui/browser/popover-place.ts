/** Where a popover stands in the window, in CSS pixels. */
export interface PopoverPlace {
  left: number;
  top: number;
  /** What it may take at most; past that it scrolls inside. */
  maxHeight: number;
}

interface Size {
  width: number;
  height: number;
}

const GAP = 8;

/**
 * Below its button where it fits, else above it, else beside it: not over the button, so that a second
 * click shuts it. Where a narrow window has no room beside, as on a phone, all of it to be seen counts
 * for more: it stands over its button, at the foot of the window.
 */
export function placePopover(
  button: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>,
  { width, height }: Size,
  window: Size
): PopoverPlace {
  const above = button.top - 2 * GAP;
  const below = window.height - button.bottom - 2 * GAP;
  const all = window.height - 2 * GAP;
  const left = Math.max(GAP, Math.min(button.left, window.width - width - GAP));
  if (height <= below) return { left, top: button.bottom + GAP, maxHeight: below };
  if (height <= above) return { left, top: button.top - GAP - height, maxHeight: above };
  const lowest = Math.max(GAP, window.height - height - GAP);
  const beside = { top: Math.min(Math.max(GAP, button.top), lowest), maxHeight: all };
  const right = button.right + GAP;
  if (right + width + GAP <= window.width) return { left: right, ...beside };
  const before = button.left - GAP - width;
  if (before >= GAP) return { left: before, ...beside };
  return { left, top: lowest, maxHeight: all };
}
