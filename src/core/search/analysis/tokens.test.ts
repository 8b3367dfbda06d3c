import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from './tokens.ts';

test.for([
  ['De AI-verordening.', 'de aiverordening ai verordening'],
  ['risico’s van foto‘s', 'risico van foto'],
  ['lhbtiq+ personen', 'lhbtiq personen'],
  ['«uitkijktoren»', 'uitkijktoren'],
  ['Kamerstuk 26 643, nr. 1056', 'kamerstuk 26643 26 643 nr 1056'],
  ['26643', '26643'],
  ['26 643-1315', '26643 266431315 26 643 1315'],
  ['36600-VIII', '36600viii 36600 viii'],
  ['1.200.000 euro', '1200000 1 200 000 euro'],
  ['€ 8,7 mln.', '8,7 8 7 mln'],
  ['1.234,50 euro', '1234,50 1234 1 234 50 euro'],
  ['55,1%', '55,1 55 1'],
  ['vragen 2,4,5 en 7, 8', 'vragen 2 4 5 en 7 8'],
  ['2024/25', '20242025 2024 25'],
  ['2024–2025', '20242025 2024 2025'],
  ['2025Z08286', '2025z08286'],
  ['zaak 2025 Z 08286', 'zaak 2025z08286 2025 z 08286'],
  ['2025Z 08286', '2025z08286 2025z 08286'],
  ['2025 D12345', '2025d12345 2025 d12345'],
  ['in 2025 zijn er 12345', 'in 2025 zijn er 12345'],
  ['waterpeil3 en dijken.8', 'waterpeil en dijken 8'],
  ['oever¹² D66 JA21 M365', 'oever d66 ja21 m365'],
  ['in dorp-/stadskern', 'in dorp stadskern'],
  ['anti-kraak-wet', 'antikraakwet antikraak kraakwet anti kraak wet'],
  ['’s-Gravenhage', 'sgravenhage s gravenhage'],
  ['a-b-c-d-e-f', 'a b c d e f'],
  ['om dit aan te pakken', 'om dit aanpakken aan te pakken'],
  ['tegen te gaan', 'tegengaan tegen te gaan'],
  ['uit te kunnen leggen', 'uit te kunnen leggen'],
  ['om te werken', 'om te werken'],
  ['op, te doen', 'op te doen'],
  ['om het OM', 'om het OM'],
  ['😀 dijk', 'dijk'],
  ['', '']
] as const)('%s → %s', ([text, terms]) => {
  expect(
    tokenize(text)
      .map((token) => token.term)
      .join(' ')
  ).toBe(terms);
});

test('a footnote mark is no part of its word', () => {
  const text = 'het waterpeil3 daalt';
  const token = tokenize(text).find(({ term }) => term === 'waterpeil');
  expect(token && text.slice(token.start, token.end)).toBe('waterpeil');
});

test('tokens lie inside the text, words in order and apart', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const words = tokenize(text).filter(({ covers }) => covers === 1);
      const ends = [0, ...words.map(({ end }) => end)];
      return words.every(({ start, end, term }, i) => {
        return start >= ends[i]! && end > start && end <= text.length && term !== '';
      });
    })
  );
});

test('a line of a million characters is read to its end', () => {
  expect(tokenize('a-'.repeat(200_000)).at(-1)?.end).toBeGreaterThan(399_000);
  expect(tokenize('1 000'.repeat(200_000)).at(-1)?.end).toBe(1_000_000);
});
