import type { MarkupForm } from './markup-form.ts';
import { readMisread } from './read-misread.ts';
import { readOfficialXml } from './read-official-xml.ts';
import { readPage } from './read-page.ts';
import type { ShownPage } from './shown-page.ts';

/**
 * What a text shows that is written in tags of this form (`markupFormOf`), and where; `undefined` where its
 * elements nest too deep (`DEEPEST_NESTING`), and it is read as the plain text that it is.
 */
export function readMarkup(text: string, form: MarkupForm): ShownPage | undefined {
  if (form === 'misread-letters') return readMisread(text);
  return form === 'official-xml' ? readOfficialXml(text) : readPage(text);
}
