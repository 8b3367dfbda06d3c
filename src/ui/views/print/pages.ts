/** Millimetres of A4 with the margins of `@page` in base.css. */
export const PAGE = { width: 210, height: 297, top: 22, side: 20, bottom: 20, gap: 8 } as const;

const PIXELS_PER_MM = 96 / 25.4;

/** From the top of one page's text to that of the next, in CSS pixels. */
const STEP = (PAGE.height + PAGE.gap) * PIXELS_PER_MM;

/**
 * Whether the browser can lay out columns of a fixed height below each other. It parts text over them
 * by the same rules as over pages, so that what is seen is what will be printed.
 */
export const canShowPages = (): boolean =>
  CSS.supports('column-wrap', 'wrap') && CSS.supports('column-height', '1mm');

/** How many pages a sheet laid out in pages has. */
export function countPages(sheet: HTMLElement): number {
  const height = sheet.scrollHeight;
  return Math.max(1, Math.round((height + PAGE.gap * PIXELS_PER_MM) / STEP));
}

/** On which page each element with an id stands, where the sheet is laid out in pages. */
export function findPages(sheet: HTMLElement, ids: Iterable<string>): Map<string, number> {
  const pages = new Map<string, number>();
  const { top, height } = sheet.getBoundingClientRect();
  // The sheet may be shown smaller than it is.
  const scale = height / sheet.offsetHeight || 1;
  for (const id of ids) {
    const element = sheet.querySelector(`#${CSS.escape(id)}`);
    const at = element?.getClientRects()[0];
    if (at) pages.set(id, Math.floor((at.top - top) / scale / STEP) + 1);
  }
  return pages;
}
