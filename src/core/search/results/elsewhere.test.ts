import { expect, test } from 'vitest';
import type { Segment } from '../hit.ts';
import { finished, indexOf } from '../index-for-tests.ts';
import { paperOf } from '../index/paper-for-tests.ts';

/** "Zie [rapport] 7." */
function draw(segments: readonly Segment[]): string {
  return segments.map(({ text, match }) => (match ? `[${text}]` : text)).join('');
}

const PAIRS = [['Hoe hoog is de dijk?', 'Drie meter.'], ['Wie bewaakt de dijk?']] as const;

const footnotes = [
  {
    label: '1',
    text: 'Zie het rapport van de Kraanvogel.',
    spans: [[200, 236]],
    mark: { in: 'dijk-a1', offset: 5 }
  }
] as const;

const own = indexOf(paperOf('dijk', PAIRS, { footnotes, set: { caseNumber: '2025Z12345' } }));

test.for([
  // what only a note says is shown from it
  ['kraanvogel', 'footnote', 'Zie het rapport van de [Kraanvogel].'],
  ['dijk kraanvogel', 'footnote', 'Zie het rapport van de [Kraanvogel].'],
  // so is the number of the case, which no row shows
  ['2025Z12345', 'case', '[2025Z12345]']
] as const)('%s stands in the %s', ([query, where, text]) => {
  const [hit] = own.search(query, finished).hits;
  expect(hit?.elsewhere && [hit.elsewhere.where, draw(hit.elsewhere.text)]).toEqual([where, text]);
});

test.for(['dijk', 'drie', 'soort:antwoordbrief', '', 'dijk xylofoon'])(
  '%s stands in what is shown, or nowhere',
  (query) => {
    expect(own.search(query, finished).hits.every(({ elsewhere }) => !elsewhere)).toBe(true);
  }
);

test('what the user noted is shown from there', () => {
  const noted = indexOf(paperOf('dijk', PAIRS));
  noted.setFacts({ notes: [{ sourceId: 'dijk', span: [0, 40], text: 'Bellen met Jansen.' }] });
  const [hit] = noted.search('jansen', finished).hits;
  expect(hit?.elsewhere && draw(hit.elsewhere.text)).toBe('Bellen met [Jansen].');
});
