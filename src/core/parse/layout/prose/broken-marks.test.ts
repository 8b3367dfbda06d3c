import { expect, test } from 'vitest';
import { readLayout } from '../layout.ts';
import { readProse } from '../prose.ts';

const read = (text: string): string[] =>
  readProse(readLayout(text), 0, text.length).text.split('\n\n');

// As pdftotext -raw writes a page: behind each raised mark the line is over.
const text = `De pont vaart sinds maart niet meer in de avond, omdat de stichting geen
schippers meer vindt.1
Dat heeft de provincie laten weten. Het bestuur heeft
daarop besloten om met de gemeenten over een andere oplossing te spreken
en over de kosten daarvan.2
De provincie betaalt de helft van die kosten, en het overige deel komt van
de gemeenten langs de rivier3
, die daarover in het najaar een besluit nemen
en dat aan de bewoners zullen laten weten in een brief van de burgemeester.
De schippers zijn «zeer teleurgesteld»4
? Dat is aan henzelf om te zeggen, en
het is niet aan mij om daarover een oordeel te geven aan wie ernaar vraagt.
1 De Veerbode, 3 mei 2031, «Pont ligt stil».
2 De Veerbode, 4 mei 2031, p. 3.
3 Zie Kamerstuk 99 999, nr. 3.
4 De Veerbode, 5 mei 2031, p. 2.`;

test('goes on behind a mark that ended its line as far as the line of print reached', () => {
  expect(read(text)).toEqual([
    'De pont vaart sinds maart niet meer in de avond, omdat de stichting geen schippers meer vindt. Dat heeft de provincie laten weten. Het bestuur heeft daarop besloten om met de gemeenten over een andere oplossing te spreken en over de kosten daarvan.',
    'De provincie betaalt de helft van die kosten, en het overige deel komt van de gemeenten langs de rivier, die daarover in het najaar een besluit nemen en dat aan de bewoners zullen laten weten in een brief van de burgemeester. De schippers zijn «zeer teleurgesteld»? Dat is aan henzelf om te zeggen, en het is niet aan mij om daarover een oordeel te geven aan wie ernaar vraagt.'
  ]);
});

test('leaves a line apart that begins with more than one sign', () => {
  expect(read('Het antwoord is nee\n... zegt de minister')).toEqual([
    'Het antwoord is nee',
    '... zegt de minister'
  ]);
});
