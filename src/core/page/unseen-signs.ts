import type { Replaced } from './replaced.ts';
import type { ShownPage } from './shown-page.ts';
import { asPage, withReplaced } from './with-replaced.ts';

// Signs without width, also those that only say in which direction text runs; a soft hyphen within a word. One at
// the end of a line says that the word goes on, and what joins two signs (U+200D) stands in emoji.
const UNSEEN =
  /(?:[\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|\u00AD(?=\p{L}))+/gu;

// No blank, and no half of a letter of two code units
const LETTER = /[^\s\uD800-\uDFFF]/;

/** Whether a text holds signs that nobody sees. */
export function holdsUnseen(text: string): boolean {
  return text.search(UNSEEN) >= 0;
}

/**
 * A text without the signs that nobody sees, which sites and editors leave at the beginnings of paragraphs,
 * on empty lines and within words: no pattern finds a heading behind one. Each belongs to the letter before
 * it, or behind it, so that passages stay whole; those among blanks are markup.
 */
export function withoutUnseen(source: string): ShownPage {
  return pageWithoutUnseen(asPage(source));
}

/** What a page shows, without the signs that nobody sees. */
export function pageWithoutUnseen(page: ShownPage): ShownPage {
  return withReplaced(page, findUnseen(page.text));
}

/** Every run of them, with the letter to which it belongs. */
function* findUnseen(text: string): Generator<Replaced, undefined> {
  let end = 0;
  for (const { index, 0: signs } of text.matchAll(UNSEEN)) {
    const from = index;
    const to = index + signs.length;
    const [before, behind] = [text.charAt(from - 1), text.charAt(to)];
    if (from > end && LETTER.test(before)) yield { from: from - 1, to, letters: before };
    else if (LETTER.test(behind)) yield { from, to: (end = to + 1), letters: behind };
    else yield { from, to, letters: '' };
  }
}
