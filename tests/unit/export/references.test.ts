import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { BibliographicItem } from '../../../src/core/citation/bibliography.ts';
import { oneLine } from '../../../src/core/export/clean-text.ts';
import { writeBibtex } from '../../../src/core/export/writers/bibtex.ts';
import { writeCslJson } from '../../../src/core/export/writers/csl-json.ts';
import { writeRis } from '../../../src/core/export/writers/ris.ts';
import { makeDocument, openFile, openText } from './make-document.ts';

const list = openFile('seeds/lijst-van-vragen-dijkbewaking.txt');
const appendix = openFile('seeds/aanhangsel-stationspianos.txt');
const letter = openFile('seeds/kamerbrief-nachttreinen.txt');
const document = makeDocument([list, appendix, letter], {
  title: 'Drie',
  items: [list, appendix, letter].map(({ paper }) => ({ type: 'paper', paperId: paper.id }))
});

test('CSL-JSON holds the fields that the Dutch style of Zotero sets in order', () => {
  const [first, second, third] = new Cite(writeCslJson(document)).data;
  expect(first).toMatchObject({
    type: 'bill',
    title: 'Waterbeleid',
    'container-title': 'Kamerstukken II',
    volume: '2024/25',
    number: '27625, nr. 712',
    issued: { 'date-parts': [[2025, 7, 3]] },
    URL: 'https://zoek.officielebekendmakingen.nl/kst-27625-712.html'
  });
  expect(second).toMatchObject({
    type: 'bill',
    'container-title': 'Aanhangsel Handelingen II',
    volume: '2024/25',
    number: 'nr. 3186'
  });
  expect(third).toMatchObject({
    type: 'personal_communication',
    title: 'Voortgang nachttreinen en internationaal spoor',
    author: [{ literal: 'Staatssecretaris van Infrastructuur en Waterstaat' }],
    number: 'IENW/BSK-2025/90417'
  });
  expect(third?.note).toContain(letter.source.id);
});

test('an answer without a day is not given the day on which the questions were asked', () => {
  const questions = `Vragen van het lid Faas (LPZ) aan de minister van Defensie over bruggen (ingezonden 3 maart 2025)

1
Hoeveel bruggen zijn er?
`;
  const answers = questions.replace('Vragen van', 'Antwoorden op vragen van');
  const dateOf = (text: string) => makeDocument([openText(text)]).bibliography[0]?.date;
  expect(dateOf(questions)).toBe('2025-03-03');
  expect(dateOf(`${answers}\nAntwoord 1\nTwaalf.\n`)).toBeUndefined();
});

test('what was read shortly after midnight was read that day', () => {
  vi.stubEnv('TZ', 'Europe/Amsterdam');
  const late = { ...document, createdAt: '2025-07-03T22:05:00Z' };
  expect(writeRis(late)).toContain('Y2  - 2025/07/04');
  expect(writeBibtex(late)).toContain('urldate = {2025-07-04}');
  expect(JSON.parse(writeCslJson(late))[0].accessed).toEqual({ 'date-parts': [[2025, 7, 4]] });
  vi.unstubAllEnvs();
});

test('another reader finds the same in RIS', () => {
  const ris = writeRis(document);
  expect(ris.split('\r\n').slice(0, 3)).toEqual([
    'TY  - BILL',
    `ID  - repliek-${list.source.id.slice(0, 10)}`,
    'TI  - Waterbeleid'
  ]);
  const [first, , third] = new Cite(ris).data;
  expect(first).toMatchObject({
    title: 'Waterbeleid',
    volume: '2024/25',
    URL: 'https://zoek.officielebekendmakingen.nl/kst-27625-712.html'
  });
  expect(ris).toContain('T2  - Kamerstukken II\r\nVL  - 2024/25\r\nM1  - 27625, nr. 712\r\n');
  expect(third?.title).toBe('Voortgang nachttreinen en internationaal spoor');
  expect(ris).toContain(`sha256: ${letter.source.id}`);
});

test('another reader finds the same in BibTeX', () => {
  const [first, , third] = new Cite(writeBibtex(document)).data;
  expect(first).toMatchObject({
    title: 'Waterbeleid',
    URL: 'https://zoek.officielebekendmakingen.nl/kst-27625-712.html'
  });
  expect(JSON.stringify(first)).toContain('Kamerstukken II 2024/25, 27625, nr. 712');
  expect(third).toMatchObject({
    title: 'Voortgang nachttreinen en internationaal spoor',
    author: [{ family: 'Staatssecretaris van Infrastructuur en Waterstaat' }]
  });
});

test('of a paper with several sets only the chosen ones are listed', () => {
  const page = openFile('seeds/webpagina-tien-vragensets.txt');
  const { id } = page.paper.questionSets[1]!;
  const items = [{ type: 'set', paperId: page.paper.id, setId: id }] as const;
  const cited = makeDocument([page], { items }).bibliography;
  expect(cited.map(({ title }) => title)).toEqual(['Het verdwijnen van piano’s van stations']);
});

const item = (title: string): BibliographicItem => ({
  id: 'repliek-0123456789',
  type: 'document',
  title,
  authors: [],
  citation: 'Brief',
  fileName: 'brief.txt',
  sha256: '0'
});

const squeeze = (text: unknown) => String(text).replaceAll(/\s+/gu, ' ').trim();

/** Titles with a liking for what the formats take for signs. */
const title = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        '\\',
        '%',
        '&',
        '#',
        '$',
        '_',
        '~',
        '^',
        '"',
        "''",
        '``',
        '--',
        ',,',
        ' - ',
        'TY  - ',
        '@'
      ),
      fc.stringMatching(/^[a-zéü ,.'’0-9]{1,6}$/u)
    ),
    { minLength: 1, maxLength: 8 }
  )
  .map((pieces) => `x${pieces.join('')}x`);

test('any title comes back from RIS', () => {
  fc.assert(
    fc.property(title, (text) => {
      const [first] = new Cite(writeRis({ ...document, bibliography: [item(text)] })).data;
      expect(squeeze(first?.title)).toBe(squeeze(oneLine(text)));
    })
  );
});

test('any title comes back from BibTeX', () => {
  fc.assert(
    fc.property(title, (text) => {
      const [first] = new Cite(writeBibtex({ ...document, bibliography: [item(text)] })).data;
      const plain = String(first?.title).replaceAll(/<[^<>]*>/gu, '');
      expect(squeeze(plain)).toBe(squeeze(oneLine(text)));
    })
  );
});
