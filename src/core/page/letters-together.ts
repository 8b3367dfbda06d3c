import { findLettersApart, holdsLettersApart } from './letters-apart.ts';
import type { ShownPage } from './shown-page.ts';
import { asPage, withReplaced } from './with-replaced.ts';

/** A text of which letters were taken apart, as it was written, and where that stands. */
export function readLettersApart(source: string): ShownPage {
  return withLettersTogether(asPage(source));
}

/** What a page shows with the letters put together that were taken apart in it. */
export function withLettersTogether(page: ShownPage): ShownPage {
  return holdsLettersApart(page.text) ? withReplaced(page, findLettersApart(page.text)) : page;
}
