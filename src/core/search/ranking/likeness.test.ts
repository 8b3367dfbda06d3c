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

test('an answer that many questions share is one example, not all of them', () => {
  const shared = 'De veerpont vaart bij storm niet uit, zegt de havenmeester van het eiland.';
  const index = createSearchIndex();
  index.add([
    paperOf('gedeeld', [
      ['Vaart de veerpont?', shared],
      ['Waarom ligt de veerpont stil?', shared],
      ['Wie legt de veerpont stil?', shared],
      ['Is de veerpont veilig?', shared],
      ['Klopt het bericht over de veerpont?', shared]
    ]),
    paperOf('eigen', [
      ['Komt er subsidie voor de veerpont?', 'Ja, de provincie betaalt de subsidie.'],
      ['Hoeveel subsidie krijgt de veerpont?', 'De provincie beslist over de subsidie.'],
      ['Stopt de subsidie voor de veerpont?', 'Nee, de provincie verhoogt de subsidie.']
    ]),
    paperOf('terloops', [['Wat doet u?', 'De veerpont kreeg geen subsidie van de provincie.']]),
    paperOf('storm', [['Wat doet u?', 'De veerpont wacht op de havenmeester bij storm.']]),
    ...['a', 'b', 'c', 'd'].map((name) => paperOf(name, [['Hoe gaat het?', 'Het gaat goed.']]))
  ]);
  const { hits } = index.search('veerpont', { finished: true });
  const places = hits.map(({ sourceId }) => sourceId);
  expect(places.indexOf('terloops')).toBeLessThan(places.indexOf('storm'));
});
