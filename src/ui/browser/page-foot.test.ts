import { expect, test } from 'vitest';
import { cssString } from './page-foot.ts';

test.for([
  ['Natte voeten', '"Natte voeten"'],
  ['a"b', '"a\\22 b"'],
  ['\\', '"\\5c "'],
  ['</style>\n', '"\\3c \\2f style\\3e \\a "']
])('%j is written as %s', ([text = '', written]) => {
  expect(cssString(text)).toBe(written);
});
