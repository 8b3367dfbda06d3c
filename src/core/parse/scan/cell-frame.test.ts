import { expect, test } from 'vitest';
import { readCellFrame } from './cell-frame.ts';

const WORDS = 'De pont vaart elk uur. '.repeat(20).trim();

test.for([
  `"${WORDS}"`,
  `"${WORDS}"\n`,
  `id,tekst\n17,"${WORDS}"`,
  `id;tekst;datum\r\n17;"${WORDS}";2031-05-04\n`,
  `text\n"${WORDS}"`,
  `17,kst-4.pdf,"${WORDS}"`
])('what stands round a cell is no part of its text: %j', (source) => {
  const { text = '', breaks = [] } = readCellFrame(source) ?? {};
  expect(text).toHaveLength(source.length);
  expect(text.trim()).toBe(WORDS);
  expect(breaks.map(([from, to]) => source.slice(from, to)).join(WORDS)).toBe(source);
});

test('quotation marks inside a cell are doubled', () => {
  const source = `"Kent u ""Zicht op water""? ${WORDS}"`;
  const { text = '' } = readCellFrame(source) ?? {};
  expect(text).toHaveLength(source.length);
  expect(text.replaceAll('\u2060', '').trim()).toBe(`Kent u "Zicht op water"? ${WORDS}`);
});

test.for([
  WORDS,
  '"Kort."',
  // two quotations, and rows of a table
  `"${WORDS}" en "${WORDS}"`,
  `"Nr","Vraag"\n"1","${WORDS}"`,
  // somebody's words below a title, or behind who says them
  `Zicht op water\n"${WORDS}"`,
  `De schipper zegt, "${WORDS}"`,
  `id,tekst,datum\n17,"${WORDS}"`
])('no frame of a cell: %j', (source) => {
  expect(readCellFrame(source)).toBeUndefined();
});
