import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTexts } from './compare-texts.ts';
import { HEAVY, type TextComparison } from './comparison.ts';
import { draw } from './draw.ts';

const drawn = (before: string, after: string) => draw(before, after, compareTexts(before, after));
const kinds = (before: string, after: string) =>
  compareTexts(before, after).changes.map(({ kind }) => kind);

describe('draws', () => {
  test.for([
    ['een smal fietspad', 'een breed fietspad', 'een [-smal-]{+breed+} fietspad'],
    ['Ja.', 'Ja, deels.', 'Ja{+, deels+}.'],
    ['een heel smal pad', 'een smal pad', 'een [-heel -]smal pad'],
    ['Dat kan. Dat mag. Dat moet.', 'Dat kan. Dat moet.', 'Dat kan. [-Dat mag. -]Dat moet.'],
    [
      'zogenoemde ‘deelfiets’',
      'zogenoemde «deelfiets»',
      'zogenoemde [-‘-]{+«+}deelfiets[-’-]{+»+}'
    ],
    ['de AI-toets', 'de AItoets', 'de [-AI-toets-]{+AItoets+}'],
    ['Eerst.\n\nDan meer.\n\nLaatst.', 'Eerst.\n\nLaatst.', 'Eerst.[-\n\nDan meer.-]\n\nLaatst.'],
    ['Eerst iets.\n\nDan meer.', 'Dan meer.', '[-Eerst iets.\n\n-]Dan meer.'],
    [
      'Gemeenten helpen al met geld. Ik vind het niet wenselijk om daar een fonds bij op te zetten.',
      'Scholen houden bij hoe vaak een leerling niet meeging om geld en melden dat in juni bij mij.',
      '[-Gemeenten helpen al met geld. Ik vind het niet wenselijk om daar een fonds bij op te zetten-]' +
        '{+Scholen houden bij hoe vaak een leerling niet meeging om geld en melden dat in juni bij mij+}.'
    ],
    [
      'De cijfers:\n\nJaar Aantal\n\n2021 9 miljoen kilo\n\n2022 8 miljoen kilo\n\n2023 7 miljoen kilo',
      'De cijfers:\n\nJaar Aantal 2021 9 miljoen kilo 2023 7 miljoen kilo',
      'De cijfers:\n\nJaar Aantal[-\n\n-]{+ +}2021 9 miljoen kilo[-\n\n2022 8 miljoen kilo\n\n-]{+ +}2023 7 miljoen kilo'
    ],
    ['a b c d', '', '[-a b c d-]'],
    ['', 'a b', '{+a b+}'],
    ['', '', '']
  ] as const)('%s → %s', ([before, after, expected]) => {
    expect(drawn(before, after)).toBe(expected);
  });
});

