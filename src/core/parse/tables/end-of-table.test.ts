import { expect, test } from 'vitest';
import { splitLines } from '../layout/split-lines.ts';
import { endOfTable } from './end-of-table.ts';
import { findQuestionTables } from './find-tables.ts';

const behind = (text: string): string | undefined => {
  const [table] = findQuestionTables(text, splitLines(text));
  const end = endOfTable(text, table!);
  return end === undefined ? undefined : text.slice(end).trim();
};

const ROWS = [
  ['1', 'Hoe breed is de dijk?', 'Zes meter.'],
  ['2', 'Wie maait de berm?', 'De pachter.'],
  ['3', 'Komt er een bank?', 'In de herfst.']
];

test('a table with borders ends with the last of them', () => {
  const rows = ROWS.map((row) => `| ${row.join(' | ')} |`).join('\n');
  const table = `| Nr. | Vraag | Antwoord |\n| --- | --- | --- |\n${rows}`;
  expect(behind(`${table}\n\nOpgesteld door de griffie.\n`)).toBe('Opgesteld door de griffie.');
});

test('one after tabs without blank lines ends with the next of them', () => {
  const table = ['Nr.\tVraag\tAntwoord', ...ROWS.map((row) => row.join('\t'))].join('\n');
  expect(behind(`${table}\nOok daarna.\n\nOpgesteld door de griffie.\n`)).toBe(
    'Opgesteld door de griffie.'
  );
});

test('where a cell holds a blank line, or the rows are few, nothing says where it ends', () => {
  const rows = ROWS.map((row) => row.join('\t'));
  const parted = ['Nr.\tVraag\tAntwoord', rows[0], '', 'Gemeten in mei.', ...rows.slice(1)];
  expect(behind(`${parted.join('\n')}\n\nEn nog dit.\n`)).toBeUndefined();
  const few = ['Nr.\tVraag\tAntwoord', rows[0], rows[1]].join('\n');
  expect(behind(`${few}\n\nEn nog dit.\n`)).toBeUndefined();
});
