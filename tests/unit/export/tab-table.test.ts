import mammoth from 'mammoth';
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { writeDocx } from '../../../src/core/export/writers/docx.ts';
import { writeHtml } from '../../../src/core/export/writers/html.ts';
import { makeDocument, openFile } from './make-document.ts';

const document = makeDocument([openFile('tests/fixtures/table-with-tabs-in-answer.txt')]);

test('cells that tabs part are a table on the page', () => {
  const page = new new Window().DOMParser().parseFromString(writeHtml(document), 'text/html');
  const rows = [...page.querySelectorAll('table tr')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => cell.textContent)
  );
  expect(rows).toEqual([
    ['Provincie', 'Bruggen'],
    ['Drenthe', '4'],
    ['Zeeland', '17']
  ]);
  expect(page.querySelector('table')?.getAttribute('lang')).toBe('nl');
});

test('a tab is one for a word processor too', async () => {
  const { value } = await mammoth.extractRawText({
    buffer: Buffer.from(await writeDocx(document))
  });
  expect(value).toContain('Drenthe\t4');
});