describe('names the kind', () => {
  test.for([
    ['de minister zegt', 'de Minister zegt', ['office-titles']],
    ['de wet zegt', 'de Wet zegt', ['capitals']],
    ['een  pad', 'een pad', ['spaces']],
    ['pad – weg', 'pad - weg', ['dashes']],
    ['publieke- en private', 'publieke en private', ['dashes']],
    ['Neder-\nlandse wegen', 'Nederlandse wegen', ['hyphenation']],
    ['hoog risico', 'hoogrisico', ['compounds']],
    ['in hetverslag staat', 'in het verslag staat', ['compounds']],
    ['op 1 januari2020 was', 'op 1 januari 2020 was', ['compounds']],
    ['de coördina-tor zegt', 'de coördinator zegt', ['compounds']],
    ['26 643 woningen', '26643 woningen', ['spaces']],
    ['wel 1 2 keer', 'wel 12 keer', ['number']],
    ['wel 12 keer', 'wel 13 keer', ['number']],
    ['op 12 mei', 'op 13 mei', ['date']],
    ['Kamerstuk 26643, nr. 12', 'Kamerstuk 26643, nr. 13', ['paper-number']],
    ['dat kan niet zo', 'dat kan zo', ['negation']],
    ['Dat klopt. De Kamer krijgt daarover voor 1 mei een brief.', 'Dat klopt.', ['passage']],
    ['het zijn er 97, en niet 71 zoals de burgemeester eerder zei', 'het zijn er 97', ['passage']],
    ['het kost in totaal 5 miljoen euro', 'het kost in totaal', ['number']],
    ['Ja.', 'Nee.', ['negation']],
    ['dat is mogelijk', 'dat is onmogelijk', ['negation']],
    ['geheel onaanvaardbaar', 'geheel aanvaardbaar', ['negation']],
    ['stijgt van 18 naar 27 minuten', 'stijgt van 27 naar 18 minuten', ['number']],
    ['heeft Jansen aan Smit verkocht', 'heeft Smit aan Jansen verkocht', ['name']],
    ['in Assen is het', 'in Essen is het', ['name']],
    ['de bewoners willen', 'de bewonres willen', ['spelling']],
    ['wegen vergroten.3 Daarna', 'wegen vergroten. Daarna', ['note-marks']],
    ['kenmerken weerspiegelt1, of', 'kenmerken weerspiegelt, of', ['note-marks']],
    ['de CO2 uitstoot', 'de CO uitstoot', ['number']],
    ['op 3 mei jl. was', 'op 3 mei jongstleden was', ['abbreviation']],
    ['dat is 5% minder', 'dat is 5 procent minder', ['spaces', 'abbreviation']],
    ['zie nr. 12 daarvan', 'zie nummer 12 daarvan', ['abbreviation']],
    ['vraag 3 t/m 5 gaan', 'vraag 3 tot en met 5 gaan', ['abbreviation']],
    ['op 3 mei a.s. komt', 'op 3 mei aanstaande komt', ['abbreviation']],
    ['de bijv. genoemde pont', 'de bijvoorbeeld genoemde pont', ['abbreviation']],
    ['de gem. snelheid', 'de gemiddelde snelheid', ['abbreviation']],
    ['zegt dat. Daarna', 'zegt daaruit. Daarna', ['words']],
    ['tussen 3.5 uur', 'tussen 3 tot 5 uur', ['number']],
    ['de heer & mevrouw', 'de heer en mevrouw', ['abbreviation']],
    ['de vijf ponten', 'de 5 ponten', ['numerals']],
    ['op 19 december 2024', 'op 19-12-2024', ['dashes', 'numerals', 'dashes']],
    ['op 19 december 2024', 'op 19-11-2024', ['dashes', 'date', 'dashes']],
    ['op 3 sept. 2024', 'op 3 september 2024', ['numerals', 'punctuation']],
    ['de derde pont', 'de 3e pont', ['numerals']],
    ['het kost € 5 per uur', 'het kost 5 euro per uur', ['numerals']],
    ['ruim € 2,3 mln extra', 'ruim 2.300.000 euro extra', ['numerals']],
    ['voor EUR 5 miljoen', 'voor 5 miljoen euro', ['numerals']],
    ['het kost € 5,00 per uur', 'het kost vijf euro per uur', ['numerals']],
    ['in één keer', 'in een keer', ['numerals']],
    ['kost € 5 per uur', 'kost $ 5 per uur', ['number']],
    ['kost € 5 per uur', 'kost 50 euro per uur', ['number']],
    ['kost 5 euro per uur', 'kost 50 euro per uur', ['number']],
    ['ruim 5 miljoen extra', 'ruim 5 miljard extra', ['number']],
    ['het tweede lid', 'het derde lid', ['number']],
    ['de CO2-heffing', 'de CO₂-heffing', ['unicode']],
    ['het \ufb01etspad', 'het fietspad', ['unicode']],
    ['ruim 120 km2 grond', 'ruim 120 km² grond', ['unicode']],
    ['dat geldt hier²', 'dat geldt hier', ['note-marks']],
    ['dat is vóór de zomer', 'dat is voor de zomer', ['spelling']],
    ['zaak C-273/20 van het Hof', 'zaak C273/20 van het Hof', ['compounds']],
    ['ruim 1 2 keer', 'ruim 12 keer', ['number']],
    ['zie https://a.nl/x-y', 'zie https://a.nl/xy', ['words']],
    ['dat is niet van toepassing', 'dat is n.v.t.', ['abbreviation']],
    ['zoals onder meer de wolf', 'zoals o.m. de wolf', ['abbreviation']],
    ['dat is onder meer vijf', 'dat is om vijf', ['words']],
    ['de vijf ponten', 'de 6 ponten', ['number']],
    ['de vijf ponten', 'de zes ponten', ['number']],
    ['cafe\u0301s open', 'cafés open', ['unicode']],
    ['de financie\u00a8le zaken', 'de financiële zaken', ['unicode']],
    ["foto's hier", 'foto’s hier', ['quotes']],
    ['goed, dus', 'goed; dus', ['punctuation']],
    ['Te weten:\n\na. de A77;', 'Te weten:\n\n- de A77;', ['punctuation']],
    ['Te weten:\n\n+ de A77;', 'Te weten:\n\n□ de A77;', ['punctuation']],
    ['Dat is 3 + 4.', 'Dat is 3 4.', ['words']],
    ['Te weten:\n\n1) de A77;', 'Te weten:\n\nde A77;', ['punctuation']],
    ['Te weten:\n\n12 wegen;', 'Te weten:\n\n13 wegen;', ['number']],
    ['lid a. de A77', 'lid de A77', ['words']]
  ] as const)('%s → %s', ([before, after, expected]) => {
    expect(kinds(before, after)).toEqual(expected);
  });
});

