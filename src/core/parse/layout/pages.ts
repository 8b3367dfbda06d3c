import type { Line } from './lines.ts';

// Above this share of lines with another indent a further blank is layout, not the start of a page.
const MAX_OTHER_SHARE = 0.12;

const MAX_INDENT = 60;

/**
 * Marks the lines that begin a page by a single further blank, as pdfminer writes them instead of a
 * form feed. Only in texts whose lines hardly differ in indent otherwise.
 */
export function markLeadingBlankPages(lines: readonly Line[]): void {
  const counts = new Uint32Array(MAX_INDENT + 1);
  let printed = 0;
  for (const line of lines) {
    if (line.kind !== 'text') continue;
    printed++;
    const indent = Math.min(line.from - line.start, MAX_INDENT);
    counts[indent] = (counts[indent] ?? 0) + 1;
  }
  const usual = counts.indexOf(Math.max(...counts));
  const others = printed - (counts[usual] ?? 0);
  if (others > Math.max(2, printed * MAX_OTHER_SHARE)) return;
  // Two blanks begin a page only beside pages that begin with one; alone they indent an item.
  const furthest = (counts[usual + 1] ?? 0) > (counts[usual + 2] ?? 0) ? 2 : 1;
  for (const line of lines) {
    const further = line.from - line.start - usual;
    if (line.kind === 'text' && further >= 1 && further <= furthest) line.startsPage = true;
  }
}

/** Lets a page begin with its first printed line instead of the blank one behind the form feed. */
export function skipBlankPageStarts(lines: readonly Line[]): void {
  let begun = false;
  for (const line of lines) {
    begun ||= line.startsPage;
    line.startsPage = begun && line.kind !== 'blank';
    if (line.kind !== 'blank') begun = false;
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
