import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Layout, readLayout } from './layout.ts';
import { readProse } from './prose.ts';

/** What each line is, as a letter: text, blank, furniture, note; `|` before the first of a page. */
function drawLines({ lines }: Layout): string {
  const letters = { text: 't', blank: '.', furniture: 'f', note: 'n' };
  return [...lines].map(({ kind, startsPage }) => (startsPage ? '|' : '') + letters[kind]).join('');
}

/** The running text with ⟨label⟩ for every mark that has a note and ⟨label?⟩ for one that has none. */
function drawMarks(layout: Layout): string {
  const { text, marks } = layout;
  let drawn = '';
  let at = 0;
  for (const { label, span, note } of marks) {
    drawn += `${text.slice(at, span[0])}⟨${label}${note === undefined ? '?' : ''}⟩`;
    at = span[1];
  }
  return drawn + text.slice(at);
}

const drawNotes = ({ notes }: Layout) => notes.map(({ label, text }) => `${label}: ${text}`);

const read = (lines: readonly string[]) => readLayout(lines.join('\n'));

test('notes at the foot of a page are cut out of the sentence that they interrupt', () => {
  const layout = read([
    'De brug over de Linge is sinds mei dicht,1 en dat blijft',
    'zo tot de herfst.2 Daarna gaat het om de vraag of de oude',
    '',
    '1 Streekbode, 3 mei 2024, «Brug dicht»: https://streekbode.example/brug-',
    '',
    'dicht-na-keuring',
    '2 Kamerstuk 31 200, nr. 4',
    ' pijlers nog te herstellen zijn.'
  ]);
  expect(drawLines(layout)).toBe('tt.n.nn|t');
  expect(drawNotes(layout)).toEqual([
    '1: Streekbode, 3 mei 2024, «Brug dicht»: https://streekbode.example/brug-dicht-na-keuring',
    '2: Kamerstuk 31 200, nr. 4'
  ]);
  expect(readProse(layout, 0, layout.text.length).text).toBe(
    'De brug over de Linge is sinds mei dicht, en dat blijft zo tot de herfst. Daarna gaat het om de vraag of de oude pijlers nog te herstellen zijn.'
  );
});

test('digits on lines of their own: mark, note and page number are told apart', () => {
  const layout = read([
    'Bent u bekend met het bericht over de brug?',
    '1',
    'Antwoord 1',
    'Ja. De brug is in 2023 gekeurd en',
    '',
    '1',
    '',
    'Streekbode, 3 mei 2024, «Brug dicht».',
    '',
    'ah-tk-20232024-1843',
    '',
    'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel',
    '',
    '1',
    '\f',
    'daarna gesloten.'
  ]);
  expect(drawLines(layout)).toBe('tttt.n.n.f.f.f..|t');
  expect(drawNotes(layout)).toEqual(['1: Streekbode, 3 mei 2024, «Brug dicht».']);
  expect(layout.marks).toHaveLength(1);
});

test('note numbers that stand above one another share out the texts below', () => {
  const layout = read([
    'De brug1 en de sluis2 en het gemaal3 zijn gekeurd.',
    '',
    '1',
    '2',
    '3',
    '',
    'Streekbode, 3 mei 2024.',
    '',
    'Polderblad, 4 mei 2024,',
    'pagina 3.',
    '',
    'Idem.'
  ]);
  expect(drawNotes(layout)).toEqual([
    '1: Streekbode, 3 mei 2024.',
    '2: Polderblad, 4 mei 2024, pagina 3.',
    '3: Idem.'
  ]);
});

