import { expect, test } from 'vitest';
import { paperOf } from '../index/paper-for-tests.ts';
import { createSearchIndex } from '../search-index.ts';

test('of texts with the same words the one that says them together comes first', () => {
  const index = createSearchIndex();
  const rest = 'Over de haven en de kade is met de gemeente en het waterschap lang gesproken';
  index.add([
    paperOf('apart', [['Wat kost het?', `De sluis blijft. ${rest}, ook over de brug.`]]),
    paperOf('samen', [
      ['Wat kost het?', `De sluis en de brug blijven. ${rest}, ook over de kade.`]
    ]),
    ...['a', 'b', 'c'].map((name) => paperOf(name, [['Hoe gaat het?', 'Het gaat goed.']]))
  ]);
  const { hits } = index.search('sluis brug', { finished: true });
  expect(hits.map(({ sourceId }) => sourceId)).toEqual(['samen', 'apart']);
});
