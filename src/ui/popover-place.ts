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
 * Below its button where it fits, else above it, else beside it; where it fits nowhere, below or
 * above, whichever has more room. Never over its button, so that a second click shuts it.
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
  if (height > below && height > above && height <= all) {
    const right = button.right + GAP;
    if (right + width + GAP <= window.width) {
      const top = Math.max(GAP, Math.min(button.top, window.height - height - GAP));
      return { left: right, top, maxHeight: all };
    }
  }
  const isBelow = height <= below || (height > above && below >= above);
  return isBelow
    ? { left, top: button.bottom + GAP, maxHeight: below }
    : { left, top: button.top - GAP - Math.min(height, above), maxHeight: above };
}
