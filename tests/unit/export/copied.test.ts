import { expect, test } from 'vitest';
import { citationsOf, copyParts } from '../../../src/core/export/copied.ts';
import { makeDocument, openText } from './make-document.ts';
import { writeHtml } from '../../../src/core/export/writers/html.ts';
import { writeMarkdown } from '../../../src/core/export/writers/markdown.ts';
import { writeText } from '../../../src/core/export/writers/text.ts';
import { docxPart } from '../../../src/core/export/writers/docx-parts.ts';

const opened = openText(
  [
    'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal',
    '',
    'Datum 3 juli 2025',
    'Betreft Onderhoud van bruggen',
    '',
    'Geachte voorzitter,',
    '',
    'Hierbij informeer ik uw Kamer.',
    '',
    '1. Aanleiding',
    '',
    'Vorig jaar zijn drie bruggen gesloten.',
    '',
    'Dat duurde lang.',
    '',
    '1.1 Kosten',
    '',
    'Het herstel kostte veel.',
    '',
    '2. Vervolg',
    '',
    'Uw Kamer ontvangt in het najaar bericht.',
    '',
    'Hoogachtend,',
    '',
    'De minister van Infrastructuur en Waterstaat,',
    '',
    'H. Zandstra'
  ].join('\n'),
  'bruggen.txt'
);
const { paper } = opened;

function sectionNumbered(wanted: string) {
  const all = paper.sections.flatMap((section) => [section, ...section.children]);
  return all.find(({ number }) => number?.startsWith(wanted))!;
}

const chosen = (number: string) =>
  makeDocument([opened], {
    items: [{ type: 'section', paperId: paper.id, sectionId: sectionNumbered(number).id }]
  });

test('a section is copied with its parts, and below the last of them where all of it comes from', () => {
  const { text, markdown, html } = copyParts(chosen('1.'));
  expect(text).toMatch(
    /^1\. Aanleiding\nVorig jaar zijn drie bruggen gesloten\.\n\nDat duurde lang\.\n\n1\.1 Kosten\nHet herstel kostte veel\.\n\n\(.*d\.d\. 3 juli 2025, par\. 1\)$/s
  );
  expect(markdown).toMatch(/^## 1\\?\. Aanleiding\n\nVorig jaar.*### 1\.1 Kosten/s);
  expect(markdown.match(/, par\. 1/g)).toHaveLength(1);
  expect(html).toMatch(/<h2[^>]*>1\. Aanleiding<\/h2>.*<h3[^>]*>1\.1 Kosten<\/h3>/s);
  expect(html).toMatch(/par\. 1<\/span><\/p>$/);
});

test('a part of a section is cited by its own number', () => {
  expect(citationsOf(chosen('1.1')).map(({ text }) => text)).toEqual([
    expect.stringMatching(/, par\. 1\.1$/)
  ]);
});

test('what is kept of a section says where it comes from, in every form that is read', () => {
  const document = chosen('2.');
  const [cited] = citationsOf(document);
  expect(cited?.text).toMatch(/^Brief .*, par\. 2$/);
  for (const written of [writeHtml, writeMarkdown, writeText]) {
    expect(written(document)).toContain(', par. 2');
  }
  const word = document.parts.map((part) => JSON.stringify(docxPart(part, document.captions)));
  expect(word.join('')).toContain(', par. 2');
});

test('a letter as a whole says once where it comes from, not at each section', () => {
  const document = makeDocument([opened]);
  expect(citationsOf(document)).toEqual([]);
  expect(writeText(document)).not.toContain('par. 1');
});
