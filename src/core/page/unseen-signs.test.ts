import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCorrected } from '../corrections/read-corrected.ts';
import { lossesOf } from '../parse/lossless.ts';
import { mapText } from '../reading/text-map.ts';
import { markupFormOf } from './markup-form.ts';
import { expectReadAlike } from './read-alike-for-tests.ts';
import { readMarkup } from './read-markup.ts';
import { readPage } from './read-page.ts';
import { holdsUnseen, pageWithoutUnseen, withoutUnseen } from './unseen-signs.ts';

const ID = '0'.repeat(64);
const FOLDER = 'tests/fixtures';
const EVERY = 25;
const SIGNS = /[\u00AD\u200B\u200E\uFEFF]/gu;
const texts = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8').replace(SIGNS, ''))
  .filter((text, i) => i % EVERY === 0 && text.length < 20_000 && !markupFormOf(text));

const read = (text: string) => readCorrected(text, ID, []).papers;

test.for([
  ['before each line', (text: string) => text.replace(/^(?=.)/gmu, '\u200B')],
  ['behind each line', (text: string) => text.replace(/(?<=.)$/gmu, '\uFEFF')],
  ['on empty lines', (text: string) => text.replace(/^$/gmu, '\u200B')],
  ['before capitals', (text: string) => text.replace(/(?=\p{Lu})/gu, '\u200E')],
  ['within words', (text: string) => text.replace(/(?<=\p{Ll}{4})(?=\p{Ll}{4})/gu, '\u00AD')]
] as const)('papers with signs that nobody sees %s are read as without', ([, hide]) => {
  const hidden = texts
    .map((written) => ({ written, source: hide(written) }))
    .filter(({ source }) => holdsUnseen(source));
  expect(hidden.length).toBeGreaterThan(30);
  let words = 0;
  let found = 0;
  for (const { written, source } of hidden) {
    for (const { spans, text, role } of expectReadAlike(source, written, read)) {
      if (role !== 'question' && role !== 'answer') continue;
      const map = mapText(source, spans, text);
      for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
        const [from, to] = map.span([index, index + word.length]);
        const shown = source.slice(from, to).replace(SIGNS, '');
        words++;
        if (shown.length !== word.length) continue; // a hyphen was dropped in it
        expect(shown).toBe(word);
        found++;
      }
    }
  }
  expect(words).toBeGreaterThan(500);
  expect(found / words).toBeGreaterThan(0.99);
});

test('a sign that nobody sees belongs to the letter beside it, and is markup among blanks', () => {
  const { text, map, markup } = withoutUnseen('een\u200B twee\n\u200B\n\u200Bdrie');
  expect(text).toBe('een twee\n\ndrie');
  expect(map.toSource([0, 3])).toEqual([[0, 4]]);
  expect(map.toSource([10, 14])).toEqual([[12, 17]]);
  expect(markup).toEqual([[10, 11]]);
});

test('a soft hyphen at the end of a line, and the signs of emoji, stay', () => {
  const text = 'het ge\u00AD\nmeentehuis \u{1F469}\u200D\u{1F33E}';
  expect(holdsUnseen(text)).toBe(false);
});

test('what a page shows is found in the page without the signs that nobody sees', () => {
  const html =
    '<!DOCTYPE html><html><body><p>De ge&shy;meente <b>\u200Bbouwt</b></p></body></html>';
  const { text, map } = pageWithoutUnseen(readMarkup(html, 'web-page')!);
  expect(text).toBe('De gemeente bouwt\n');
  const at = (words: string) => {
    const start = text.indexOf(words);
    return map.toSource([start, start + words.length]).map(([from, to]) => html.slice(from, to));
  };
  expect(at('gemeente')).toEqual(['ge&shy;meente']);
  expect(at('bouwt')).toEqual(['\u200Bbouwt']);
  expect(lossesOf(readCorrected(html, ID, [], readPage(html)).papers, html)).toEqual([]);
});