test.for([
  ['1) ', '? 1)', '? 2)'],
  ['[1] ', '? [1]', '? [2]'],
  ['[1 ] ', '? [1 ]', '? [2 ]'],
  ['[^1]: ', '?[^1]', '?[^2]'],
  ['¹ ', '?¹', '?²'],
  ['Noot 1 ', '?1', '?2'],
  ['1 ', '?1', '?2'],
  ['1', '?1', '?2']
] as const)(
  'a list of notes that begin with "%s" at the end of the text',
  ([label, first, second]) => {
    const layout = read([
      `Is de brug dicht${first}`,
      '',
      `Hoe lang nog${second}`,
      '',
      `${label}Streekbode, 3 mei 2024, «Brug dicht».`,
      `${label.replace('1', '2').replace('¹', '²')}Polderblad, 4 mei 2024.`
    ]);
    expect(drawNotes(layout)).toEqual([
      '1: Streekbode, 3 mei 2024, «Brug dicht».',
      '2: Polderblad, 4 mei 2024.'
    ]);
    expect(layout.notes.map(({ mark }) => mark)).toEqual([0, 1]);
    expect(readProse(layout, 0, layout.text.length).text).toBe(
      'Is de brug dicht?\n\nHoe lang nog?'
    );
  }
);

test('notes that a converter wrote behind their paragraph, with brackets inside', () => {
  const layout = read([
    'De brug[footnoteRef:2] is dicht.[footnoteRef:3]  [2:  Streekbode [online], 3 mei. ] [3:  Idem ] ',
    'Ook de sluis.'
  ]);
  expect(drawNotes(layout)).toEqual(['2: Streekbode [online], 3 mei.', '3: Idem']);
  expect(drawMarks(layout)).toContain('De brug⟨2⟩ is dicht.⟨3⟩ ');
  expect(readProse(layout, 0, layout.text.length).text).toBe('De brug is dicht.\n\nOok de sluis.');
});

test('marks without notes are accepted where they carry on a sequence', () => {
  const layout = read([
    'De brug is dicht.1 Het gaat om CO2 en PM10, om € 56,3 miljoen en 20.000 auto’s.',
    'In de periode 2012-2023.2 Ook de lhbtiq+3 groepen en art. 3, vraag 3 en mbo-4.',
    'De sluis»4 en het gemaal (B5).5,6 Volgens H5N1 of DWR2.0 is 7% veel.78 Klaar.'
  ]);
  expect(drawMarks(layout)).toBe(
    [
      'De brug is dicht.⟨1?⟩ Het gaat om CO2 en PM10, om € 56,3 miljoen en 20.000 auto’s.',
      'In de periode 2012-2023.⟨2?⟩ Ook de lhbtiq+⟨3?⟩ groepen en art. 3, vraag 3 en mbo-4.',
      'De sluis»⟨4?⟩ en het gemaal (B5).⟨5?⟩⟨6?⟩ Volgens H5N1 of DWR2.0 is 7% veel.⟨7?⟩⟨8?⟩ Klaar.'
    ].join('\n')
  );
});

test('a gap in the marks and a note or mark alone are told', () => {
  const layout = read([
    'De brug1 en de sluis2 en het gemaal5 zijn gekeurd.',
    '',
    '1 Streekbode, 3 mei 2024.',
    '2 Polderblad, 4 mei 2024.',
    '3 Idem.'
  ]);
  expect(layout.diagnostics.map(({ code, data }) => [code, data])).toEqual([
    ['footnote-gap', { missing: [3, 4] }],
    ['footnote-text-missing', { label: '5' }],
    ['footnote-mark-missing', { label: '3' }]
  ]);
});

test('numbered titles and items are no notes, though the text holds marks with their numbers', () => {
  const letter = read([
    'Met deze brief informeer ik u over de brug1 en de sluis.2 Het onderzoek duurt nog',
    'tot de herfst, zoals gemeld.',
    '',
    '1 Inleiding',
    '',
    'De brug is in mei gesloten.',
    '',
    '2 Achtergrond',
    '',
    'De sluis is in de herfst aan de beurt.'
  ]);
  expect(letter.notes).toEqual([]);
  const answer = read([
    'Is de brug dicht1 en waarom?',
    'Ja, om twee redenen:2',
    '1 de pijlers zijn oud;',
    '2 het dek is versleten.',
    '',
    '1 Streekbode, 12 mei 2024.',
    '2 Idem, 13 mei 2024.'
  ]);
  expect(drawMarks(answer)).toMatch(/dicht⟨1⟩ en waarom\?\nJa, om twee redenen:⟨2⟩\n1 de/u);
  expect(answer.marks).toHaveLength(2);
});

