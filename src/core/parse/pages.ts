import type { Line } from './lines.ts';

// Above this share of indented lines a leading blank is layout, not the start of a page.
const MAX_INDENTED_SHARE = 0.12;

/**
 * Marks the lines that begin a page by a single leading blank, as pdfminer writes them instead of a
 * form feed. Only in texts that hardly indent otherwise.
 */
export function markLeadingBlankPages(text: string, lines: readonly Line[]): void {
  let indented = 0;
  let printed = 0;
  for (const line of lines) {
    if (line.kind === 'blank') continue;
    printed++;
    if (line.from > line.start) indented++;
  }
  if (indented > Math.max(2, printed * MAX_INDENTED_SHARE)) return;
  for (const line of lines) {
    if (line.kind === 'blank' || text.charCodeAt(line.start) !== 32) continue;
    if (line.from - line.start <= 2) line.startsPage = true;
  }
}

/** Marks the first text after a run of feet and page numbers as the start of a page. */
export function markPagesAfterFeet(lines: readonly Line[]): void {
  let afterFoot = false;
  for (const line of lines) {
    if (line.kind === 'text') {
      if (afterFoot) line.startsPage = true;
      afterFoot = false;
    } else if (line.startsPage || isFoot(line)) {
      afterFoot = true;
    }
  }
}

function isFoot(line: Line): boolean {
  return (
    line.furniture === 'running-foot' ||
    line.furniture === 'page-number' ||
    line.furniture === 'page-break'
  );
}
