import { isOfficialXml } from './is-official-xml.ts';
import { isWebPage } from './is-web-page.ts';
import { holdsLettersApart } from './letters-apart.ts';

/**
 * What a source is written in, where its reader sees something else: the tags of a saved web page or of an
 * official publication as data, or letters that a program took apart.
 */
export type MarkupForm = 'web-page' | 'official-xml' | 'letters-apart';

/** What a text is written in, of which only what it shows is read; `undefined` for plain text. */
export function markupFormOf(text: string): MarkupForm | undefined {
  if (isWebPage(text)) return 'web-page';
  if (isOfficialXml(text)) return 'official-xml';
  return holdsLettersApart(text) ? 'letters-apart' : undefined;
}

/** Whether a text is written in tags, by what it begins with; one of which only letters were taken apart is not. */
export function isInTags(text: string): boolean {
  return isWebPage(text) || isOfficialXml(text);
}
