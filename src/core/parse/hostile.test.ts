import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lossesOf } from './lossless.ts';
import { parse } from './parse.ts';

const ID = '0'.repeat(64);

/** Texts that nobody writes and some program will: each grows with `n`. */
const HOSTILE: Record<string, (n: number) => string> = {
  'one line of letters': (n) => 'a'.repeat(n * 10),
  'one line of words': (n) => 'woord '.repeat(n),
  'one line of questions': (n) => 'Kunt u dit? '.repeat(n),
  'one line of headings': (n) => 'Vraag 1 Wat is dit? Antwoord 1 Ja. '.repeat(n / 4),
  'headings in order': (n) =>
    Array.from({ length: n }, (_, i) => `Vraag ${(i % 999) + 1}\nWat?\nAntwoord\nJa.`).join('\n'),
  'one heading over and over': (n) => 'Vraag 1\n'.repeat(n),
  'a heading of numbers': (n) => `Vraag ${'1, '.repeat(n)}`,
  'numbers on lines': (n) => Array.from({ length: n }, (_, i) => `${i % 999}.`).join('\n'),
  'only digits': (n) => '1234567890'.repeat(n),
  'open brackets': (n) => '('.repeat(n) + '['.repeat(n),
  'nested brackets': (n) => '('.repeat(n) + ')'.repeat(n),
  'note marks': (n) =>
    Array.from({ length: n / 4 }, (_, i) => `[footnoteRef:${i}] [${i}: noot ]`).join(' '),
  'NUL characters': (n) => '\0'.repeat(n * 4),
  'lone surrogates': (n) => '\ud800'.repeat(n) + '\udc00'.repeat(n),
  'bidirectional and without width': (n) => '\u202e\u200b\u200d'.repeat(n),
  blanks: (n) => ' '.repeat(n * 10),
  'blank lines': (n) => '\n'.repeat(n * 4),
  'form feeds': (n) => '\f'.repeat(n),
  markup: (n) => '**#_'.repeat(n),
  cells: (n) => 'a |\n|\n'.repeat(n),
  descriptions: (n) =>
    'Vragen van het lid X (Y) aan de Minister van Z over W (ingezonden 3 mei 2024).\n'.repeat(
      n / 8
    ),
  labels: (n) => 'Datum\n\nKenmerk\n\n'.repeat(n / 4),
  'broken words': (n) => 'afge-\nbroken '.repeat(n / 2),
  quotes: (n) => '«'.repeat(n) + '»'.repeat(n),
  'questions and answers in turn': (n) => 'Bent u bekend?\nJa.\n'.repeat(n / 2),
  titles: (n) => '1.1 Titel\nTekst die langer is dan de titel.\n\n'.repeat(n / 4),
  pointers: (n) => 'Vraag 1\nWat?\nAntwoord 1\nZie het antwoord op vraag 1.\n'.repeat(n / 8)
};

/** The better of three: what the code costs, not what the machine did besides. */
function milliseconds(text: string): number {
  const times = [1, 2, 3].map(() => {
    const started = performance.now();
    parse(text, ID);
    return performance.now() - started;
  });
  return Math.min(...times);
}

test.for(Object.entries(HOSTILE))('%s: read without loss', ([, make]) => {
  const text = make(800);
  expect(lossesOf(parse(text, ID), text)).toEqual([]);
});

test.for(Object.entries(HOSTILE))(
  '%s: time grows with the length',
  { timeout: 120_000 },
  ([, make]) => {
    const short = milliseconds(make(2000));
    const long = milliseconds(make(16_000));
    // Eight times the text: linear gives 8, quadratic 64. Below 300 ms nobody waits.
    expect(long < 300 || long < short * 30).toBe(true);
  }
);

const seeds = readdirSync('seeds')
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(`seeds/${file}`, 'utf8').slice(0, 4000));

/** A sample document with pieces cut out, doubled, moved or replaced. */
const mutated = fc
  .record({
    text: fc.constantFrom(...seeds),
    edits: fc.array(
      fc.record({
        at: fc.nat(4000),
        length: fc.nat(200),
        insert: fc.oneof(
          fc.constantFrom('', '\n', '\f', '  ', 'Vraag 3\n', 'Antwoord\n', '1\n', '|', '[', '-\n'),
          fc.string({ maxLength: 12 })
        )
      }),
      { maxLength: 8 }
    )
  })
  .map(({ text, edits }) =>
    edits.reduce(
      (edited, { at, length, insert }) => edited.slice(0, at) + insert + edited.slice(at + length),
      text
    )
  );

test('sample documents with damage: read without loss', () => {
  expect(existsSync('seeds')).toBe(true);
  fc.assert(
    fc.property(mutated, (text) => {
      expect(lossesOf(parse(text, ID), text)).toEqual([]);
    }),
    { numRuns: 100 }
  );
}, 60_000);
