import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from '../parse/parse.ts';
import { citePaper } from './cite-paper.ts';

/** Cites the first paper of a file of tests/fixtures or seeds, or a set of it. */
function cite(path: string, set?: number) {
  const file = new URL(`../../../${path}`, import.meta.url);
  return citeText(readFileSync(file, 'utf8'), path.slice(path.lastIndexOf('/') + 1), set);
}

function citeText(text: string, name = 'brief.txt', set?: number) {
  const [paper] = parse(text, 'a');
  const source = { id: 'a', name, names: [name], text, encoding: 'utf-8', size: 0 } as const;
  return citePaper(paper!, { ...source, lastModified: 0 }, set);
}

test.for<[path: string, cited: string]>([
  ['seeds/lijst-van-vragen-dijkbewaking.txt', 'Kamerstukken II 2024/25, 27625, nr. 712'],
  // Pages 26 to 28 stand behind the number in the running foot.
  ['tests/fixtures/page-break-after-heading.txt', 'Kamerstukken II 2023/24, 36410, nr. 12'],
  ['seeds/schriftelijk-overleg-bibliobus.txt', 'Kamerstukken II, 33846, nr. 118'],
  ['tests/fixtures/budget-articles-between-questions.txt', 'Kamerstukken II, 36600 XII, nr. 12'],
  ['tests/fixtures/consultation-numbered.txt', 'Kamerstukken II, 21501-32, nr. 1744'],
  ['seeds/aanhangsel-stationspianos.txt', 'Aanhangsel Handelingen II 2024/25, nr. 3186'],
  ['tests/fixtures/publication-glued-words.txt', 'Aanhangsel Handelingen II 2020/21, nr. 2204'],
  ['tests/fixtures/publication-copied-from-web.txt', 'Aanhangsel Handelingen II 2021/22, nr. 2410'],
  // Without a printed year none is derived from the date.
  [
    'seeds/mededeling-uitstel-stationspianos.txt',
    'Aanhangsel Handelingen, nr. 2971, ontvangen 23 juni 2025'
  ],
  [
    'seeds/kamerbrief-nachttreinen.txt',
    'Brief van de staatssecretaris van Infrastructuur en Waterstaat d.d. 16 mei 2025, kenmerk IENW/BSK-2025/90417'
  ],
  // The state secretary is only named as one in whose name it is sent as well.
  [
    'seeds/antwoordbrief-avondboot-waddeneilanden.txt',
    'Brief van de minister van Infrastructuur en Waterstaat, zaaknummer 2025Z30418'
  ],
  [
    'seeds/antwoord-brievenbussen-op-een-regel.txt',
    'Brief van de minister van Economische Zaken, zaaknummer 2025Z30127'
  ],
  [
    'seeds/beslisnota-vangnet-schoolzwemmen.txt',
    'Nota aan de staatssecretaris van Volksgezondheid, Welzijn en Sport d.d. 8 september 2025, kenmerk 2025-0000731904'
  ],
  [
    'seeds/vragen-stationspianos.txt',
    'Schriftelijke vragen van Kuperus (SP) en El Amrani (GroenLinks-PvdA) over het verdwijnen van piano’s van stations, ingezonden 4 juni 2025, zaaknummer 2025Z31106'
  ],
  [
    'seeds/webpagina-tien-vragensets.txt',
    '‘Het vervallen van de avondafvaarten van de veerdiensten op het Wad’ en 9 andere vragensets, webpagina-tien-vragensets.txt'
  ]
])('%s is cited as %s', ([path, cited]) => {
  expect(cite(path).text).toBe(cited);
});

test('each publication of a file has its own number, the file as a whole has none', () => {
  const path = 'tests/fixtures/two-publications-in-one-file.txt';
  expect(cite(path, 0).text).toBe('Aanhangsel Handelingen II 2023/24, nr. 101');
  expect(cite(path, 1).text).toBe('Aanhangsel Handelingen II 2023/24, nr. 102');
  expect(cite(path).text).not.toContain('Aanhangsel');
});

test('a set without a title or number of its own is told from the others by its place', () => {
  const set = (title: string, body: string) => `${title}\n\n${body}\n\n`;
  const page =
    set(
      'Vragen van het lid Faas (VVD) over torens',
      'Vraag 1\nKent u de toren?\n\nVraag 2\nHoe hoog is die?'
    ) +
    set(
      'Vragen van het lid Faas (VVD) over bruggen',
      'Vraag 1\nKent u de brug?\n\nVraag 2\nHoe lang is die?'
    );
  const [paper] = parse(page, 'a');
  const [first, second] = paper!.questionSets;
  const bare = { ...second! };
  delete bare.title;
  const two = { ...paper!, questionSets: [first!, bare] };
  const source = { id: 'a', name: 'torens.txt', names: [], text: page, encoding: 'utf-8' } as const;
  const cited = (at?: number) => citePaper(two, { ...source, size: 0, lastModified: 0 }, at).text;
  expect(cited(1)).toMatch(/, vragenset 2$/);
  expect(cited(0)).not.toContain('vragenset 1');
  expect(cited()).not.toMatch(/vragenset \d/);
});

test('links to the official publication', () => {
  expect(cite('seeds/aanhangsel-stationspianos.txt').url).toBe(
    'https://zoek.officielebekendmakingen.nl/ah-tk-20242025-3186.html'
  );
});

test('a minister for a portfolio is not cited as of a ministry', () => {
  const cited = citeText(
    'Aan de Voorzitter van de Tweede Kamer\n\nDatum 3 mei 2024\nBetreft Natte voeten\n\nGeachte voorzitter,\n\nHierbij bericht ik u over natte voeten.\n\nDe Minister voor Natuur en Stikstof,\n\nP. Faas\n'
  );
  expect(cited.text).toBe('Brief van de minister voor Natuur en Stikstof d.d. 3 mei 2024');
});

test('what has neither a day nor a number is cited with its file', () => {
  const asked =
    'Vragen van het lid Faas (VVD) aan de minister van Financiën over torens\n\nVraag 1\nKent u de toren?\n\nVraag 2\nHoe hoog is die?\n';
  expect(citeText(asked, 'torens.txt').text).toBe(
    'Schriftelijke vragen van Faas (VVD) over torens, torens.txt'
  );
  const letter =
    'Geachte voorzitter,\n\nHierbij bied ik u de nota over torens aan.\n\nDe minister van Financiën,\nA. de Wit\n';
  expect(citeText(letter, 'nota.txt').text).toBe('Brief van de minister van Financiën, nota.txt');
});
