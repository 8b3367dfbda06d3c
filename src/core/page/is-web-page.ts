import { firstTag } from './first-tag.ts';

/** What is looked at for a page's first tag: browsers note above it where they saved it from. */
const HEAD = 4096;
const PAGE_TAG = /^<(?:!doctype\s+html|html|head|body)[\s>]/i;
// what stands before a first tag: a blank, or a tag
const MAY_BEGIN = /^[\s<]/;

// how a piece of a page begins that a program or a mail gave: "<p>", "<div class=…>"
const PIECE_TAG = /^<(?:p|div|h[1-6]|section|article|main|ul|ol)[\s>]/i;
const CLOSING = /<\/(?:p|div|h[1-6]|li)>/gi;

/** A piece of a page has so many paragraphs at least, and fewer lines. */
const LEAST = 3;

/**
 * Whether a text is a web page, by its first tag, or a piece of one that has no lines of its own. A text
 * in which tags stand is none.
 */
export function isWebPage(text: string): boolean {
  if (!MAY_BEGIN.test(text)) return false;
  const first = firstTag(text.slice(0, HEAD));
  return PAGE_TAG.test(first) || (PIECE_TAG.test(first) && isWithoutLines(text));
}

function isWithoutLines(text: string): boolean {
  const paragraphs = text.match(CLOSING)?.length ?? 0;
  return paragraphs >= LEAST && (text.match(/\n/g)?.length ?? 0) < paragraphs;
}
