import type { Span } from '../model/span.ts';
import { findLettersApart, holdsLettersApart } from './letters-apart.ts';
import { PageMap, type PagePiece } from './page-map.ts';
import type { ShownPage } from './shown-page.ts';

/** A text of which letters were taken apart, as it was written, and where that stands. */
export function readLettersApart(source: string): ShownPage {
  const whole = { at: 0, length: source.length, from: 0, to: source.length };
  const map = new PageMap(source, [whole]);
  return withLettersTogether({ html: source, text: source, map, markup: [] });
}

/** What a page shows with the letters put together that were taken apart in it. */
export function withLettersTogether(page: ShownPage): ShownPage {
  const { text: apart } = page;
  if (!holdsLettersApart(apart)) return page;
  const pieces: PagePiece[] = [];
  const texts: string[] = [];
  const blanks: Span[] = [];
  let at = 0;
  let end = 0;
  const show = (shown: string, from: number, to: number) => {
    if (shown.trim() === '' && apart.slice(from, to).trim() !== '') blanks.push([from, to]);
    if (shown === '') return;
    texts.push(shown);
    pieces.push({ at, length: shown.length, from, to });
    at += shown.length;
  };
  for (const { from, to, letters } of findLettersApart(apart)) {
    show(apart.slice(end, from), end, from);
    show(letters, from, to);
    end = to;
  }
  show(apart.slice(end), end, apart.length);
  const markup = blanks.flatMap((blank) => page.map.toSource(blank));
  return {
    ...page,
    text: texts.join(''),
    map: page.map.within(pieces),
    markup: [...page.markup, ...markup].sort((a, b) => a[0] - b[0])
  };
}
