import { expect, test } from 'vitest';
import { layoutOf } from '../../../../../tests/unit/shorthand.ts';

const MARGIN = ['Directie Algemeen', 'Waterbeheer', 'Ons kenmerk', 'WV-4410771'];
const HEAD = ['Ministerie van Waterbeheer', ...MARGIN, 'Bijlagen', 'geen', 'Geachte voorzitter,'];
const ANSWER = ['Antwoord 1', 'De sluis gaat in het voorjaar weer open voor', 'schepen.'];

const headsIn = (lines: readonly string[]) =>
  layoutOf([...lines]).furniture.flatMap(({ kind, spans }) =>
    kind === 'running-head' ? spans.map(([from, to]) => lines.join('\n').slice(from, to)) : []
  );

test('a reference that stands again inside an answer is no text, nor is the sender above it', () => {
  expect(headsIn([...HEAD, ...ANSWER.slice(0, 2), ...MARGIN, ...ANSWER.slice(2)])).toEqual(MARGIN);
});

test('so is one with the day of the letter', () => {
  const margin = [...MARGIN.slice(0, 2), 'Datum', '3 mei 2031', ...MARGIN.slice(2)];
  expect(headsIn([...HEAD, ...ANSWER, ...margin])).toEqual(margin);
});

test('lines above it that stood nowhere before stay text', () => {
  expect(headsIn([...HEAD, ...ANSWER, 'Directie Kust', ...MARGIN.slice(2)])).toEqual(
    MARGIN.slice(2)
  );
});

test('the sender above the head of a second letter stays', () => {
  const second = [...HEAD, ...ANSWER, ...MARGIN, 'Geachte voorzitter,', 'Hierbij'];
  expect(headsIn(second)).not.toContain('Directie Algemeen');
});

test.for<[string, string[]]>([
  ['another reference', [...ANSWER, 'Ons kenmerk', 'WV-5520882', 'Antwoord 2', 'Ja.']],
  ['a label with words below it', [...ANSWER, 'Ons kenmerk', 'staat boven deze brief.']],
  ['a name that an answer prints', [...ANSWER, 'Directie Algemeen', 'Waterbeheer', 'Ja.']]
])('%s stays', ([, lines]) => {
  expect(headsIn([...HEAD, ...lines])).toEqual([]);
});
