import { expect, test } from 'vitest';
import type { Spans } from '../model/span.ts';
import { mapText } from './text-map.ts';

/** Cuts the marked piece out of a source, and the same piece out of its reader's text. */
function piece(marked: string, text: string, without: string[] = []): string | undefined {
  const source = marked.replace(/[[\]]/g, '');
  const span = [marked.indexOf('['), marked.indexOf(']') - 1] as const;
  const holes = without.map((hole) => [source.indexOf(hole), hole.length] as const);
  const spans: [number, number][] = [[0, source.length]];
  for (const [at, length] of holes) {
    const open = spans.pop()!;
    spans.push([open[0], at], [at + length, open[1]]);
  }
  const range = mapText(source, spans as Spans, text).range(span);
  return range && text.slice(...range);
}

test('a piece is found again where lines were joined', () => {
  expect(
    piece('Zie het\nantwoord op [vraag\n3] hierboven.', 'Zie het antwoord op vraag 3 hierboven.')
  ).toBe('vraag 3');
});

test('a hyphen at a line end is not in the way', () => {
  expect(piece('de achter-\ngrond van [motie\nA]', 'de achtergrond van motie A')).toBe('motie A');
});

test('nor is what was taken out', () => {
  expect(piece('een zin12 Pagina 4 met [vraag 7].', 'een zin met vraag 7.', ['12 Pagina 4'])).toBe(
    'vraag 7'
  );
});

test('what did not become text has no place in it', () => {
  expect(piece('wit[   ] en zwart', 'wit en zwart')?.trim() ?? '').toBe('');
});

test.each([
  ['Toezegging van 3 mei', 'Tijdens het debat is dat gezegd.'],
  ['Mijn inzet', 'Mijn inzet is groot.'],
  ['Dijken', 'Dijken']
])('a title above a text is no part of it: %s', (title, text) => {
  const source = `${title}\n${text}`;
  const map = mapText(source, [[0, source.length]], text, title);
  expect(map.place(0)).toBe(title.length + 1);
  expect(map.range([title.length + 1, source.length])).toEqual([0, text.length]);
  expect(map.range([0, title.length])).toBeUndefined();
});

test('nor is the title of a part of a web page', () => {
  const source = '<h2>Toe &amp; T&iuml;jd</h2>\n<p>Tijdens de bouw</p>';
  const map = mapText(source, [[4, source.length]], 'Tijdens de bouw', 'Toe & Tïjd');
  expect(map.place(0)).toBe(source.indexOf('Tijdens'));
});

test('a title that was not printed as it is called is left out of account', () => {
  const text = 'Het lid sprak van pontjes.';
  const map = mapText(text, [[0, text.length]], text, 'Pontjes');
  expect(map.range([0, 7])).toEqual([0, 7]);
});

test('a part of the text leads back to its piece of the source, hyphens and marks included', () => {
  const source = 'De fiets-\npaden1 zijn  smal.';
  const map = mapText(
    source,
    [
      [0, 15],
      [16, source.length]
    ],
    'De fietspaden zijn smal.'
  );
  const [start, end] = map.span([3, 13]);
  expect(source.slice(start, end)).toBe('fiets-\npaden');
  expect(source.slice(...map.span([14, 24]))).toBe('zijn  smal.');
});
