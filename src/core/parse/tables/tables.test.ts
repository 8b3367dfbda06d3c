import { expect, test } from 'vitest';
import { fixture } from '../../../../tests/unit/shorthand.ts';
import { splitLines } from '../layout/split-lines.ts';
import { lossesOf } from '../lossless.ts';
import { parse } from '../parse.ts';
import { readStructure } from '../read-structure.ts';
import { readColumnNames } from './column-names.ts';
import { findQuestionTables } from './find-tables.ts';

test.for([
  ['Nr | Vraag | Antwoord', 'number question answer'],
  ['**Nr.** | Fractie | Vraag | Antwoord van de minister', 'number about question answer'],
  [' | Vraag | Bijlage | Blz. (van) | t/m', 'number question page page page'],
  ['Vraag | Reactie college', 'question answer'],
  // One name that is not known, or no column beside the questions.
  ['Jaar | Vraag | Aanbod', undefined],
  ['Nr | Vraag | Aantal', undefined],
  ['Fractie | Vraag', undefined],
  ['Vraag | Vraag', undefined]
] as const)('the columns %s hold %s', ([names, roles]) => {
  expect(readColumnNames(names.split(' | '))?.join(' ')).toBe(roles);
});

test.for([
  'table-with-groups-in-markdown',
  'table-drawn-as-a-grid',
  'table-copied-with-tabs',
  'table-exported-with-quotes',
  'table-printed-in-four-columns',
  'table-printed-without-numbers',
  'table-printed-with-groups-for-numbers',
  'table-written-cell-after-cell',
  'table-written-in-paragraphs',
  'table-whose-names-stand-in-paragraphs',
  'pairs-in-cells-of-two-tables-with-labels-in-bold',
  'pairs-in-cells-without-labels',
  'table-with-a-column-for-remarks-that-is-empty',
  'cells-of-groups-between-and-of-aldermen-behind',
  'numbers-cut-in-a-narrow-column-of-a-grid',
  'cells-after-tabs-of-several-paragraphs',
  'lines-of-an-answer-before-the-end-of-its-question'
])('%s: what heads a cell and is not printed stands nowhere', (name) => {
  const text = fixture(name);
  const papers = parse(text, 'a'.repeat(64));
  expect(lossesOf(papers, text)).toEqual([]);
  for (const { questions, answers } of papers.flatMap(({ questionSets }) => questionSets)) {
    expect(questions.length).toBeGreaterThan(1);
    for (const { text: read, heading } of [...questions, ...answers]) {
      expect(read).not.toMatch(/^(?:Vraag|Antwoord)/mu);
      expect(heading?.text ?? '').not.toMatch(/Vraag|Antwoord/u);
    }
  }
});

test('a table of a paper without questions is left as it stands', () => {
  const text = fixture('table-of-frequent-questions-in-markdown');
  expect(readStructure(text).columns.order).toBeUndefined();
});

// A table of questions whose second row says something else than the names of its columns.
test.for(['| twee | Wie? | Wij. |', '| 2 | | Wij. |', '| 2 | Wie? |', '| 0 | Wie? | Wij. |'])(
  'no table of questions with the row %s',
  (row) => {
    const text = `Antwoorden op Kamervragen\n\n| Nr | Vraag | Antwoord |\n|---|---|---|\n| 1 | Wat? | Dat. |\n${row}\n| 3 | Hoe? | Zo. |\n`;
    const rows = readStructure(text).columns.order?.said.length ?? 0;
    expect(rows).toBeLessThan(4);
  }
);

// Names with one blank between them stand above no columns.
test('no printed table below "Vraag Antwoord"', () => {
  const text =
    'Antwoorden op Kamervragen\n\nVraag Antwoord\n1. Kan een tijdlijn worden gegeven? Ja.\n2. Hoe laat is het nu? Laat.\n';
  expect(readStructure(text).columns.order).toBeUndefined();
});

test('a text on one line, full of the word by which columns are named, is looked through once', () => {
  // A look back from each to the beginning of the line, 3.4 seconds for a tenth of it, would not end in time.
  const text = 'Vraag 1 Wat is dit? '.repeat(200_000);
  expect(findQuestionTables(text, splitLines(text))).toEqual([]);
});

// The names above the second rule are rows of the first table as well.
test('tables that run into each other hold no character twice', () => {
  const text =
    'Vraag|Antwoord\n|\n|---|---|\n|1. Kt\n|\nVraag|\nAntwoord\n|\n| ---|---|\n1. nt|.\n';
  expect(lossesOf(parse(text, 'tables'), text)).toEqual([]);
});
