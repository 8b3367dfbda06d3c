import { describe, expect, test } from 'vitest';
import { paperOf } from '../index/paper-for-tests.ts';
import { createSearchIndex } from '../search-index.ts';
import { whatIsAsked } from './asking.ts';

describe('whatIsAsked', () => {
  test.each([
    ['hoe vaak brug dicht', 'frequency'],
    ['Hoeveel keer ging de brug dicht?', 'frequency'],
    ['hoe lang duurt bezwaar', 'time'],
    ['wat kost een brug', 'money'],
    ['hoeveel betaalt de provincie', 'money'],
    ['waar komt de brug', 'place'],
    ['wie beslist over de brug', 'person'],
    ['hoeveel bruggen', 'number'],
    ['waarom brug dicht', 'reason']
  ])('"%s" asks for %s', (query, asked) => {
    expect(whatIsAsked(query)).toBe(asked);
  });

  test.each(['brug dicht', 'waarborgen', 'kostbare brug', ''])('"%s" only names', (query) => {
    expect(whatIsAsked(query)).toBeUndefined();
  });
});

test('who asks what was answered gets answered questions first', () => {
  const index = createSearchIndex();
  index.add([
    paperOf('zonder', [['Wanneer komt de veerboot naar de haven?']]),
    paperOf('met', [['Wanneer komt de veerboot?', 'De veerboot komt in mei naar de haven.']]),
    ...['a', 'b', 'c'].map((name) => paperOf(name, [['Hoe gaat het?', 'Het gaat goed.']]))
  ]);
  const first = (query: string) => index.search(query, { finished: true }).hits[0]?.sourceId;
  expect(first('veerboot haven')).toBe('zonder');
  expect(first('wat is geantwoord over veerboot haven')).toBe('met');
});

test('"hoe duur" asks for the costs', () => {
  const index = createSearchIndex();
  index.add([
    paperOf('kosten', [['Wat kost een nieuwe sluis?', 'Een nieuwe sluis kost een miljoen.']]),
    paperOf('uren', [['Welk uur sluit de sluis?', 'De sluis sluit om acht uur.']])
  ]);
  const { hits } = index.search('hoe duur is een sluis', { finished: true });
  expect(hits[0]?.sourceId).toBe('kosten');
});
