import { expect, test } from 'vitest';
import { wholeWord } from './whole-word.ts';

const zal = new RegExp(wholeWord('zal|zullen'), 'iu');

test.for(['Ik zal komen', 'ZULLEN wij', 'zal', '«zal»', '2zal3'])('whole: %s', (text) => {
  expect(zal.test(text)).toBe(true);
});

test.for(['zalen', 'bezal', 'ézal', 'zalë', 'zalẽ'])('part of a longer word: %s', (text) => {
  expect(zal.test(text)).toBe(false);
});
