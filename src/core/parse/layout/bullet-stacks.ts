import type { Line } from './lines.ts';
import { isBulletAlone } from './paragraphs.ts';

/**
 * Marks as markup the bullets that a reader of pages put together, apart from the items of their
 * list: which belongs to which is lost, and each item is a line of its own without them.
 */
export function markBulletStacks(text: string, lines: readonly Line[]): void {
  let before: Line | undefined;
  for (const line of lines) {
    if (line.kind === 'blank') continue;
    const isLone = line.kind === 'text' && isBulletAlone(text, line);
    if (isLone && before) {
      markAsMarkup(before);
      markAsMarkup(line);
    }
    before = isLone ? line : undefined;
  }
}

function markAsMarkup(line: Line): void {
  line.kind = 'furniture';
  line.furniture = 'markup';
}
