import { firstTag } from './first-tag.ts';

/** What is looked at for the first tag: a declaration and comments stand above it. */
const HEAD = 4096;
// "<officiele-publicatie xmlns:xsi=…>", "<kamervragen>", "<!DOCTYPE kamerwrk SYSTEM …>"
const ROOT = /^<(?:!DOCTYPE\s+)?[a-z][\w.-]*[\s>]/;
/** How every paragraph of an official publication ends; no other markup has it. */
const PARAGRAPH_END = '</al>';
// what stands before a first tag: a blank, or a tag
const MAY_BEGIN = /^[\s<]/;

/**
 * Whether a text is an official publication of Dutch authorities as data (XML), as
 * officielebekendmakingen.nl offers each: its paragraphs are `al` (http://technische-documentatie.oep.overheid.nl).
 */
export function isOfficialXml(text: string): boolean {
  if (!MAY_BEGIN.test(text)) return false;
  return ROOT.test(firstTag(text.slice(0, HEAD))) && text.includes(PARAGRAPH_END);
}
