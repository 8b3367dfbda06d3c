import { expect, test } from 'vitest';
import { layoutOf } from '../../../../../tests/unit/shorthand.ts';

const heads = (text: string) =>
  layoutOf(text.split('\n')).furniture.filter(({ kind }) => kind === 'running-head').length;

test('the moment of printing at the edge of each page is no text without addresses, too', () => {
  const page = 'De sluis gaat in het voorjaar open voor';
  expect(heads(`3-5-2031, 10:57\n\n${page}\n\f3-5-2031, 10:57\n\nschepen.`)).toBe(2);
  expect(heads(`${page}\n\n5/3/31, 10:57 AM\n\fschepen.\n\n5/3/31, 10:57 AM`)).toBe(2);
});

test('moments that differ, or stand within a page, stay', () => {
  expect(heads('3-5-2031, 10:57\n\nDe sluis is\n\f3-5-2031, 11:20\n\ngesloten.')).toBe(0);
  expect(heads('Open\n3-5-2031, 10:57\ndicht\n\fOpen\n3-5-2031, 10:57\ndicht')).toBe(0);
});
