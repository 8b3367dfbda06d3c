import { expect, test } from 'vitest';
import { letterPlaces } from './flattened-letter.ts';

const SIGNED = 'De minister van Visserij, J. de Ruiter';

test.for([
  ' Bijlagen 2 De kaart.',
  ' Vraag 1 Kent u de pont?',
  ' Vraag 1 «Klopt dat?»',
  ' 1 Kamerstuk 31 200, nr. 4.',
  ' 2031Z04455 Vraag 1 Is',
  ''
])('who signs ends before %j', (behind) => {
  const line = `Ik dank de leden. ${SIGNED}${behind}`;
  const [from, to] = letterPlaces(line);
  expect(line.slice(from, to)).toBe(SIGNED);
});

test('who is told of in a sentence signs nothing', () => {
  expect(letterPlaces(`Dat is gezegd. ${SIGNED}, heeft dat herhaald.`)).toEqual([]);
});

test.for([
  'Ik vertrouw erop u hiermee voldoende te hebben geïnformeerd.',
  'Wij hopen u hiermee voldoende te hebben geïnformeerd.',
  'Hiermee vertrouw ik erop uw vragen te hebben beantwoord.'
])('the last sentence of a letter stands apart: %s', (sentence) => {
  const line = `Dat is aan de gemeente. ${sentence}`;
  for (const behind of ['', ` Hoogachtend, ${SIGNED}`, ' J. de Ruiter', ' Bijlage 1']) {
    const places = letterPlaces(line + behind);
    expect(places).toContain(line.length - sentence.length);
    expect(places).toContain(line.length);
  }
});

test.for([
  'Ik hoop u hiermee voldoende te hebben geïnformeerd. De pont vaart.',
  'Ik hoop u hiermee voldoende te hebben geïnformeerd. De minister heeft dat herhaald.',
  'Ik hoop u hiermee voldoende te hebben geïnformeerd. Namens de gemeente was dat alles.',
  'Hiermee vertrouw ik erop dat de vraag is beantwoord.'
])('a sentence that another follows, or that is none of a letter, closes none: %s', (sentences) => {
  expect(letterPlaces(`Dat is gezegd. ${sentences}`)).toEqual([]);
});

test.for(['De minister van Visserij', 'J. de Ruiter'])(
  'a letter closes above who signs: %s',
  (who) => {
    const line = `De minister wacht op de gemeente. Hoogachtend, ${who}`;
    expect(letterPlaces(line)).toContain(line.indexOf('Hoogachtend'));
  }
);
