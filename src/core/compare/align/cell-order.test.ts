import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTexts } from './compare-texts.ts';
import { draw } from './draw.ts';

const ROWS = [
  ['Peiljaar', 'Veerdiensten', 'Overtochten per dag'],
  ['2019', '57', '541'],
  ['2021', '72', '688'],
  ['2023', '66', '629']
];
const LEAD = 'De veerdiensten staan hieronder.';

const columns = (rows: readonly (readonly string[])[]) =>
  rows[0]!.map((_, at) => rows.flatMap((row) => row[at] ?? []));
const byRows = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(' '));
const cells = (rows: readonly (readonly string[])[]) => rows.flat();

const kinds = (before: readonly string[], after: readonly string[]) => {
  const comparison = compareTexts(before.join('\n\n'), after.join('\n\n'));
  return [comparison.class, ...comparison.changes.map(({ kind }) => kind)];
};

describe('a table that one program reads by its rows', () => {
  test('differs in form where another reads it by its columns, cell by cell', () => {
    const found = kinds([LEAD, ...byRows(ROWS)], [LEAD, ...cells(columns(ROWS))]);
    expect(new Set(found)).toEqual(new Set(['typography', 'cell-order', 'breaks']));
  });

  test('is one difference, that leaves what stands round it alone', () => {
    const [before, after] = [
      [LEAD, ...byRows(ROWS), 'Bron: het kadaster.'].join('\n\n'),
      [LEAD, ...byRows(columns(ROWS)), 'Bron: het kadaster.'].join('\n\n')
    ];
    const drawn = draw(before, after, compareTexts(before, after));
    expect(drawn).toMatch(/^De veerdiensten staan hieronder\.\n\n/);
    expect(drawn).toMatch(/\n\nBron: het kadaster\.$/);
    expect(drawn.match(/\[-/g)).toHaveLength(1);
  });

  test('differs in form where the columns come in another order and a cell of the head is empty', () => {
    const rows = [['', 'Meldingen', 'Onderzoeken'], ...ROWS.slice(1)];
    const [first, second, third] = columns(rows).map((column) => column.filter((cell) => cell));
    const after = [LEAD, ...first!, ...third!, ...second!];
    expect(kinds([LEAD, ...byRows(rows).map((row) => row.trim())], after)).toEqual([
      'typography',
      'cell-order'
    ]);
  });

  test('differs in breaks only where another gives each cell a paragraph', () => {
    const found = kinds([LEAD, ...byRows(ROWS)], [LEAD, ...cells(ROWS)]);
    expect(new Set(found)).toEqual(new Set(['typography', 'breaks']));
  });
});

describe('is no difference of form', () => {
  test.each([
    [
      'two figures that changed places in the text',
      'eerst 12 en dan 9 keer',
      'eerst 9 en dan 12 keer'
    ],
    ['a list in another order', 'a b c d e f g', 'd b f a g c e'],
    ['a sentence that moved', 'een twee drie vier vijf zes', 'vier vijf zes een twee drie']
  ])('%s', (_, before, after) => {
    expect(compareTexts(before, after).changes.map(({ kind }) => kind)).not.toContain('cell-order');
  });

  test('a table in which two cells changed places as well', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 5 }),
        fc.integer({ min: 3, max: 6 }),
        fc.nat(),
        fc.nat(),
        fc.boolean(),
        (width, height, x, y, isByRows) => {
          const size = width * height;
          const table = Array.from({ length: size }, (_, at) => `cel${at}`);
          const rowsOf = (list: readonly string[]) =>
            Array.from({ length: height }, (_, at) => list.slice(at * width, (at + 1) * width));
          const swapped = [...table];
          [swapped[x % size], swapped[y % size]] = [swapped[y % size]!, swapped[x % size]!];
          const before = rowsOf(table);
          const after = isByRows ? rowsOf(swapped) : columns(rowsOf(swapped));
          const shown = width > 2 ? byRows(after) : cells(after);
          const isSame = x % size === y % size;
          // Six cells may as well be six words.
          if (isSame && size < 7) return;
          const found = kinds([LEAD, ...byRows(before)], [LEAD, ...shown]);
          if (isSame) expect(found[0]).not.toBe('substance');
          else {
            expect(found).not.toContain('cell-order');
            const inRows = kinds([LEAD, ...byRows(before)], [LEAD, ...byRows(after)]);
            expect(inRows).not.toContain('cell-order');
          }
        }
      )
    );
  });
});
