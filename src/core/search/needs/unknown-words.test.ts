import { expect, test } from 'vitest';
import { paperOf } from '../index/paper-for-tests.ts';
import { drawHits, indexOf } from '../index-for-tests.ts';

const index = indexOf(
  paperOf('licht', [['Gaan de lichten op de mast uit?', 'Ja.']]),
  paperOf('noord', [['Is het noorderlicht te zien?', 'Nee.']]),
  paperOf('borst', [['Wie leest de foto bij borstkanker?', 'Een arts.']]),
  paperOf('tolken', [['Hoeveel gebarentaalvertalers zijn er?', 'Tien.']]),
  paperOf('trein', [['Is de brandweer er voor een trein met gevaarlijke stoffen?', 'Ja.']]),
  paperOf('gift', [['Telt een gift mee?', 'Nee, giften niet.']]),
  paperOf('bedrijf', [['Wat kost de vrijstelling?', 'Weinig.']])
);

test.for([
  // a word of the library goes before letters at the edge of one
  ['knipperlicht', 'licht 1'],
  // "borst" is no superlative of "BOR", whose other names would find nothing
  ['borstfoto', 'borst 1'],
  // another word two letters off is less likely than one at the end
  ['brandweer giftrein', 'trein 1'],
  ['zieke giraf', '']
] as const)('%s finds what has a part of it', ([query, hits]) => {
  expect(drawHits(index, query).split(', ')[0]).toBe(hits);
});

const papers = indexOf(
  paperOf('geld', [['Wie geeft hulp aan gelden en feiten van die norm?', 'De meldingen.']])
);

test.for([['zelden'], ['tulpen'], ['geit'], ['wormen']] as const)(
  '%s is a word, not a slip of the pen for another',
  ([query]) => {
    expect(drawHits(papers, query)).toBe('');
  }
);

const endings = indexOf(
  paperOf('start', [['Mochten zij de segregatie bij de start negeren?', 'Een krachtig nee.']])
);

test.for([['staart'], ['ochtend'], ['obligatie'], ['zenuwachtig']] as const)(
  '%s finds nothing by its sound, its beginning or its ending',
  ([query]) => {
    expect(drawHits(endings, query)).toBe('');
  }
);

test.for([['huklp'], ['meldinggen'], ['feitne']] as const)('%s is a slip of the pen', ([query]) => {
  expect(drawHits(papers, query)).toBe('geld 1');
});

const halves = indexOf(
  paperOf('beelden', [['Wie maakt deepfakes van bekende gezichten?', 'Dat is niet bekend.']]),
  paperOf('dak', [['Wie betaalt de isolatie van het gebouw?', 'De eigenaar.']])
);

test.for([
  ['deepf', 'beelden 1'],
  ['gezi deepfakes', 'beelden 1'],
  ['eige', 'dak 1'],
  // an abbreviation, as a rule
  ['iso', '']
] as const)('%s, not typed to its end, finds the words that go on from it', ([query, hits]) => {
  expect(drawHits(halves, query)).toBe(hits);
});
