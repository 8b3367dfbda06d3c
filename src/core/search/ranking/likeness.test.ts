import { expect, test } from 'vitest';
import { paperOf } from '../index/paper-for-tests.ts';
import { createSearchIndex } from '../search-index.ts';

test('of texts that have the word alike, the one that resembles the best comes first', () => {
  const index = createSearchIndex();
  index.add([
    paperOf('beste', [
      ['Wanneer vaart de veerpont weer, nu de veerman ziek is?', 'De veerpont vaart morgen.'],
      ['Wie betaalt de veerman van de veerpont?', 'De gemeente betaalt de veerman.']
    ]),
    paperOf('terloops', [['Wat doet u?', 'Een orkest oefende eens op een veerpont bij dageraad.']]),
    paperOf('verwant', [['Wat doet u?', 'Een veerman oefende eens op een veerpont bij dageraad.']]),
    ...['a', 'b', 'c', 'd'].map((name) => paperOf(name, [['Hoe gaat het?', 'Het gaat goed.']]))
  ]);
  const { hits } = index.search('veerpont', { finished: true });
  const places = hits.map(({ sourceId }) => sourceId);
  expect(places.slice(2)).toEqual(['verwant', 'terloops']);
});
