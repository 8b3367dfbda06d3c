import { expect, test } from 'vitest';
import { entryOf } from '../../../../tests/generate/paper.ts';
import { findVersions } from '../versions.ts';

const LEAD = 'Het bestand aan snoekbaars wordt ieder najaar met vier boten op het meer geschat.';
const SENTENCE = 'In welke verhouding is niet te zeggen.';
const LAST = 'De vissers krijgen bericht.';
const ROWS = [
  ['Peildatum', 'Totaal', 'Kleine bedrijven'],
  ['1 januari 2019', '573', '541'],
  ['1 januari 2021', '721', '688'],
  ['1 januari 2023', '664', '629']
];

/** The paragraphs that findings miss between the answer as two programs give it. */
function missed(first: readonly string[], second: readonly string[]): string[] {
  const question = 'Hoe verklaart u dat de stand van de snoekbaars in het meer zo laag was?';
  const entries = [first, second].map((paragraphs, at) =>
    entryOf(`source ${at}`, [{ exchanges: [{ question, answer: paragraphs.join('\n\n') }] }])
  );
  return findVersions(entries).findings.map(
    ({ code, in: place, data }) => `${code} ${place.sourceId} ${JSON.stringify(data)}`
  );
}

test('a table that one program reads by its rows and another by its columns lost nothing', () => {
  const byRows = ROWS.map((row) => row.join(' '));
  const byColumns = [0, 1, 2].flatMap((column) => ROWS.map((row) => row[column]!));
  expect(missed([LEAD, ...byRows], [LEAD, ...byColumns])).toEqual([]);
});

test('a table of which one program runs the cells together lost nothing', () => {
  const rows = ['Jaar 2021 2022 2023 2024', 'Snoekbaars 311 402 388 419'];
  const glued = rows.map((row) => row.replaceAll(' ', ''));
  expect(missed([LEAD, ...rows, LAST], [LEAD, ...glued, LAST])).toEqual([]);
});

test('a table of which one program draws lines between the cells that another runs together lost nothing', () => {
  const rows = ['Jaar 2021 2022 2023', 'Snoekbaars 311 402 388'];
  const ruled = rows.map((row) => row.replaceAll(' ', ' | '));
  const glued = rows.map((row) => row.replaceAll(' ', ''));
  expect(missed([LEAD, ...ruled, LAST], [LEAD, ...glued, LAST])).toEqual([]);
});

test('a note that another program prints below the next answer is not lost', () => {
  const note = 'Handreiking visstand, deel 2, bijlage C';
  const exchanges = (first: readonly string[], second: readonly string[]) =>
    [first, second].map((paragraphs, at) => ({
      question: ['Hoe wordt de snoekbaars in het meer geteld?', 'Wie betaalt die telling?'][at]!,
      answer: paragraphs.join('\n\n')
    }));
  const paid = 'De provincie betaalt de telling uit de heffing op de visakten van de vissers.';
  const sets = [
    exchanges([LEAD, `1 ${note}`], [paid]),
    exchanges([LEAD], [paid, `1. ${note}`]),
    exchanges([LEAD], [paid])
  ].map((own, at) => entryOf(`source ${at}`, [{ exchanges: own }]));
  const codes = (entries: typeof sets) =>
    findVersions(entries).findings.map(({ code, in: place }) => `${code} ${place.sourceId}`);
  expect(codes(sets.slice(0, 2))).toEqual([]);
  expect(codes(sets.slice(1))).toEqual(['paragraph-missing source 2']);
});

test('a row that is gone from a table is missed, although its words stand in other rows', () => {
  const rows = ROWS.map((row) => row.join(' '));
  expect(missed([LEAD, ...rows], [LEAD, ...rows.slice(0, 3)])).toEqual([
    'paragraph-missing source 1 {"paragraph":5,"words":5}'
  ]);
});

test('a short sentence that another program reads before its list lost nothing', () => {
  const items = ['het heldere water;', 'zachte winters;', 'de visserij zonder vergunning.'];
  expect(missed([LEAD, ...items, SENTENCE], [`${LEAD} ${SENTENCE}`, ...items])).toEqual([]);
});

test('a short sentence that is gone is missed', () => {
  expect(missed([LEAD, SENTENCE, LAST], [LEAD, LAST])).toEqual([
    'paragraph-missing source 1 {"paragraph":2,"words":7}'
  ]);
});