test('a mark that slipped to the next line is one where its note has no other', () => {
  const layout = read([
    'De brug1 is dicht, zie ook de',
    '2 artikelen 74 en 76 van de wet.',
    '',
    '1 Streekbode, 12 mei 2024.',
    '2 Stb. 1998, 12.'
  ]);
  expect(drawMarks(layout)).toMatch(/De brug⟨1⟩ is dicht, zie ook de\n⟨2⟩ artikelen 74/u);
});

test('notes in a text that became one line stand before the foot of their page', () => {
  const layout = readLayout(
    'Vraag 1 Is de brug dicht?1 Antwoord 1 Ja. 1 Streekbode, 29 april 2013. ah-tk-20122013-2118 ISSN 0921 - 7398 ’s-Gravenhage 2013 Tweede Kamer, vergaderjaar 2012–2013, Aanhangsel 1 Vraag 2 En nu? Antwoord 2 Niets.'
  );
  expect(drawNotes(layout)).toEqual(['1: Streekbode, 29 april 2013.']);
  expect(readProse(layout, 0, layout.text.length).text).toBe(
    'Vraag 1 Is de brug dicht? Antwoord 1 Ja. Vraag 2 En nu? Antwoord 2 Niets.'
  );
});

test('numbered questions, answers and lists are no notes', () => {
  const layout = read([
    '1. Bent u bekend met de brug?1',
    '2. Is de sluis open?2',
    '',
    '1. Ja.',
    '2. Nee, zie het antwoord op vraag 1.',
    '',
    '3',
    'Hoeveel bruggen zijn er?',
    '',
    'Er zijn er 12.'
  ]);
  expect(layout.notes).toEqual([]);
  expect(drawLines(layout)).toBe('tt.tt.tt.t');
});

test.for([
  ['Pagina 2 van 9', 'page-number'],
  ['Tweede Kamer der Staten-Generaal', 'running-head'],
  ['kst-36600-VII-1', 'running-foot'],
  ['’s-Gravenhage 2025', 'running-foot'],
  ['Tweede Kamer, vergaderjaar 2024–2025, 32 824, nr. 451 26', 'running-foot'],
  ['_______________', 'ruler'],
  ['-----', 'page-break'],
  ['![](logo.png)', 'image'],
  ['|', 'markup']
] as const)('"%s" is furniture: %s', ([line, kind]) => {
  const layout = read(['De brug is dicht en blijft', line, 'dat tot de herfst.']);
  expect(layout.furniture.map((furniture) => furniture.kind)).toEqual([kind]);
  expect(readProse(layout, 0, layout.text.length).text).toBe(
    'De brug is dicht en blijft dat tot de herfst.'
  );
});

test.for([
  'Tweede Kamer, vergaderjaar 2024–2025, 32 824, nr. 451',
  'De Tweede Kamer der Staten-Generaal heeft besloten',
  'h-tk-achtige namen',
  'Pagina 12 van het rapport',
  '’s-Gravenhage, 3 mei 2025'
])('"%s" is text', (line) => {
  expect(read(['Zie', line]).furniture).toEqual([]);
});

test('furniture glued to text is cut off, and what runs on is joined', () => {
  const layout = read([
    'De brug is in mei gesloten en zal pas na de keuring en het herstel van de',
    '’s-Gravenhage 2024Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1pijlers weer',
    'opengaan.'
  ]);
  expect(readProse(layout, 0, layout.text.length).text).toBe(
    'De brug is in mei gesloten en zal pas na de keuring en het herstel van de pijlers weer opengaan.'
  );
});

test('lines that return at the top of pages are a running head', () => {
  const page = (n: number) => `Waterschap De Linge ${n}\nDe brug van dorp ${n} is dicht.\n`;
  const layout = readLayout([1, 2, 3, 4].map(page).join('\f'));
  expect(layout.furniture.map(({ kind }) => kind)).toEqual(Array(4).fill('running-head'));
});

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
] as const)('%s: read to the end', { timeout: 60_000 }, ([, text]) => {
  const layout = readLayout(text);
  expect(readProse(layout, 0, text.length).spans.at(-1)?.[1] ?? 0).toBeLessThanOrEqual(text.length);
});
