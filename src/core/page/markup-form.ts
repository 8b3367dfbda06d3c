import { isOfficialXml } from './is-official-xml.ts';
import { isWebPage } from './is-web-page.ts';

/** What the tags of a source are: those of a saved web page, or of an official publication as data. */
export type MarkupForm = 'web-page' | 'official-xml';

/** Which tags a text is written in, of which only what they show is read; `undefined` for plain text. */
export function markupFormOf(text: string): MarkupForm | undefined {
  if (isWebPage(text)) return 'web-page';
  return isOfficialXml(text) ? 'official-xml' : undefined;
}
