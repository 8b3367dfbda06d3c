import { expect, test } from 'vitest';
import { readLayout } from '../layout.ts';
import { readProse } from '../prose.ts';

const read = (text: string): string[] =>
  readProse(readLayout(text), 0, text.length).text.split('\n\n');

const FULL = `De pont vaart niet meer in de avond omdat de stichting geen schippers meer vindt die
dat willen en omdat de kosten hoger zijn dan in de jaren daarvoor, zoals de provincie in
de brief van maart heeft laten weten aan de gemeenten langs de rivier en aan de schippers
die daarvan in de vergadering van april melding hebben gemaakt, waarop een gesprek volgde.
Dat was in mei.`;

test.for([
  ['Het gaat om de kosten van', '1. de kade;', '2. de pont.'],
  ['De stichting onderscheidt de', 'a. kade die is verzakt;', 'b. kade van steen.'],
  ['Zij noemt een tekort aan de', '1) kade en', '2) pont.']
])('a list begins with its first item, whatever word leads to it: %j', (lines) => {
  expect(read([FULL, ...lines].join('\n')).slice(1)).toEqual(lines);
});

// a line that was ended within an enumeration, or within a sentence that ends in a number
test.for([['De stichting kent (1) de pont, (2) de kade en', '(3) de schippers in dienst.']])(
  'no list begins within a sentence: %j',
  (lines) => expect(read([FULL, ...lines].join('\n')).slice(1)).toEqual([lines.join(' ')])
);
