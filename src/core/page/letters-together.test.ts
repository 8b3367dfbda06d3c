import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { misreadAsLatin1, misreadAsWindows1252 } from '../../../tests/generate/misread.ts';
import { readCorrected } from '../corrections/read-corrected.ts';
import { lossesOf } from '../parse/lossless.ts';
import { mapText } from '../reading/text-map.ts';
import { markupFormOf } from './markup-form.ts';
import { holdsLettersApart } from './letters-apart.ts';
import { withLettersTogether } from './letters-together.ts';
import { expectReadAlike } from './read-alike-for-tests.ts';
import { readMarkup } from './read-markup.ts';
import { readPage } from './read-page.ts';

const ID = '0'.repeat(64);
const FOLDER = 'tests/fixtures';
const texts = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8').replace(/^\uFEFF/u, ''))
  .filter((text) => text.length < 20_000 && !markupFormOf(text));

/** Of the texts that show it; all of them take six seconds. */
const SOME = 30;

const read = (text: string) => {
  const form = markupFormOf(text);
  return readCorrected(text, ID, [], form && readMarkup(text, form)).papers;
};

test.for([
  ['windows-1252', misreadAsWindows1252],
  ['ISO 8859-1', misreadAsLatin1],
  ['accents apart', (text: string) => text.normalize('NFD')]
] as const)(
  'papers whose letters were taken apart (%s) are read as they were written',
  ([, takeApart]) => {
    const apart = texts
      .map((written) => ({ written, source: takeApart(written) }))
      .filter(({ source }) => holdsLettersApart(source));
    expect(apart.length).toBeGreaterThan(2 * SOME);
    const every = Math.floor(apart.length / SOME);
    for (const { written, source } of apart.filter((_, i) => i % every === 0)) {
      for (const { spans, text, role } of expectReadAlike(source, written, read)) {
        if (role !== 'question' && role !== 'answer') continue;
        const map = mapText(source, spans, text);
        for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
          const [from, to] = map.span([index, index + word.length]);
          const shown = takeApart(word);
          if (source.slice(from, to).length !== shown.length) continue; // a hyphen was dropped in it
          expect(source.slice(from, to)).toBe(shown);
        }
      }
    }
  }
);

test('what a page shows is put together, and every letter is found in the page', () => {
  const page = readPage(
    '<!DOCTYPE html><html><body><p>De <b>financi\u00c3\u00able</b> risico\u00e2\u20ac\u2122s &amp; &Atilde;&laquo;.</p></body></html>'
  )!;
  const { text, map, html } = withLettersTogether(page);
  expect(text).toBe('De financiële risico’s & ë.\n');
  const at = (words: string) => {
    const start = text.indexOf(words);
    return map.toSource([start, start + words.length]).map(([from, to]) => html.slice(from, to));
  };
  expect(at('financiële')).toEqual(['financi\u00c3\u00able']);
  expect(at('’s')).toEqual(['\u00e2\u20ac\u2122s']);
  expect(at('&')).toEqual(['&amp;']);
  expect(at('ë.')).toEqual(['&Atilde;&laquo;.']);
});

test('a quotation mark behind a blank that was misread twice as well is not lost', () => {
  const source = misreadAsLatin1(
    misreadAsLatin1('Vraag 1\n\u00a0«Pont» ligt stil?\nAntwoord 1\nJa.\n')
  );
  expect(lossesOf(read(source), source)).toEqual([]);
});
