import { expect, test } from 'vitest';
import { formPlaces, formRowPlaces } from './flattened-form.ts';

function pieces(line: string, find: (line: string) => number[]): string[] {
  const places = [...new Set([0, ...find(line), line.length])].sort((a, b) => a - b);
  return places
    .slice(1)
    .map((to, i) => line.slice(places[i], to).trim())
    .filter(Boolean);
}

test('the labels of a form and what stands below it stand apart', () => {
  const labels = ['Onderwerp: Pontjes', 'Ingediend door: I. Vonk', 'Datum: 3 mei 2031'];
  const rows = ['Raadsvragen', ...labels, 'Geacht college, Hoe'];
  expect(pieces(rows.join(' '), formPlaces)).toEqual(rows);
});

test('a row that begins with a label and has two more is a form', () => {
  const labels = ['Fractie: VVD', 'Ingediend door: I. Vonk', 'Datum: 3 mei 2031'];
  expect(pieces(labels.join(' '), formRowPlaces)).toEqual(labels);
  expect(formRowPlaces(`Er stond ${labels.join(' ')}`)).toEqual([]);
  expect(formRowPlaces(labels.slice(0, 2).join(' '))).toEqual([]);
  expect(formRowPlaces(labels.join('   '))).toEqual([]);
  const asksAndAnswers = ['Indiener: I. Vonk (VVD)', 'Beantwoord door: minister Vis'];
  expect(pieces(asksAndAnswers.join(' '), formRowPlaces)).toEqual(asksAndAnswers);
});

test.for([
  'Op het bord staat Onderwerp: pontjes. Meer staat er niet.',
  'Van: dat weet niemand. Aan: wie dan ook. Zo ging het.',
  'Vragen van het lid Vonk Is er een pont? Fractie: VVD Datum: 3 mei 2031',
  'Hierbij de antwoorden. Vraag 1 Luidde het bericht Onderwerp: Pontjes Datum: 3 mei 2031 Wie',
  'Agenda 1. Opening 2. Onderwerp: Pontjes Status: hamerstuk 3. Onderwerp: Rondvraag',
  'Nummer: 2031D03887, datum: 2031-01-28, bijgewerkt: 2031-01-28 Onderwerp: Pontjes Indiener: I. Vonk'
])('no form: %s', (line) => {
  expect(formPlaces(line)).toEqual([]);
});
