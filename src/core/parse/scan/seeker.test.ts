import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createOccurrenceFinder } from './occurrences.ts';
import { createSeeker } from './seeker.ts';

test('a seeker says of each stretch whether one of its signs begins in it', () => {
  const text = 'een brug, twee\u00a0bruggen, drie bruggen';
  const seeker = createSeeker(text, ['\u00a0', /d[a-z]+/gu]);
  expect(seeker.isBetween(0, 9)).toBe(false);
  expect(seeker.isBetween(9, 14)).toBe(false);
  expect(seeker.isBetween(9, 15)).toBe(true);
  expect(seeker.isBetween(14, 15)).toBe(true);
  expect(seeker.isBetween(15, 24)).toBe(false);
  expect(seeker.isBetween(24, text.length)).toBe(true);
  expect(seeker.isBetween(27, text.length)).toBe(false);
});

test('a pattern that is shared by two seekers keeps no place of the other', () => {
  const pattern = /brug/gu;
  const first = createSeeker('een brug en een brug', [pattern]);
  const second = createSeeker('brug', [pattern]);
  expect(first.isBetween(8, 20)).toBe(true);
  expect(second.isBetween(0, 4)).toBe(true);
  expect(first.isBetween(17, 20)).toBe(false);
});

test('a seeker tells the places in each of some texts as a search in that text does', () => {
  const signs = ['vra', 'Vra', 'ra', 'woord'];
  const unit = fc.constantFrom('v', 'V', 'ra', 'woord', ' ', '1', '23');
  const findIn = createOccurrenceFinder(signs);
  fc.assert(
    fc.property(fc.array(fc.string({ unit, maxLength: 8 })), (texts) => {
      const all = texts.join('\n');
      const seeker = createSeeker(all, signs);
      let from = 0;
      for (const text of texts) {
        expect(seeker.placesIn(from, from + text.length)).toEqual(findIn(text));
        from += text.length + 1;
      }
    })
  );
});

test('a long text is searched bit by bit, and no sign is lost where two bits meet', () => {
  const signs = ['vragen', 'rag', 'w'];
  const findIn = createOccurrenceFinder(signs);
  const texts = Array.from({ length: 3000 }, (_, i) => `${'·'.repeat(i % 13)}vragen`);
  const all = texts.join('\n');
  const seeker = createSeeker(all, signs);
  let from = 0;
  const found = texts.map((text) => {
    const start = from;
    from += text.length + 1;
    return seeker.placesIn(start, start + text.length);
  });
  expect(found).toEqual(texts.map(findIn));
  expect(createSeeker(all, signs).placesIn(0, all.length)).toEqual(findIn(all));
});
