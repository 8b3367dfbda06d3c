import { expect, test } from 'vitest';
import { drawMarks, drawNotes } from '../../../../../tests/unit/draw-layout.ts';
import { layoutOf } from '../../../../../tests/unit/shorthand.ts';
import { readLayout } from '../layout.ts';
import { readProse } from '../prose.ts';
import { lossesOf } from '../../lossless.ts';
import { parse } from '../../parse.ts';

test('notes that a converter wrote behind their paragraph, with brackets inside', () => {
  const layout = layoutOf([
    'De brug[footnoteRef:2] is dicht.[footnoteRef:3]  [2:  Streekbode [online], 3 mei. ] [3:  Idem ] ',
    'Ook de sluis.'
  ]);
  expect(drawNotes(layout)).toEqual(['2: Streekbode [online], 3 mei.', '3: Idem']);
  expect(drawMarks(layout)).toContain('De brug⟨2⟩ is dicht.⟨3⟩ ');
  expect(readProse(layout, 0, layout.text.length).text).toBe('De brug is dicht.\n\nOok de sluis.');
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

test('a note whose mark is lost in one line ends the note before it, and does not hide those behind it', () => {
  const layout = layoutOf([
    'Kent u de berichten over de sluis?1 Weet u dat ook in Zeedorp 2, Duinrade3 en Vlietwijk4 de sluizen klemmen? Het bestuur 1Streekbode, 3 mei 2024, «Sluis dicht» 2Zeebode, 4 mei 2024, «Sluis klemt» 3Duinkrant, 5 mei 2024, «Ook hier» 4Vlietnieuws, 6 mei 2024, «Geen schip» Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1 meldt dat alles weer open is.'
  ]);
  expect(drawNotes(layout)).toEqual([
    expect.stringContaining('1: Streekbode, 3 mei 2024, «Sluis dicht»'),
    expect.stringContaining('2: Zeebode'),
    expect.stringContaining('3: Duinkrant'),
    expect.stringContaining('4: Vlietnieuws')
  ]);
});

test('notes between which a producer left nothing stand in one line', () => {
  const layout = layoutOf([
    'Kent u de berichten over de sluis1 en over de brug2?',
    'Klopt het dat de pont3 niet vaart, de kade4 dicht is en de steiger5 gesloopt?',
    '1Kamerstuk 31 200, nr. 732https://www.brug.example/nieuws/bericht.html3Exclusief btw.4Sluisraad, jaarverslag 20305Idem.',
    'Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel 1'
  ]);
  expect(drawNotes(layout)).toEqual([
    expect.stringContaining('1: Kamerstuk 31 200, nr. 73'),
    expect.stringContaining('2: https://www.brug.example/nieuws/bericht.html'),
    expect.stringContaining('3: Exclusief btw.'),
    expect.stringContaining('4: Sluisraad, jaarverslag 2030'),
    expect.stringContaining('5: Idem.')
  ]);
});

test('a number glued to a word in a note is no further one without a mark', () => {
  const layout = layoutOf([
    'Kent u de berichten over de sluis1 en over de brug?',
    '1Sluisraad, kaart A.2Noord en jaarverslag 2032Zuid.',
    'Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel 1'
  ]);
  expect(drawNotes(layout)).toEqual(['1: Sluisraad, kaart A.2Noord en jaarverslag 2032Zuid.']);
});

test('a note round others that were found before it holds none of them', () => {
  const text =
    'j2\n nde Ministers Genootschap, dat er bij de veerpont van Oldemarkt steedsvaker wordt gezwommen en dat dit gevaarlijk is voor zwemmers, voo1.r schippers enook voor de bezoekers die op de kade staan te wachten?\n1Vraag 3 Wanneer komt er een verbod, en voor welke delen van de oever zal dat dan gaan gelden? 1De Zeebode, 4 mei 2031, «Zwemmen bij de pont» (https://www.zeebode.example/pont) 2Kamerstuk 29 381, nr. 14\n4Waterbond (2031). Tweede Kamer, vergaderjaar 2031–2032, Aanhangsel';
  expect(lossesOf(parse(text, '0'.repeat(64)), text)).toEqual([]);
});
