import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { misreadAsLatin1, misreadAsWindows1252 } from '../../../tests/generate/misread.ts';
import { readThings } from '../corrections/make/things.ts';
import { readCorrected } from '../corrections/read-corrected.ts';
import { lossesOf } from '../parse/lossless.ts';
import { mapText } from '../reading/text-map.ts';
import { markupFormOf } from './markup-form.ts';
import { holdsMisread } from './misread-letters.ts';
import { readMarkup } from './read-markup.ts';

const ID = '0'.repeat(64);
const FOLDER = 'tests/fixtures';
const texts = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8').replace(/^\uFEFF/u, ''))
  .filter((text) => text.length < 20_000 && !markupFormOf(text));

const read = (text: string) => {
  const form = markupFormOf(text);
  return readCorrected(text, ID, [], form && readMarkup(text, form)).papers;
};

test.for([
  ['windows-1252', misreadAsWindows1252],
  ['ISO 8859-1', misreadAsLatin1]
] as const)(
  'papers whose letters were misread as %s are read as they were written',
  ([, misread]) => {
    let seen = 0;
    for (const written of texts) {
      const source = misread(written);
      if (!holdsMisread(source)) continue;
      seen++;
      const papers = read(source);
      expect(lossesOf(papers, source)).toEqual([]);
      const things = papers.flatMap((paper) => readThings(paper, source));
      const inWritten = read(written).flatMap((paper) => readThings(paper, written));
      expect(things.map(({ role, text }) => [role, text])).toEqual(
        inWritten.map(({ role, text }) => [role, text])
      );
      for (const { spans, text, role } of things) {
        if (role !== 'question' && role !== 'answer') continue;
        const map = mapText(source, spans, text);
        for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
          const [from, to] = map.span([index, index + word.length]);
          const shown = misread(word);
          if (source.slice(from, to).length !== shown.length) continue; // a hyphen was dropped in it
          expect(source.slice(from, to)).toBe(shown);
        }
      }
    }
    expect(seen).toBeGreaterThan(200);
  }
);
