import { expect, test } from 'vitest';
import type { FacetChoice } from './facet.ts';
import { DIKES, paperOf, RENT } from './index/paper-for-tests.ts';
import { drawHits, finished, indexOf } from './index-for-tests.ts';

const index = indexOf(DIKES, RENT);

test('an unknown word is offered corrected, and the query with it', () => {
  expect(index.search('woondicriminatie nu', finished).corrections).toContainEqual({
    word: 'woondicriminatie',
    replacement: 'woondiscriminatie',
    query: 'woondiscriminatie nu'
  });
});

test('for a number that nothing has, one that differs by a digit is offered, not found', () => {
  const { corrections, total } = index.search('2025Z00002', finished);
  expect(total).toBe(0);
  expect(corrections).toEqual([
    { word: '2025Z00002', replacement: '2025Z00001', query: '2025Z00001' }
  ]);
});

test('emptiness is explained', () => {
  const { explanation } = index.search('jaar:2030 bever', finished);
  expect(explanation).toEqual({
    words: [
      { word: 'jaar:2030', total: 0, isFilter: true },
      { word: 'bever', total: 1 }
    ],
    without: [{ left: 'jaar:2030', query: 'bever', total: 1 }],
    loosened: [],
    nearest: []
  });
});

test('where no single part is to blame, those are left out together that find nothing alone', () => {
  const without = (query: string) =>
    index.search(query, finished).explanation?.without.map(({ left, query }) => [left, query]);
  expect(without('bever is:uitgesteld heeft:motie')).toEqual([
    ['is:uitgesteld heeft:motie', 'bever']
  ]);
  // each of them is met by something, and nothing meets two of them
  expect(without('is:beantwoord is:onbeantwoord -in:vraag -is:beantwoord bever')).toEqual([
    ['is:beantwoord is:onbeantwoord -in:vraag -is:beantwoord', 'bever']
  ]);
  // without them the query asks nothing
  expect(without('is:uitgesteld heeft:motie')).toEqual([]);
});

test('of the choices beside the results it is told which one left nothing', () => {
  const unchosen = (query: string, facets: FacetChoice) =>
    index.search(query, { ...finished, facets }).explanation?.unchosen;
  const { total } = index.search('bever', finished);
  expect(unchosen('bever', { state: ['deferred'] })).toEqual([{ facet: 'state', total }]);
  expect(unchosen('bever', { state: ['deferred'], kind: ['answer-letter'] })).toEqual([
    { facet: 'state', total }
  ]);
  // only all together help, and where the query itself finds nothing no choice is to blame
  expect(unchosen('bever', { state: ['deferred'], year: ['1990'] })).toEqual([]);
  expect(unchosen('xylofoon', { state: ['deferred'] })).toBeUndefined();
});

test('a field that finds nothing offers what the library has instead, the nearest first', () => {
  const nearest = (query: string) => index.search(query, finished).explanation?.nearest;
  expect(nearest('indiener:Janssens')).toEqual([
    { value: 'Jansen', query: 'indiener:Jansen', total: 3 }
  ]);
  expect(nearest('indiener:Peeters huur')?.map(({ query }) => query)).toEqual([
    'indiener:Jansen huur'
  ]);
  expect(nearest('jaar:2030')).toEqual([]);
  expect(nearest('is:uitgesteld')).toEqual([]);
});

test('a group or ministry that is known is no slip for another that the library has', () => {
  const submitters = [{ name: 'Anna Wit', group: 'ChristenUnie' }];
  const own = indexOf(
    paperOf('a', [['Hoe hoog?']], {
      set: { submitters, addressees: [{ name: 'Wit', ministry: 'Defensie' }] }
    })
  );
  const values = (query: string) =>
    own.search(query, finished).explanation?.nearest.map(({ value }) => value);
  expect(values('fractie:"Partij voor de Dieren"')).toEqual([]);
  expect(values('fractie:cda')).toEqual([]);
  expect(values('ministerie:OCW')).toEqual([]);
  expect(values('fractie:Christenunei')).toEqual(['ChristenUnie']);
});

test('two misspelled words are offered as both were meant, then each', () => {
  const { corrections } = index.search('ontheffign van de prvincie', finished);
  expect(corrections.map(({ query }) => query)).toEqual([
    'ontheffing van de provincie',
    'ontheffing van de prvincie',
    'ontheffign van de provincie'
  ]);
});