test.for([
  ['De rit kost € 5.', 'De rit kost vijf euro.', 'De rit kost [-€ 5-]{+vijf euro+}.', 'spelling'],
  ['Op 3 mei jl.: 5%.', 'Op drie mei jl.: 5 procent.', null, 'spelling'],
  ['De rit kost € 5.', 'De rit kost $ 5.', 'De rit kost [-€-]{+$+} 5.', 'substance'],
  ['De rit kost € 5.', 'De rit kost € 50.', 'De rit kost € [-5-]{+50+}.', 'substance']
] as const)('%s beside %s', ([before, after, expected, expectedClass]) => {
  const comparison = compareTexts(before, after);
  if (expected) expect(draw(before, after, comparison)).toBe(expected);
  expect(comparison.class).toBe(expectedClass);
  const heaviest = Math.max(...comparison.changes.map(({ weight }) => weight));
  expect(heaviest >= HEAVY).toBe(expectedClass === 'substance');
});

test('a moved paragraph is one change, with its inner edits', () => {
  const p = 'De gemeente legt dit jaar een fietspad aan langs de vaart.';
  const q = 'Het Rijk betaalt de helft van de kosten en de provincie de rest.';
  const r = 'In het voorjaar wordt de Kamer over de voortgang geïnformeerd.';
  const comparison = compareTexts(
    [p, q, r].join('\n\n'),
    [q, r, p.replace('dit', 'volgend')].join('\n\n')
  );
  expect(comparison.changes.map(({ kind }) => kind)).toEqual(['moved', 'words']);
  expect(comparison.rows.map(({ type }) => type)).toEqual([
    'moved-from',
    'same',
    'same',
    'moved-to'
  ]);
});

test('that a source runs "Ja." on is a matter of form', () => {
  const p = 'De gemeente legt dit jaar een fietspad aan langs de vaart.';
  expect(kinds(`Ja.\n\n${p}`, `Ja. ${p}`)).toEqual(['breaks']);
  expect(kinds(`${p} Ja.`, `${p}\n\nJa.`)).toEqual(['breaks']);
  expect(kinds(`Ja.\n\n${p}`, p)).toEqual(['paragraph']);
});

test('so is a name between two pages that a source makes a paragraph of', () => {
  const p = 'De gemeente overlegt dit jaar met de eigenaren van';
  const q = 'Vraag en aanbod van sluisdeuren lopen in het noorden van de provincie uiteen.';
  expect(kinds(`${p} EU-subsidies. ${q}`, `${p}\n\nEU-subsidies.\n\n${q}`)).toEqual([
    'breaks',
    'breaks'
  ]);
});

test('a split paragraph is a matter of form', () => {
  const p = 'De gemeente legt dit jaar een fietspad aan langs de vaart.';
  const q = 'Het Rijk betaalt de helft van de kosten en de provincie de rest.';
  expect(kinds(`${p} ${q}`, `${p}\n\n${q}`)).toEqual(['breaks']);
});

test('past its deadline it compares paragraphs, and says so', () => {
  let clock = 0;
  const comparison = compareTexts('een smal pad\n\nweg', 'een breed pad\n\nweg', () => clock++ > 0);
  expect(comparison.level).toBe('paragraphs');
});

const texts = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '\n\n', '.', '1', '’', '-') }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('de', 'weg', 'Weg', 'pad', '12', 'niet', '—', '«', '»', '.', '\n\n'), {
      maxLength: 30
    })
    .map((words) => words.join(' '))
);

function rebuild(before: string, after: string, comparison: TextComparison) {
  let [a, b] = ['', ''];
  for (const row of comparison.rows) {
    a += before.slice(...row.before);
    b += after.slice(...row.after);
    const left = row.segments.map((segment) => before.slice(...segment.before)).join('');
    const right = row.segments.map((segment) => after.slice(...segment.after)).join('');
    expect(right).toBe(after.slice(...row.after));
    if (row.type !== 'moved-to') expect(left).toBe(before.slice(...row.before));
    for (const segment of row.segments)
      if (segment.change === undefined)
        expect(before.slice(...segment.before)).toBe(after.slice(...segment.after));
  }
  expect(a).toBe(before);
  expect(b).toBe(after);
}

/** A million pairs with `FUZZ=1000000`. */
const RUNS = Number(process.env['FUZZ'] ?? 10_000);

test('rows and segments rebuild both texts', { timeout: 60_000 + RUNS }, () => {
  fc.assert(
    fc.property(texts, texts, (before, after) =>
      rebuild(before, after, compareTexts(before, after))
    ),
    { numRuns: RUNS }
  );
});

test('only equal texts are identical', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      expect(compareTexts(before, after).class === 'identical').toBe(before === after);
    })
  );
});

test('comparing the other way round finds the same, mirrored', () => {
  const found = (a: string, b: string, sides: readonly ['before' | 'after', 'before' | 'after']) =>
    compareTexts(a, b)
      .changes.map((change) =>
        [
          change.kind,
          ...sides.map((side) => (side === 'before' ? a : b).slice(...change[side]))
        ].join('|')
      )
      .sort();
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      expect(found(b, a, ['after', 'before'])).toEqual(found(a, b, ['before', 'after']));
    })
  );
});

test('a text is identical to itself', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const comparison = compareTexts(text, text);
      expect(comparison.class).toBe('identical');
      expect(comparison.changes).toEqual([]);
    })
  );
});
