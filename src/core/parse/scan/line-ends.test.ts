import { expect, test } from 'vitest';
import { withPlainEnds } from './line-ends.ts';

test.for([
  ['a\r\nb\nc', 'a\r\nb\nc'],
  ['a\rb\r\rc', 'a\nb\n\nc'],
  ['a\r\r\nb', 'a \r\nb'],
  ['a\vb', 'a\nb'],
  ['a\u2028b\u2029c', 'a\nb\nc']
] as const)('%j has its ends of lines as %j', ([text, plain]) => {
  expect(withPlainEnds(text, true)).toBe(plain);
});
