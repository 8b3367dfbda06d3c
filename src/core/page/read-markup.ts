import type { MarkupForm } from './markup-form.ts';
import { readLettersApart, withLettersTogether } from './letters-together.ts';
import { readOfficialXml } from './read-official-xml.ts';
import { readPage } from './read-page.ts';
import type { ShownPage } from './shown-page.ts';

/**
 * What a text of this form shows (`markupFormOf`), and where, letters that were taken apart put together; `undefined` where its
 * elements nest too deep (`DEEPEST_NESTING`), and it is read as the plain text that it is.
 */
export function readMarkup(text: string, form: MarkupForm): ShownPage | undefined {
  if (form === 'letters-apart') return readLettersApart(text);
  const page = form === 'official-xml' ? readOfficialXml(text) : readPage(text);
  return page && withLettersTogether(page);
}
