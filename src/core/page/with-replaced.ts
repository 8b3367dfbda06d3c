import type { Span } from '../model/span.ts';
import { PageMap, type PagePiece } from './page-map.ts';
import type { Replaced } from './replaced.ts';
import type { ShownPage } from './shown-page.ts';

/** A text as a page that shows all of it as it stands. */
export function asPage(source: string): ShownPage {
  const whole = { at: 0, length: source.length, from: 0, to: source.length };
  return { html: source, text: source, map: new PageMap(source, [whole]), markup: [] };
}

/**
 * A page that shows other letters in some places: in the order of its text, without overlap. What shows no
 * letter any more is markup.
 */
export function withReplaced(page: ShownPage, places: Iterable<Replaced>): ShownPage {
  const { text: before } = page;
  const pieces: PagePiece[] = [];
  const texts: string[] = [];
  const hidden: Span[] = [];
  let at = 0;
  let end = 0;
  const show = (shown: string, from: number, to: number) => {
    if (shown.trim() === '' && before.slice(from, to).trim() !== '') hidden.push([from, to]);
    if (shown === '') return;
    texts.push(shown);
    pieces.push({ at, length: shown.length, from, to });
    at += shown.length;
  };
  for (const { from, to, letters } of places) {
    show(before.slice(end, from), end, from);
    show(letters, from, to);
    end = to;
  }
  show(before.slice(end), end, before.length);
  const markup = hidden.flatMap((span) => page.map.toSource(span));
  return {
    ...page,
    text: texts.join(''),
    map: page.map.within(pieces),
    markup: [...page.markup, ...markup].sort((a, b) => a[0] - b[0])
  };
}
