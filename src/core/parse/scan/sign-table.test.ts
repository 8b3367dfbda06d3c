import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createOccurrenceFinder, findDigitRuns } from './occurrences.ts';
import { createSignTable } from './sign-table.ts';

test('signs of several groups are told apart, and each begins in the stretch that is asked for', () => {
  const text = 'de TK las 12 vragen, uw Kamer 3';
  const sought = createSignTable({ chambers: ['TK', 'Kamer'], questions: ['vra', 'vragen'] })(text);
  expect(sought.chambers.isBetween(0, 3)).toBe(false);
  expect(sought.chambers.placesIn(0, 20)).toEqual([3]);
  expect(sought.chambers.placesIn(20, text.length)).toEqual([4]);
  expect(sought.questions.placesIn(0, text.length)).toEqual([13]);
  expect(sought.digits.placesIn(10, text.length)).toEqual([0, 20]);
});

test('one pass over some texts tells what a search in each of them does', () => {
  const groups = {
    short: ['vr', 'ra', 'AH '],
    long: ['vraag', 'antwoord', 'ag,', '· a', 'T‑'],
    both: ['vra', 'C-', 'woord']
  };
  const seek = createSignTable(groups);
  const unit = fc.constantFrom(
    ...[
      'v',
      'vra',
      'ra',
      'ag',
      ',',
      'A',
      'AH',
      ' ',
      '· ',
      'a',
      'nt',
      'woord',
      'T‑',
      'C',
      '-',
      '1',
      '23',
      'ʶ'
    ]
  );
  fc.assert(
    fc.property(fc.array(fc.string({ unit, maxLength: 12 })), (texts) => {
      const sought = seek(texts.join('\n'));
      let from = 0;
      for (const text of texts) {
        const to = from + text.length;
        for (const [name, signs] of Object.entries(groups)) {
          const found = sought[name as keyof typeof groups].placesIn(from, to);
          expect(found).toEqual(createOccurrenceFinder(signs)(text));
        }
        expect(sought.digits.placesIn(from, to)).toEqual(findDigitRuns(text));
        from = to + 1;
      }
    })
  );
});
