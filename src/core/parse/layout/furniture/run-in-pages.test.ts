import { expect, test } from 'vitest';
import { parse } from '../../parse.ts';

const ID = '0'.repeat(64);

/** A letter in one line; `foot` says what stands where its pages end, two of them within a sentence. */
function letterWith(foot: (page: number) => string): string {
  return [
    'Geachte voorzitter, Hierbij zend ik u de antwoorden op de vragen van het lid Vaartman (Partij van het Veer)',
    'over de sluiting van de sluis bij Oldemarkt (ingezonden 3 februari 2031). De Minister van Vaarwegen, J. Kolk',
    'Vraag 1 Bent u bekend met het bericht «Sluis blijft dicht»? Antwoord 1 Ja.',
    `Vraag 2 Klopt het dat de sluis dit voorjaar dicht bleef omdat de deuren${foot(2)} niet op tijd waren hersteld?`,
    'Antwoord 2 Dat klopt. De aannemer vond in januari meer slijtage dan hij verwachtte. Daarna moest nieuw hout',
    'worden besteld bij een zagerij in Friesland, die het eerst een maand moest drogen. In die tijd zijn de muren van',
    'de kolk nagekeken en waar dat nodig was opnieuw gevoegd. Het hout zou eerst in februari komen,',
    `maar dat werd maart. Inmiddels zijn${foot(3)} twee van de vier deuren klaar.`,
    'De andere twee volgen voor de zomer, wanneer ook de schilder zijn werk heeft gedaan en de brug weer draait.',
    'Vraag 3 Hoeveel schepen moeten sinds het begin van dit jaar omvaren, en hoe lang duurt dat voor hen?',
    `Antwoord 3 Volgens de havendienst zijn het er dertig per dag.${foot(4)} Zij varen langs Blokzijl.`,
    'Vraag 4 Bent u bereid om met de provincie te overleggen? Antwoord 4 Ja, dat overleg is in april.'
  ].join(' ');
}

function textsOf(text: string): string[] {
  const sets = parse(text, ID).flatMap(({ questionSets }) => questionSets);
  return sets.flatMap(({ questions, answers }) =>
    [...questions, ...answers].map(({ text }) => text)
  );
}

test.each([
  ['dashes', (page: number) => ` - ${page} -`],
  ['long dashes', (page: number) => ` – ${page} –`],
  ['a page of a total', (page: number) => ` Pagina ${page} van 4`],
  ['a page and a stroke', (page: number) => ` Pagina ${page} / 4`],
  ['a small page', (page: number) => ` pagina ${page} van 4`],
  ['a sheet of a total', (page: number) => ` blad ${page} van 4`],
  ['a bar', (page: number) => ` ${page} | 4`],
  ['a stroke', (page: number) => ` ${page}/4`],
  [
    'a title above',
    (page: number) => ` Ministerie van Vaarwegen Ons kenmerk VW/2031-447 Pagina ${page} van 4`
  ]
])('the feet of pages in one line are cut out of sentences: %s', (_, foot) => {
  expect(textsOf(letterWith(foot))).toEqual(textsOf(letterWith(() => '')));
});

test.each([
  ['years', (page: number) => ` 202${page} - 3 - 4`],
  ['cells of a table', (page: number) => ` | ${page} | 4 |`],
  ['shares', (page: number) => ` voor ${page - 1}/${page}`],
  ['a page of a report', () => ` op pagina 12 van het rapport`],
  ['pages that are cited', (page: number) => `, zie pagina ${page} van 12 van het verslag,`],
  ['one of two pages', (page: number) => ` te vinden: pagina ${page} of 5 ervan`],
  [
    'items',
    (page: number) =>
      page < 4 ? '' : ', te weten - 1 - het hout, - 2 - de deuren, - 3 - het ijzer'
  ]
])('what only looks like a page stays: %s', (_, words) => {
  const texts = textsOf(letterWith(words)).join('\n');
  for (const page of [2, 3, 4]) expect(texts).toContain(words(page));
});

test('dashes round the numbers of questions count no pages', () => {
  const questions = ['Hoe lang was de sluis dicht?', 'Wie betaalt het herstel?', 'Wat doet u nu?'];
  const text =
    letterWith(() => '') + questions.map((words, i) => ` - ${i + 1} - ${words}`).join('');
  expect(textsOf(text).join(' ')).toContain('- 2 - Wie betaalt');
});
