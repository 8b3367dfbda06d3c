import type { Page } from '@playwright/test';

/**
 * Controls of which the ring of the focus is cut off at a side, because they stand in something that
 * paints nothing outside of itself: a row that is not drawn out of sight (`content-visibility: auto`).
 * As short lines that say which, and by how many pixels.
 */
export function cutRings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const before = document.activeElement;
    const controls = 'a[href], button, input, select, textarea, summary, [tabindex]';
    for (const control of document.querySelectorAll<HTMLElement>(controls)) {
      let clip = control.parentElement;
      while (clip && getComputedStyle(clip).contentVisibility !== 'auto') clip = clip.parentElement;
      if (!clip || !control.checkVisibility({ contentVisibilityAuto: true })) continue;
      control.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
      const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(control);
      if (document.activeElement !== control || outlineStyle === 'none') continue;
      const ring = parseFloat(outlineWidth) + parseFloat(outlineOffset);
      const room = parseFloat(getComputedStyle(clip).overflowClipMargin) || 0;
      const edge = clip.getBoundingClientRect();
      const own = control.getBoundingClientRect();
      const beyond = Math.max(
        edge.left - own.left,
        own.right - edge.right,
        edge.top - own.top,
        own.bottom - edge.bottom
      );
      const cut = beyond + ring - room;
      if (cut > 0.5) found.add(`${control.outerHTML.slice(0, 80)}: ${cut.toFixed(1)}`);
    }
    (before as HTMLElement | null)?.focus({ preventScroll: true });
    return [...found];
  });
}
