import { expect, test } from 'vitest';
import { legible } from './legible.ts';

test('a bullet of a font for signs is one of any font, and nothing moves', () => {
  const text = '\uF0B7 bruggen;\n\uF0FC sluizen\uF0FF';
  expect(legible(text)).toBe('• bruggen;\n✓ sluizen\uF0FF');
  expect(legible(text)).toHaveLength(text.length);
});
