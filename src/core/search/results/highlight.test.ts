import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMarks, highlight } from './highlight.ts';
import type { Marks } from '../search-result.ts';

test.for([
  ['De dijk van Dijk.', 'De [dijk] van [Dijk].'],
  ['dijkbewaking', 'dijkbewaking'],
  ['de AI-verordening', 'de [AI-verordening]'],
  ['een dijk', '[een dijk]'],
  ['Financiële dijk’s', 'Financiële [dijk’s]'],
  ['dijk3 en dijken4', '[dijk]3 en dijken4']
] as const)('%s → %s', ([text, drawn]) => {
  const segments = highlight(text, MARKS);
  const draw = segments.map((s) => (s.match ? `[${s.text}]` : s.text)).join('');
  expect(draw).toBe(drawn);
});

const MARKS: Marks = { terms: ['dijk', 'aiverordening'], phrases: [['een', 'dijk']] };

test.for([
  ['De vrijwillige brandweer', 'De [vrijwillige] [brandweer]'],
  [
    'de brandweer zoekt nog vrijwillige krachten',
    'de [brandweer] zoekt nog [vrijwillige] krachten'
  ],
  ['een vrijwillige bijdrage', 'een vrijwillige bijdrage'],
  [
    'vrijwillige bijdragen aan de club van wie bij de brandweer werkt',
    'vrijwillige bijdragen aan de club van wie bij de brandweer werkt'
  ]
] as const)('words that mean it only together are marked near each other: %s', ([text, drawn]) => {
  const together = [[['vrijwillige', 'vrijwillig'], ['brandweer']]];
  const segments = highlight(text, { terms: [], phrases: [], together });
  expect(segments.map((s) => (s.match ? `[${s.text}]` : s.text)).join('')).toBe(drawn);
});

test('highlighted pieces joined are the text', () => {
  const words = fc.constantFrom('dijk', 'Dijken', 'een', 'AI-verordening', '«', ' ', '\n', '’s');
  fc.assert(
    fc.property(
      fc.array(words).map((parts) => parts.join('')),
      (text) => {
        const marks = { terms: ['dijk', 'aiverordening'], phrases: [['een', 'dijk']] };
        const segments = highlight(text, marks);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        const marked = segments.filter(({ match }) => match).map((segment) => segment.text);
        expect(marked).toEqual(
          findMarks(text, marks).map(([start, end]) => text.slice(start, end))
        );
      }
    )
  );
});
