import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTables, type Block } from './tab-rows.ts';

/** A paragraph is a list of texts; a note mark is one that begins with `^`. */
type Pieces = readonly string[];
const reader = {
  piecesOf: (paragraph: Pieces) => paragraph,
  textOf: (piece: string) => (piece.startsWith('^') ? undefined : piece),
  cut: (piece: string, from: number, to: number) => piece.slice(from, to)
};
const read = (paragraphs: readonly Pieces[]) => findTables(paragraphs, reader);

/** Draws rows between bars, paragraphs as they are. */
function draw(blocks: readonly Block<Pieces, string>[]): string[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? block.paragraph.join('')
      : block.paragraphs.flatMap(({ rows }) =>
          rows.map((cells) => `|${cells.map((cell) => cell.join('').trim()).join('|')}|`)
        )
  );
}

test('paragraphs with as many tabs are rows, what stands round them is not', () => {
  const given = [
    ['Zie de tabel:'],
    ['Gemeente\tBruggen'],
    ['Oostwold\t4', '^1'],
    ['Zuidmeer\t17'],
    ['Meer niet.']
  ];
  expect(draw(read(given))).toEqual([
    'Zie de tabel:',
    '|Gemeente|Bruggen|',
    '|Oostwold|4^1|',
    '|Zuidmeer|17|',
    'Meer niet.'
  ]);
});

test('lines of one paragraph are rows too, and an empty cell is a cell', () => {
  expect(draw(read([['Jaar\t2024\t2025\nVeren\t\t3\nPonten\t2\t']]))).toEqual([
    '|Jaar|2024|2025|',
    '|Veren||3|',
    '|Ponten|2||'
  ]);
});

test('the corner of a table may be empty', () => {
  expect(draw(read([['\t2024\t2025'], ['Veren\t1\t2']]))).toEqual(['||2024|2025|', '|Veren|1|2|']);
});

test.for([
  ['one line with a tab', 'Naam\tPlaats'],
  ['numbers of a list', '1.\tDe brug.\n2.\tHet veer.'],
  ['bullets', '•\tDe brug.\n•\tHet veer.'],
  ['bullets of a symbol font', '\uF0B7\tDe brug.\n\uF0B7\tHet veer.'],
  ['letters', 'a)\tDe brug.\nb)\tHet veer.'],
  ['an indented list', '\t-\tDe brug.\n\t-\tHet veer.'],
  ['indented lines', '\tDe brug.\n\tHet veer.'],
  ['another number of tabs', 'Naam\tPlaats\nVeer\tMeer\tSluis']
] as const)('%s: no table', ([, text]) => {
  expect(draw(read([[text]]))).toEqual([text]);
  const lines = text.split('\n');
  expect(draw(read(lines.map((line) => [line])))).toEqual(lines);
});

test('nothing is lost, doubled or moved', () => {
  const piece = fc.oneof(fc.constant('^1'), fc.string({ unit: fc.constantFrom('a', '\t', '\n') }));
  fc.assert(
    fc.property(fc.array(fc.array(piece)), (given) => {
      const blocks = read(given);
      const kept = blocks.flatMap((block) =>
        block.type === 'paragraph' ? [block.paragraph] : block.paragraphs.map((p) => p.rows.flat(2))
      );
      expect(kept.map((pieces) => pieces.join(''))).toEqual(given.map((pieces) => pieces.join('')));
    })
  );
});
