import { expect, test } from 'vitest';
import { compareTexts } from '../../core/compare/align/compare-texts.ts';
import { texts } from './texts.ts';
import { rowStory } from './row-story.ts';

const ROWS = [
  ['Peiljaar', 'Veerdiensten', 'Overtochten per dag'],
  ['2019', '57', '541'],
  ['2021', '72', '688'],
  ['2023', '66', '629']
];
const LEAD = 'De veerdiensten staan hieronder.';
const byRows = [LEAD, ...ROWS.map((row) => row.join(' '))].join('\n\n');
const byColumns = [LEAD, ...ROWS[0]!.flatMap((_, at) => ROWS.map((row) => row[at]))].join('\n\n');
const storiesOf = (before: string, after: string, isShown = true) => {
  const comparison = compareTexts(before, after);
  return comparison.rows.map((row) => rowStory(row, comparison, () => isShown));
};

test('a table that was read in another order is said to be one', () => {
  expect(storiesOf(byRows, byColumns)).toEqual([undefined, texts.comparison.otherOrder]);
  expect(storiesOf(byRows, byColumns, false)).toEqual([undefined, undefined]);
});

test('a paragraph that one version has says so, unless it is not shown', () => {
  const more = `${LEAD}\n\nDe brug is op zondag dicht.`;
  expect(storiesOf(LEAD, more)).toEqual([undefined, texts.comparison.onlySecond]);
  expect(storiesOf(more, LEAD)).toEqual([undefined, texts.comparison.onlyFirst]);
  expect(storiesOf(LEAD, more, false)).toEqual([undefined, undefined]);
});
