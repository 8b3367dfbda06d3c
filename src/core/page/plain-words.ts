import type { Span } from '../model/span.ts';
import { entityAt } from './html-entities.ts';
import { isInTags } from './markup-form.ts';
import { joinLettersApart } from './letters-apart.ts';

const HIDDEN = /<(script|style)\b[^>]*>[\s\S]*?<\/\1>|<!--[\s\S]*?-->/gi;
const INLINE = /<\/?(?:[abiu]|abbr|em|font|mark|small|span|strong|sub|sup)(?:\s[^<>]*)?>/gi;
// a tag, or one that is cut off where a quotation ends
const TAG = /<[/!?a-z][^<>]*(?:>|$)/gi;
const BLANKS = /\s+/g;

/**
 * The words at a place of a source, for people: of a source written in tags without these, on one line;
 * letters that were taken apart put together.
 */
export function wordsAt(source: string, [start, end]: Span): string {
  const words = source.slice(start, end);
  return isInTags(source) ? plainWords(words) : joinLettersApart(words);
}

/**
 * A piece of a web page without its tags and with its entities as signs, and letters that were taken
 * apart put together; any other text stays.
 */
export function plainWords(source: string): string {
  const text = joinLettersApart(source);
  const bare = text.includes('<')
    ? text.replace(HIDDEN, ' ').replace(INLINE, '').replace(TAG, ' ')
    : text;
  const plain = bare.includes('&') ? withoutEntities(bare) : bare;
  return plain === text ? text : plain.replace(BLANKS, ' ').trim();
}

function withoutEntities(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (let next = text.indexOf('&'); next >= 0; next = text.indexOf('&', next + 1)) {
    const entity = entityAt(text, next);
    if (!entity) continue;
    pieces.push(text.slice(at, next), entity.sign);
    at = next + entity.length;
  }
  return pieces.join('') + text.slice(at);
}
