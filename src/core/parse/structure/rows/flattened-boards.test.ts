import { expect, test } from 'vitest';
import { boardPlaces } from './flattened-boards.ts';

const ANSWER = 'Dat gebeurt in juni.';

/** What stands between the places in a text on one line. */
function pieces(line: string): string[] {
  const places = [...new Set([0, ...boardPlaces(line), line.length])].sort((a, b) => a - b);
  return places
    .slice(1)
    .map((to, i) => line.slice(places[i], to).trim())
    .filter(Boolean);
}

test.for([
  ['Burgemeester en wethouders van Oeverdam,', 'de secretaris, de burgemeester, mr. F. Vonk'],
  ['Gedeputeerde Staten van Noordmark,', 'J.P. Vonk, commissaris van de Koning M. Vis'],
  ['Het college van burgemeester en wethouders van Oeverdam', 'de secretaris, F. Vonk'],
  ['Het dagelijks bestuur van waterschap Oever,', 'ir. S. Vonk, dijkgraaf']
])('%s signs below the last answer', ([board, signers]) => {
  expect(pieces(`${ANSWER} ${board} ${signers}`)).toEqual([ANSWER, board, signers]);
});

test('the day below the name of a board stands apart', () => {
  const rows = [
    ANSWER,
    'Gedeputeerde Staten van Noordmark,',
    '3 mei 2031',
    'F. Vonk, secretaris J. Vis, voorzitter'
  ];
  expect(pieces(rows.join(' '))).toEqual(rows);
});

test.for([
  'Burgemeester en wethouders van Oeverdam, de secretaris en de griffier waren erbij.',
  'Burgemeester en wethouders van Oeverdam besluiten daarover. De burgemeester is voorzitter.',
  'Het college van Oeverdam, de burgemeester voorop, vindt dat ook.',
  'Het college van Oeverdam, F. Vonk, burgemeester, betaalt dat.',
  'De secretaris, F. Vonk, heeft dat gezegd.'
])('nobody signs in a sentence: %s', (sentence) => {
  expect(boardPlaces(`${ANSWER} ${sentence}`)).toEqual([]);
});