test('a surname is offered for one that is misspelled, before whoever was asked most', () => {
  const asked = (name: string, id: string) =>
    paperOf(id, [['Hoe hoog?']], { set: { addressees: [{ name }] } });
  const own = indexOf(asked('Anna Wit', 'a'), asked('Anna Wit', 'b'), asked('Piet Veenstra', 'c'));
  const { explanation } = own.search('aan:Venstra', finished);
  expect(explanation?.nearest.map(({ value }) => value)).toEqual(['Piet Veenstra']);
});

test('what stands nowhere as a phrase, or in a field, is offered as words', () => {
  const phrase = index.search('"ontheffing voor de bever"', finished).explanation;
  expect(phrase?.loosened).toEqual([
    {
      query: 'ontheffing voor de bever',
      total: index.search('ontheffing voor de bever', finished).total
    }
  ]);
  const field = index.search('indiener:bever', finished).explanation;
  expect(field?.loosened).toEqual([{ query: 'bever', total: 1 }]);
  expect(index.search('is:uitgesteld', finished).explanation?.loosened).toEqual([]);
});

test('a phrase that stands nowhere shows what has its words apart, and finds nothing all the same', () => {
  const { total, hits, explanation } = index.search('"ontheffing voor de bever"', finished);
  expect([total, hits]).toEqual([0, []]);
  const apart = index.search('ontheffing voor de bever', finished);
  expect(explanation?.unquoted).toEqual({
    query: 'ontheffing voor de bever',
    total: apart.total,
    hits: apart.hits,
    marks: apart.marks
  });
  // the rest of the query stays
  const besides = index.search('"de bever in dijken" -inflatie', finished).explanation;
  expect(besides?.unquoted?.query).toBe('de bever in dijken -inflatie');
  for (const query of ['xylofoon', '"xylofoon"', 'jaar:2030 bever', 'jaar:2030 "de bever"'])
    expect(index.search(query, finished).explanation?.unquoted, query).toBeUndefined();
});

test('some of the words are better than nothing, and are called so', () => {
  const { partial, total } = index.search('bever inflatie', finished);
  expect([partial, total]).toEqual(['all', 2]);
  expect(index.search('bever', finished).partial).toBe('none');
  expect(index.search('waterschap bever', finished).partial).toBe('some');
});

test.for([
  ['newest', 'dijken 1'],
  ['oldest', 'huren 1'],
  ['answer-time', 'huren 1']
] as const)('sorted by %s, %s comes first', ([sort, first]) => {
  expect(drawHits(index, '', { sort, limit: 1 })).toBe(first);
});

test('a word that stands nowhere is named where only what is akin to it was found', () => {
  const own = indexOf(
    paperOf('bus', [
      ['Waar staat de bushalte?', 'De bushalte staat bij de rechtsbijstandverlener.']
    ])
  );
  const absent = (query: string) => own.search(query, finished).absent;
  expect(absent('tramhalte')).toEqual(['tramhalte']);
  expect(absent('bushalte tramhalte')).toEqual(['tramhalte']);
  // in another form, misspelled, quoted, or found nowhere at all: each says so in its own way
  for (const query of ['bushaltes', 'bushallte', '"tramhalte"', 'xylofoon', '', 'soort:brief'])
    expect(absent(query), query).toEqual([]);
});

test('a word for which nothing stands anywhere is named where other words found something', () => {
  const unmet = (query: string) => index.search(query, finished).unmet;
  expect(unmet('bever xylofoon')).toEqual(['xylofoon']);
  expect(unmet('26644 bever')).toEqual(['26644']);
  // where nothing is found each word says so itself
  for (const query of ['xylofoon', 'bever', 'bever van de', 'bever "xylofoon" OF huur'])
    expect(unmet(query), query).toEqual([]);
});

test('an offer finds as many as it says', () => {
  const queries = [
    'kamerstuk:99 999',
    'kamerstuk:99999 bever',
    'indiener:Peeters huur',
    'zaak:2024Z1'
  ];
  for (const query of queries) {
    const { explanation } = index.search(query, finished);
    const offers = [...explanation!.loosened, ...explanation!.without, ...explanation!.nearest];
    for (const offer of offers) {
      expect(`${offer.query}: ${index.search(offer.query, finished).total}`).toBe(
        `${offer.query}: ${offer.total}`
      );
    }
  }
});
