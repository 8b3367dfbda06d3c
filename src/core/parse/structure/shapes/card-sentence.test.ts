import { expect, test } from 'vitest';
import { readAskedSentence } from './card-sentence.ts';

test.for(['vragen', 'Vragen'])('a card tells in a sentence who put "%s" to whom', (word) => {
  const line = `Raadslid Inge Faas (VVD) stelde op 3 mei 2031 schriftelijke ${word} aan wethouder Smit.`;
  const facts = readAskedSentence(line);
  expect(facts.map(({ meaning }) => meaning)).toEqual(['submitters', 'submitted', 'addressees']);
});
