import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLayout } from './layout.ts';
import { readProse } from './prose.ts';

const fragments = fc.constantFrom(
  ...[
    'Vraag 1',
    'Antwoord',
    ' de brug-',
    'over',
    'brug.1',
    '1 NOS, 3 mei 2024',
    '1',
    '2',
    '',
    '\f'
  ],
  ...[
    '[footnoteRef:2]',
    ' [2:  noot ] ',
    '[1] noot',
    'zie [1]',
    '**vet** en _schuin_',
    'Pagina 1 van 2'
  ],
  ...[
    'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1Ja',
    '- een',
    '\uF0B7 twee',
    'a\u00ADb',
    '¹'
  ],
  ...['https://x.example/a-', 'b/c', '2/3Inleiding', 'X Noot', '\u00A0', '|', '20251 en'],
  ...['Onze referentie', '12345', '\uD800', '\u0000', 'é', '66,67', '-----']
);
const documents = fc
  .array(fc.tuple(fragments, fc.constantFrom('\n', '\r\n', ' ', '', '\n\n', '\r')), {
    maxLength: 40
  })
  .map((parts) => parts.flat().join(''));

test('every non-blank character is in exactly one place', () => {
  fc.assert(
    fc.property(fc.oneof(documents, fc.string()), (text) => {
      const layout = readLayout(text);
      const { spans, footnoteMarks } = readProse(layout, 0, text.length);
      const holders = [
        ...spans,
        ...footnoteMarks.flatMap((mark) => mark.spans),
        ...layout.notes.flatMap((note) => note.spans),
        ...layout.furniture.flatMap((furniture) => furniture.spans)
      ];
      const held = new Uint8Array(text.length);
      for (const [start, end] of holders) {
        for (let i = start; i < end; i++) held[i] = (held[i] ?? 0) + 1;
      }
      for (let i = 0; i < text.length; i++) {
        if (/\S/u.test(text.charAt(i))) expect(held[i], `${i} of ${JSON.stringify(text)}`).toBe(1);
        else expect(held[i]).toBeLessThan(2);
      }
    }),
    { numRuns: 500 }
  );
});

test('a stretch cut at any place keeps to its place, and leads back to the source', () => {
  fc.assert(
    fc.property(documents, fc.nat(), fc.nat(), (text, a, b) => {
      const layout = readLayout(text);
      const from = Math.min(a, b) % (text.length + 1);
      const to = Math.max(from, Math.max(a, b) % (text.length + 1));
      const prose = readProse(layout, from, to);
      for (const [start, end] of [...prose.spans, ...prose.footnoteMarks.flatMap((m) => m.spans)]) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeLessThanOrEqual(to);
        expect(end).toBeGreaterThan(start);
      }
      for (let i = 0; i < prose.text.length; i++) {
        const [start] = prose.toSource(i, i + 1);
        const letter = prose.text.charAt(i);
        if (/\S/u.test(letter)) expect(text.charAt(start)).toBe(letter);
      }
    }),
    { numRuns: 300 }
  );
});

test.for([
  ['one line', 'brug '.repeat(200_000)],
  ['only digits', '1234567890'.repeat(100_000)],
  ['numbers', '1 2 3 4 5 6 7 8 9 10 '.repeat(50_000)],
  ['lone numbers', '1\n'.repeat(100_000)],
  [
    'numbered lines',
    Array.from({ length: 50_000 }, (_, i) => `${i % 999} brug${i % 999}`).join('\n')
  ],
  ['brackets', '['.repeat(300_000) + ']'.repeat(300_000)],
  ['inline notes', 'brug[footnoteRef:2] [2:  [ '.repeat(20_000)],
  ['hyphens', 'de brug-\n'.repeat(60_000)],
  ['feet', 'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1'.repeat(10_000)],
  ['form feeds', '1\n\f'.repeat(60_000)],
  ['blanks', ' '.repeat(1_000_000)],
  ['tabs and text', `brug${'\t'.repeat(500_000)}1`],
  ['addresses', 'https://x.example/'.repeat(40_000)]
] as const)('%s: read to the end', ([, text]) => {
  const layout = readLayout(text);
  expect(readProse(layout, 0, text.length).spans.at(-1)?.[1] ?? 0).toBeLessThanOrEqual(text.length);
});
