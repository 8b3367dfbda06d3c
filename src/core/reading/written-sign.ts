import { entityAt } from '../page/html-entities.ts';
import { lettersApartAt } from '../page/letters-apart.ts';

/** A sign that the source writes otherwise than its reader's text: its length in either. */
export interface WrittenSign {
  length: number;
  /** 0 where the reader's text leaves it out. */
  shown: number;
}

const ENTITY = /&(?:[a-zA-Z][a-zA-Z0-9]{1,30}|#\d{1,7}|#[xX][\da-fA-F]{1,6});?/y;
const ITEM = /<li(?:\s[^<>]*)?>/iy;
const ITEM_MARK = /\u2022|(?:\d{1,6}|[a-z]|[ivx]{1,7})\./iy;
const RAISED = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';
const LAST_OF_ASCII = 0x7f;

/**
 * What stands in a source in place of a sign of its reader's text, where the two differ: an entity, the
 * tag of an item of a list, which shows its number, a letter that was taken apart, or a number that is raised.
 * `undefined` for all else.
 */
export function signAt(
  source: string,
  place: number,
  text: string,
  at: number
): WrittenSign | undefined {
  switch (source[place]) {
    case '&': {
      const length = lengthOf(ENTITY, source, place);
      if (length === 0) return undefined;
      const known = entityAt(source, place)?.sign;
      const isShown =
        known === undefined ? text.charCodeAt(at) > LAST_OF_ASCII : known === text[at];
      const point = text.codePointAt(at) ?? 0;
      return { length, shown: isShown ? String.fromCodePoint(point).length : 0 };
    }
    case '<': {
      const length = lengthOf(ITEM, source, place);
      return length === 0 ? undefined : { length, shown: lengthOf(ITEM_MARK, text, at) };
    }
    default: {
      const raised = RAISED.indexOf(text[at] ?? ' ');
      if (raised >= 0 && source[place] === String(raised)) return { length: 1, shown: 1 };
      return signApart(source, place, text, at);
    }
  }
}

/** A letter that was taken apart, or a blank that was. */
function signApart(
  source: string,
  place: number,
  text: string,
  at: number
): WrittenSign | undefined {
  const found = lettersApartAt(source, place);
  if (!found) return undefined;
  const { to, letters } = found;
  if (text.startsWith(letters, at)) return { length: to - place, shown: letters.length };
  return letters.trim() === '' ? { length: to - place, shown: 0 } : undefined;
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
