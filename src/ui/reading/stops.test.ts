import { expect, test } from 'vitest';
import { openText } from '../../../tests/unit/export/make-document.ts';
import { readForReading } from '../../core/reading/paper-reading.ts';
import { lastListed, stepFrom, stopNumbered, stopsOf } from './stops.ts';

function readingOf(lines: readonly string[]) {
  const { paper, source } = openText(lines.join('\n\n'));
  return readForReading(paper, source.text);
}

const answers = readingOf([
  'Geachte voorzitter,',
  'Hierbij de antwoorden op de vragen over bruggen.',
  'Vraag 1',
  'Wie bedient de brug?',
  'Antwoord 1',
  'Niemand.',
  'Vraag 2',
  'Waarom niet?',
  'Antwoord 2',
  'Zij is dicht.',
  'Hoogachtend,',
  'De minister van Infrastructuur en Waterstaat,'
]);
const letter = readingOf([
  'Geachte voorzitter,',
  '1. Aanleiding',
  'Er zijn bruggen.',
  '1.1 Kosten',
  'Die kosten geld.',
  '2. Vervolg',
  'Uw Kamer ontvangt bericht.'
]);

test('in a set one steps from question to question, also from the letter above or below them', () => {
  const stops = stopsOf(answers, 1);
  const types = stops.map(({ place }) => place.type);
  expect(types[0]).toBe('section');
  expect(types.at(-1)).toBe('section');
  const questions = stops.filter(({ place }) => place.type === 'question');
  expect(questions).toHaveLength(2);
  const [first, second] = questions;
  expect(stepFrom(stops, undefined, 1)).toBe(first);
  expect(stepFrom(stops, stops[0]!.id, 1)).toBe(first);
  expect(stepFrom(stops, first!.id, 1)).toBe(second);
  expect(stepFrom(stops, second!.id, 1)).toBeUndefined();
  expect(stepFrom(stops, stops.at(-1)!.id, -1)).toBe(second);
  expect(stepFrom(stops, first!.id, -1)).toBeUndefined();
  expect(stopNumbered(stops, '2')).toBe(second);
});

test('in a set a number means its question, not a part of its letter numbered alike', () => {
  const [letterStop, ...others] = stopsOf(answers, 1);
  const part = { ...letterStop!, isNumbered: (typed: string) => typed === '2' || typed === '3' };
  const found = stopNumbered([part, ...others], '2');
  expect(found?.place.type).toBe('question');
  expect(stopNumbered([part, ...others], '3')).toBeUndefined();
});

test('in a letter one steps from section to section, parts included', () => {
  const stops = stopsOf(letter, 0);
  const named = letter.sections.map(({ section }) => section.number);
  expect(stops.map(({ place }) => place)).toEqual(
    named.map((_, i) => ({ type: 'section', number: i + 1 }))
  );
  expect(stepFrom(stops, stops[0]!.id, 1)).toBe(stops[1]);
  expect(stepFrom(stops, stops[2]!.id, -1)).toBe(stops[1]);
  expect(stepFrom(stops, undefined, -1)).toBeUndefined();
  expect(stopNumbered(stops, '2')).toBe(stops[named.indexOf('2.')]);
  expect(stopNumbered(stops, '9')).toBeUndefined();
});

test('the outline shows where one is by what it lists up to there', () => {
  const stops = stopsOf(letter, 0);
  const listed = stops.slice(1, 2).map(({ id }) => id);
  const at = (i: number) => lastListed(stops, stops[i]?.id, (id) => listed.includes(id));
  expect([at(0), at(1), at(2), at(-1)]).toEqual([undefined, listed[0], listed[0], undefined]);
});
