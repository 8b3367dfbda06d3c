import { describe, expect, test } from 'vitest';
import { paperOf } from '../index/paper-for-tests.ts';
import { createSearchIndex } from '../search-index.ts';

const index = createSearchIndex();
index.add([
  paperOf('rows', [
    ['Wie betaalt een van-werk-naar-werk traject?', 'De sociale partners.'],
    ['Hoeveel mensen vinden werk?', 'Wie werk zoekt, vindt werk.'],
    ['Hoeveel plaatsen hebben de blijf-van-mijn-lijfhuizen?', 'Er zijn er te weinig.'],
    ['Wie blijft in huis?', 'Wie in het huis wil blijven.'],
    ['Wordt er huis aan huis gebeld?', 'Ja.']
  ])
]);

function search(query: string) {
  return index.search(query, { finished: true });
}

function first(query: string): string | undefined {
  return search(query).hits[0]?.label;
}

describe('words that the library writes as one, with what asks nothing between them', () => {
  test.each([
    ['van werk naar werk', '1'],
    ['traject van werk naar werk', '1'],
    ['blijf van mijn lijf huis', '3'],
    ['blijf van mijn lijf huizen', '3'],
    // apart in the text too: nothing is read as one
    ['huis aan huis', '5']
  ])('%s', (query, label) => {
    expect(first(query)).toBe(label);
  });

  test('marks no word that asks nothing', () => {
    const { marks } = search('van werk naar werk');
    expect(marks.terms).toContain('vanwerknaarwerk');
    expect(marks.terms).not.toContain('van');
  });
});
