import { parse as parseCsv } from 'csv-parse/sync';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { copyParts } from '../../../src/core/export/copied.ts';
import { writeDocx } from '../../../src/core/export/writers/docx.ts';
import { writeHtml } from '../../../src/core/export/writers/html.ts';
import { writeJsonLines } from '../../../src/core/export/writers/json-lines.ts';
import { writeMarkdown } from '../../../src/core/export/writers/markdown.ts';
import { writeQuestionTable } from '../../../src/core/export/writers/question-table.ts';
import { writeText } from '../../../src/core/export/writers/text.ts';
import { makeDocument, openText } from './make-document.ts';

const LIST = `Lijst van vragen en antwoorden over de kademuren

Vraag 1 (blz. 12)
Hoeveel kademuren zijn er hersteld?

Antwoord
Er zijn er vier hersteld.

Vraag 2 (VVD)
Wanneer volgen de andere?

Antwoord
Die volgen in het voorjaar.

Vraag 3
Wie betaalt dat?

Antwoord
De beheerder.
`;

const document = makeDocument([openText(LIST)]);

test('plain text says what a heading prints beside its number', () => {
  const text = writeText(document);
  expect(text).toContain('Vraag 1\n-------\n\nblz. 12\n\nHoeveel');
  expect(text).toContain('VVD\n\nWanneer');
  expect(text).toContain('Vraag 3\n-------\n\nWie');
});

test('so do Markdown, a page and Word', async () => {
  expect(writeMarkdown(document)).toContain('## Vraag 1\n\n*blz. 12*\n\nHoeveel');
  expect(writeHtml(document)).toContain('>VVD</p>');
  const buffer = Buffer.from(await writeDocx(document));
  const { value } = await mammoth.extractRawText({ buffer });
  expect(value).toContain('Vraag 1\n\nblz. 12\n\nHoeveel');
});

test('so do a table, JSON Lines and what is copied', () => {
  const rows: Record<string, string>[] = parseCsv(writeQuestionTable(document), {
    bom: true,
    delimiter: ';',
    columns: true
  });
  expect(rows.map((row) => row['bij het nummer'])).toEqual(['blz. 12', 'VVD', '']);
  const [first, , last] = writeJsonLines(document)
    .split('\n')
    .filter((line) => line.includes('"type":"question"'));
  expect(first).toContain('"beside":"blz. 12"');
  expect(last).not.toContain('"beside"');
  expect(copyParts(document).text).toContain('Vraag 1 (blz. 12)\nHoeveel');
});
