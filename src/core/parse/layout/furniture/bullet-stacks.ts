import { BLANK, TEXT } from '../line-kinds.ts';
import type { Lines } from '../lines.ts';
import { isBulletAlone } from '../prose/list-item.ts';

/**
 * Marks as markup the bullets that a reader of pages put together, apart from the items of their
 * list: which belongs to which is lost, and each item is a line of its own without them.
 */
export function markBulletStacks(text: string, lines: Lines): void {
  let before = -1;
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] === BLANK) continue;
    const isShort = lines.to[i]! - lines.from[i]! === 1;
    const isLone = isShort && lines.kind[i] === TEXT && isBulletAlone(text, lines.at(i));
    if (isLone && before >= 0) {
      lines.at(before).markFurniture('markup');
      lines.at(i).markFurniture('markup');
    }
    before = isLone ? i : -1;
  }
}
