import { BLANK, TEXT } from '../line-kinds.ts';
import type { Lines } from '../lines.ts';
import { isBulletAlone } from '../prose/list-item.ts';

// "a)", "b."; not "1.", which may be the number of a question
const LETTER = /^([a-z])[.)]$/u;

/**
 * Marks as markup the bullets and letters that a reader of pages put together, apart from the items of their
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
  markLetterStacks(text, lines);
}

/** The letters of a list's items from the first on, each alone on its line, in order, two or more. */
function markLetterStacks(text: string, lines: Lines): void {
  let stack: number[] = [];
  for (let i = 0; i <= lines.length; i++) {
    if (i < lines.length && lines.kind[i] === BLANK) continue;
    const isShort = i < lines.length && lines.to[i]! - lines.from[i]! === 2;
    const mayBe = isShort && lines.kind[i] === TEXT;
    const letter = mayBe ? LETTER.exec(text.slice(lines.from[i]!, lines.to[i]!))?.[1] : undefined;
    if (letter !== undefined && letter.charCodeAt(0) === FIRST + stack.length) {
      stack.push(i);
      continue;
    }
    if (stack.length > 1) for (const at of stack) lines.at(at).markFurniture('markup');
    stack = letter === 'a' ? [i] : [];
  }
}

const FIRST = 97;
