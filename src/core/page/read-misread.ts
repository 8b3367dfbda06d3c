import type { Span } from '../model/span.ts';
import { findMisread } from './misread-letters.ts';
import { PageMap, type PagePiece } from './page-map.ts';
import type { ShownPage } from './shown-page.ts';

/** A text of which letters were misread (`holdsMisread`), as it was written, and where that stands. */
export function readMisread(source: string): ShownPage {
  const pieces: PagePiece[] = [];
  const texts: string[] = [];
  const markup: Span[] = [];
  let at = 0;
  let end = 0;
  const show = (shown: string, from: number, to: number) => {
    if (shown.trim() === '' && source.slice(from, to).trim() !== '') markup.push([from, to]);
    if (shown === '') return;
    texts.push(shown);
    pieces.push({ at, length: shown.length, from, to });
    at += shown.length;
  };
  for (const { from, to, letters } of findMisread(source)) {
    show(source.slice(end, from), end, from);
    show(letters, from, to);
    end = to;
  }
  show(source.slice(end), end, source.length);
  return { html: source, text: texts.join(''), map: new PageMap(source, pieces), markup };
}
