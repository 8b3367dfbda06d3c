import { describe, expect, test } from 'vitest';
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
