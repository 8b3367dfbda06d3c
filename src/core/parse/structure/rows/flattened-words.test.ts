import { expect, test } from 'vitest';
import { wordPlaces } from './flattened-words.ts';

test.for([
  'Vraag 1 Is dat zo? Reactie Ja. Daarop kwam één antwoord. Vraag 2 Wie? Antwoord Zij.',
  'Dat is gezegd. Reactie De gemeente zag dat niet. Reacties van buren zijn er niet.',
  'Uw vraag 1: Is dat zo? Ons antwoord: Ja.',
  'Vraag 1: Wat vroeg u? Antwoord: Dit. Vraag (1) Hoe vaak? Vraag (2) Wat? Vraag 2: Waarom?',
  'In Vraag (1) staat dat. Antwoord (1) noemt het ook.'
])('one of a kind heads nothing: %s', (line) => {
  expect(wordPlaces(line)).toEqual([]);
});

test('reactions behind questions stand apart', () => {
  const line = 'Vraag 1 Is dat zo? Reactie Ja. Vraag 2 Wie? Reactie: Zij.';
  const at = (word: string, from = 0) => line.indexOf(word, from);
  const second = at('Reactie:');
  expect(wordPlaces(line)).toEqual([at('Reactie'), at(' Ja'), second, at(' Zij')]);
});
