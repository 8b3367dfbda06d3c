import { expect, test } from 'vitest';
import type { ComparisonDocument } from '../../../src/core/export/comparison-document.ts';
import { writeComparisonHtml } from '../../../src/core/export/writers/comparison-html.ts';

const document: ComparisonDocument = {
  title: 'Vergelijking: egels & tunnels',
  language: 'nl-NL',
  generator: 'Repliek 1.0.0',
  made: 'Gemaakt op 3 juli 2025.',
  verdict: 'Inhoudelijk gelijk, behalve: antwoord 2 ontbreekt.',
  remarks: [],
  sources: [
    {
      label: 'Eerste versie',
      name: 'brief<1>.txt',
      facts: ['Antwoordbrief'],
      cited: ['Kamerstukken II, 1, nr. 2 & 3'],
      sha256: 'ab12'
    }
  ],
  legend: [
    { runs: [{ type: 'removed', text: 'tekst', heavy: false }], meaning: 'alleen in de eerste' }
  ],
  points: [],
  parts: [
    {
      name: 'Vraag 2',
      points: [
        { text: 'Antwoord 2 ontbreekt.', reasons: ['De plaats is leeg.'], settled: 'Klopt.' }
      ],
      texts: [
        {
          name: 'Vraag',
          paragraphs: [
            {
              runs: [
                { type: 'same', text: 'Er zijn ', heavy: false },
                { type: 'removed', text: '<elf>', heavy: true },
                { type: 'added', text: 'twaalf', heavy: true },
                { type: 'form', text: ' Egels.', heavy: false }
              ]
            }
          ]
        },
        {
          name: 'Antwoord',
          paragraphs: [
            {
              label: 'Alleen in de eerste versie',
              whole: true,
              runs: [{ type: 'removed', text: 'Weg.', heavy: true }]
            }
          ]
        }
      ]
    }
  ],
  counts: [{ name: 'Getal', count: 1 }],
  captions: {
    removed: 'weggelaten:',
    added: 'toegevoegd:',
    sources: 'Bronnen',
    sha256: 'SHA-256',
    legend: 'Legenda',
    points: 'Over de set',
    counts: 'Aantallen',
    kind: 'Soort',
    count: 'Aantal'
  }
};

/** What is read of a page: its text without tags. */
const read = (html: string) =>
  html
    .slice(html.indexOf('<body>'))
    .replace(/<[^<>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

test('everything is said in words, so that it reads in black and white', () => {
  expect(read(writeComparisonHtml(document))).toBe(
    'Vergelijking: egels &amp; tunnels Inhoudelijk gelijk, behalve: antwoord 2 ontbreekt. ' +
      'Bronnen Eerste versiebrief&lt;1&gt;.txtAntwoordbriefKamerstukken II, 1, nr. 2 &amp; 3SHA-256: ab12 ' +
      'Legenda [weggelaten: tekst] – alleen in de eerste ' +
      'Vraag 2 Antwoord 2 ontbreekt.De plaats is leeg.Klopt. ' +
      'VraagEr zijn [weggelaten: &lt;elf&gt;][toegevoegd: twaalf] Egels. ' +
      'AntwoordAlleen in de eerste versie[weggelaten: Weg.] ' +
      'Aantallen SoortAantalGetal1 Gemaakt op 3 juli 2025.'
  );
});

test('the page needs no other file and runs nothing', () => {
  const html = writeComparisonHtml(document);
  expect(html).not.toMatch(/<(script|link|img|iframe)|url\(|@import/);
  expect(html).toContain("default-src 'none'");
  expect(html).toContain('<del class="heavy">');
});

test('what a sentence in English quotes is marked as Dutch', () => {
  const html = writeComparisonHtml({
    ...document,
    language: 'en',
    title: 'Comparison: ‘De egel’',
    sources: [
      { label: 'First', name: 'brief.txt', facts: ['Letter: ‘Egels’'], cited: [], sha256: 'ab' }
    ]
  });
  expect(html).toContain('<h1>Comparison: <span lang="nl-NL">‘De egel’</span></h1>');
  expect(html).toContain(
    '<dd lang="nl-NL">brief.txt</dd><dd>Letter: <span lang="nl-NL">‘Egels’</span>'
  );
});
