import { expect, test } from 'vitest';
import { createSynonyms, joinSynonyms } from './synonyms.ts';

const GROUPS = [
  ['kat', 'poes'],
  ['huis aan huis', 'deur tot deur']
];
const MORE = [
  ['poes', 'muizenvanger'],
  ['huis aan huis', 'langs de deuren'],
  ['huis', 'woning']
];

test('joined synonyms know what those of all groups together know', () => {
  const joined = joinSynonyms(createSynonyms(GROUPS), createSynonyms(MORE));
  const together = createSynonyms([...GROUPS, ...MORE]);
  for (const term of ['kat', 'poes', 'huis', 'hond']) {
    expect(joined.of(term)).toEqual(together.of(term));
  }
  for (const query of ['poes huis aan huis', 'huis aan huis', 'kat', 'hond']) {
    const terms = query.split(' ');
    expect(joined.inRow(terms)).toEqual(together.inRow(terms));
  }
});
