import { expect, test } from 'vitest';
import { fixture } from '../../../../tests/unit/shorthand.ts';
import type { UserRecord } from '../../model/bundle.ts';
import { quoteOf } from '../../corrections/quote.ts';
import { readCorrected } from '../../corrections/read-corrected.ts';
import { lossesOf } from '../lossless.ts';
import { parse } from '../parse.ts';
import { readColumns } from './columns.ts';

const ID = 'a'.repeat(64);

/** What of a text is no blank, in any order. */
const inkOf = (text: string) => Array.from(text.replaceAll(/\s/gu, '')).sort().join('');

test.for(['columns-printed-across', 'columns-broken-over-pages'])(
  '%s: reading order moves characters, and leads back to each',
  (name) => {
    const text = fixture(name);
    const order = readColumns(text).order!;
    expect(inkOf(order.text)).toBe(inkOf(text));
    for (const place of [0, 700, 1200, order.text.trimEnd().length - 1]) {
      const offset = order.text.slice(place).search(/\S/u) + place;
      expect(text.charAt(order.placeOf(offset))).toBe(order.text.charAt(offset));
      expect(order.fromSource(order.placeOf(offset))).toBe(offset);
    }
  }
);

test('the left column comes before the right one', () => {
  const { text } = readColumns(fixture('columns-printed-across')).order!;
  const places = ['weggehaald?', 'teruggehangen?', 'Antwoord van minister', 'ophangen.'];
  const found = places.map((words) => text.indexOf(words));
  expect(found).toEqual(found.toSorted((a, b) => a - b));
  expect(found[0]).toBeGreaterThan(0);
});

// What stands beside each other in these is no running text.
test.for([
  ['labels', ['Ons kenmerk', 'Datum', 'Onderwerp', 'Bijlage', 'Kopie aan', 'Telefoon', 'Van']],
  [
    'figures',
    ['2030   1.204', '2031   1.377', '2032   998', '2033   1.020', '2034   1.111', '2035   7']
  ]
] as const)('%s beside text stay where they are', ([, left]) => {
  const right = ['een brief over de', 'staat van de bruggen', 'die in het noorden', 'liggen'];
  const text = left.map((label, i) => `${label.padEnd(40)}${right[i % 4]}`).join('\n');
  expect(readColumns(text).order).toBeUndefined();
});

test('a correction of a text in columns finds its place', () => {
  const text = fixture('columns-printed-across');
  const at = text.indexOf('Naar zijn zeggen');
  const span = [at, at + 'Naar zijn zeggen'.length] as const;
  const createdAt = '2026-01-01T00:00:00.000Z';
  const split: UserRecord = {
    id: 'c1',
    kind: 'split',
    role: 'answer',
    createdAt,
    changedAt: createdAt,
    target: { sourceId: ID, span, quote: quoteOf(text, span) }
  };
  const { papers, outcomes } = readCorrected(text, ID, [split]);
  expect(outcomes).toEqual([{ id: 'c1', state: 'applied' }]);
  expect(lossesOf(papers, text)).toEqual([]);
  const before = parse(text, ID)[0]!.questionSets[0]!.answers.length;
  const answers = papers[0]!.questionSets[0]!.answers;
  expect(answers).toHaveLength(before + 1);
  expect(answers.find((answer) => answer.text.startsWith('Naar zijn zeggen'))?.text).toBe(
    'Naar zijn zeggen heeft nog niemand langer dan vijf minuten hoeven te wachten, ook niet op de drukke dagen rond Pinksteren.'
  );
});
