import { expect, test } from 'vitest';
import { quotedWords } from './quoted-words.ts';

test.each([
  ['Wordt de avond-\nafvaart\nbinnenkort hervat?', 'Wordt de avondafvaart binnenkort hervat?'],
  ['Geldt dat in Noord-\n  Holland?', 'Geldt dat in Noord-Holland?'],
  ['Eerst dit -\ndan dat', 'Eerst dit - dan dat'],
  ['<p class="vraag">Vaart de <b>veer</b>boot&nbsp;weer?</p>', 'Vaart de veerboot weer?']
])('%j is quoted as %j', (quote, words) => {
  expect(quotedWords({ quote })).toBe(words);
});
