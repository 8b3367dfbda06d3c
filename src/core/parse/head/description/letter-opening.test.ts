import { expect, test } from 'vitest';
import { readDescription } from './read-description.ts';

const who = (text: string): string[] =>
  (readDescription(text)?.submitters?.value ?? []).map(({ name = '', group = '' }) =>
    `${name} ${group}`.trim()
  );

test.for([
  'Beantwoording vragen SP en PvdA over het besluit van het lid Faas (VVD) om te stoppen',
  'Beantwoording vragen fractie SP over het besluit van het lid Faas (VVD) om te stoppen'
])('a member in the subject of a group has asked nothing: %s', (title) => {
  expect(who(title)).not.toContain('Faas VVD');
});

test('a member may stand behind the subject', () => {
  expect(who('Beantwoording van vragen over de pont van het lid Faas (VVD)')).toEqual(['Faas VVD']);
});

test('what a board goes on to say is no part of the subject', () => {
  const text = 'De vragen van mevrouw Faas (SP) over de pont beantwoorden wij als volgt.';
  expect(readDescription(text)?.subject?.value).toBe('de pont');
});

test('the day of an answer is not that of the questions', () => {
  const text =
    'Bij brief van 30 maart 2031 beantwoordt het college de vragen van mevrouw Faas (SP) over de pont.';
  expect(readDescription(text)?.submittedOn).toBeUndefined();
});

test.for([
  ['de fractie van de VVD', 'VVD'],
  ['het lid Bos (VVD)', 'Bos VVD']
])('the day on which others asked is not that of the first: %s', ([asker, expected]) => {
  const text = `Op 9 april 2031 heeft ${asker!} schriftelijke vragen gesteld over de pont. Op 14 april 2031 heeft de fractie van D66 aanvullende schriftelijke vragen gesteld over de pont. Hierbij beantwoorden wij beide.`;
  expect(who(text)).toEqual([expected]);
  expect(readDescription(text)?.submittedOn?.value).toBe('2031-04-09');
});
