import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collate } from './collate.ts';
import { textItem } from '../tokens/text-item.ts';

const VERSIONS = [
  'De brug van Zuiderwoude wordt in mei voor 12 weken gesloten.',
  'De brug van Noorderwoude wordt in mei voor 14 weken gesloten.',
  'De sluis van Zuiderwoude wordt in juni voor 12 weken geheel gesloten.',
  'De brug van Zuiderwoude wordt in mei voor 12 weken gesloten.'
];

/** The text of the middle with all readings at its variant places. */
function drawn(versions: readonly string[]): string {
  const { medoid, places } = collate(versions.map(textItem));
  let [text, at] = ['', 0];
  for (const { spans, groups } of places) {
    const [start, end] = spans[medoid]!;
    const readings = groups.map(([first]) => versions[first!]!.slice(...spans[first!]!)).sort();
    text += `${versions[medoid]!.slice(at, start)}{${readings.join('|')}}`;
    at = end;
  }
  return text + versions[medoid]!.slice(at);
}

test('draws constant text and variant places', () => {
  expect(drawn(VERSIONS)).toBe(
    'De {brug|sluis} van {Noorderwoude|Zuiderwoude} wordt in {juni|mei} voor {12|14} weken{|geheel} gesloten.'
  );
});

test('the order of the versions does not matter', () => {
  const expected = drawn(VERSIONS);
  fc.assert(
    fc.property(fc.shuffledSubarray(VERSIONS, { minLength: VERSIONS.length }), (shuffled) => {
      expect(drawn(shuffled)).toBe(expected);
    })
  );
});

test('one version has no variant places, none has no middle', () => {
  expect(collate([textItem('Ja.')])).toEqual({ medoid: 0, places: [] });
  expect(collate([])).toEqual({ medoid: -1, places: [] });
});
