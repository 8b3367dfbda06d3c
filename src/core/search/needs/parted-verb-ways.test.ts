import { describe, expect, test } from 'vitest';
import { paperOf } from '../index/paper-for-tests.ts';
import { createSearchIndex } from '../search-index.ts';

const index = createSearchIndex();
index.add([
  paperOf('verbs', [
    ['Waarom is de regeling uitgesteld?', 'Het uitstellen kost niets.'],
    ['Wie stelt de vragen?', 'De leden stellen vragen uit de regio.'],
    ['Wordt de kade afgebouwd?', 'Nee.'],
    ['Waar bouwt men kades?', 'Nergens.'],
    ['Wat geeft het Rijk uit aan wegen?', 'Een miljoen.'],
    ['Kunt u aangeven welke wegen van het Rijk dicht zijn?', 'Ik zal ze aangeven.']
  ])
]);

function found(query: string): string[] {
  return index.search(query, { finished: true }).hits.map(({ label }) => label ?? '');
}

describe('a verb apart from its particle', () => {
  test.each([
    ['stelt de regeling uit', '1'],
    ['stelt regeling uit', '1'],
    ['bouwt de kade af', '3'],
    ['bouwt kade', '4'],
    // "aan" behind "uit" is a preposition
    ['geeft het Rijk uit aan wegen', '5']
  ])('%s', (query, first) => {
    expect(found(query)[0]).toBe(first);
  });

  test('marks the word itself, not the particle', () => {
    const { marks } = index.search('stelt de regeling uit', { finished: true });
    expect(marks.terms).toContain('uitgesteld');
    expect(marks.terms).not.toContain('uit');
  });
});
