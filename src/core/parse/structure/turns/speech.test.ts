import { expect, test } from 'vitest';
import { hearSpeech, type Speech } from './speech.ts';

function heard(text: string, from = 0, to = text.length): string {
  const speech: Speech = { requests: false, addresses: false, governs: false };
  hearSpeech(text, from, to, speech);
  return Object.entries(speech)
    .flatMap(([sign, isHeard]) => (isHeard ? [sign] : []))
    .join(' ');
}

test.each([
  ['Bent U bekend met het bericht?', 'addresses'],
  ['Deelt de minister uw zorg?', 'addresses'],
  ['Daarover is uw Kamer bericht.', 'governs'],
  ['Het kabinet deelt die zorg.', 'governs'],
  ['Het beleid, één kamer, duwen en mijnbouw.', ''],
  ['Graag uw reactie.', 'requests addresses'],
  ['Kunt u dat toelichten?', 'requests addresses'],
  ['Zo nee, waarom niet?', 'requests'],
  ['Het lukt niet de vragen eerder te beantwoorden.', ''],
  ['Ik verzoek u alle vragen te willen beantwoorden.', 'requests addresses governs']
])('%s', (text, signs) => {
  expect(heard(text)).toBe(signs);
});

test('only what begins in the stretch counts', () => {
  const text = 'Kunt u dat zeggen? Ik weet het niet.';
  expect(heard(text, 0, 19)).toBe('addresses');
  expect(heard(text, 19)).toBe('governs');
});
