import { expect, test } from 'vitest';
import { keepTogether } from './keep-together.ts';

test.for<[string, string]>([
  ['antwoord 14 staat onder vraag 13.', 'antwoord~14 staat onder vraag~13.'],
  ['75 vormverschillen verborgen.', '75~vormverschillen verborgen.'],
  ['De antwoorden 13 en 14 verschillen.', 'De antwoorden~13 en 14~verschillen.'],
  ['vraag 3 t/m 5', 'vraag~3 t/m 5'],
  ['in brief 2025.txt: answer 9 is missing', 'in brief 2025.txt: answer~9 is missing'],
  ['Letterlijk gelijk.', 'Letterlijk gelijk.']
])('%s', ([sentence, drawn]) => {
  expect(keepTogether(sentence).replaceAll('\u00a0', '~')).toBe(drawn);
});
