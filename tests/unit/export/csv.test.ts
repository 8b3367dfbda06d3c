import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '../../../src/core/export/clean-text.ts';
import { writeQuestionTable } from '../../../src/core/export/writers/question-table.ts';
import { guardCell, unguardCell } from '../../../src/core/table/csv.ts';
import { makeDocument, openText } from './make-document.ts';
import { RICH_LETTER } from './rich-letter.ts';

function readCsv(csv: string): Record<string, string>[] {
  expect(csv.startsWith('\uFEFF')).toBe(true);
  return parseCsv(csv, { bom: true, delimiter: ';', columns: true, record_delimiter: '\r\n' });
}

test('another reader finds one question per row, with all its fields', () => {
  const rows = readCsv(writeQuestionTable(makeDocument([RICH_LETTER])));
  expect(rows).toHaveLength(4);
  const { text } = RICH_LETTER.source;
  const [first, second] = rows;
  expect(first).toMatchObject({
    rij: '1',
    titel: 'natte voeten & droge sokken',
    'soort stuk': 'Antwoordbrief',
    zaaknummer: '2025Z30001',
    indieners: 'Faas (VVD)',
    ingezonden: '2025-03-03',
    vraag: '1',
    vragenset: '1',
    'nummer in bron': 'ja',
    beantwoord: 'ja',
    'zelfde tekst als rij': '',
    'antwoord op': '1',
    vindplaats:
      'Brief aan de Tweede Kamer ‘natte voeten & droge sokken’, zaaknummer 2025Z30001, vraag 1',
    bestand: 'natte voeten.txt',
    'sha-256': RICH_LETTER.source.id
  });
  expect(first?.noten).toBe(
    '1 De Polderbode, 1 maart 2025, www.polderbode.example/nat_en_droog.\n2 Rapport "Voeten" [deel 2], p. 3.'
  );
  expect(second?.antwoord).toBe(
    'Dat wordt niet geteld, zie https://www.voeten.example/tellen_is_moeilijk?a=1&b=2.'
  );
  const [start = 0, end = 0] = (second?.['plaats van de vraag'] ?? '').split('-').map(Number);
  expect(text.slice(start, end)).toContain('Hoeveel voeten zijn er nat?');
});

test('what says the same as an earlier row names it, so that nothing is counted twice', () => {
  const twice = openText(
    'Vraag 1\nWie veegt de stoep?\n\nAntwoord 1\nDe «gemeente».\n\nVraag 2\nEn de goot?\n\n' +
      'Vraag 3\nWie veegt  de stoep?\n\nAntwoord 3\nDe "gemeente"\n'
  );
  const rows = readCsv(writeQuestionTable(makeDocument([twice])));
  expect(rows.map((row) => [row.beantwoord, row['zelfde tekst als rij']])).toEqual([
    ['ja', ''],
    ['nee', ''],
    ['ja', '1']
  ]);
});

test('the day of the questions is not that on which answers came', () => {
  const questions = 'Vragen van het lid Faas (VVD) aan de minister van Defensie over pontjes\n';
  const asked = '(ingezonden 3 maart 2031)\n\n1\nVaren er pontjes?\n\n2\nHoeveel zijn het er?\n';
  const [open] = readCsv(writeQuestionTable(makeDocument([openText(questions + asked)])));
  expect(open).toMatchObject({
    ingezonden: '2031-03-03',
    ontvangen: '',
    'datum van het stuk': '2031-03-03',
    beantwoord: 'nee'
  });
});

test('places in the source can be left out', () => {
  const [row] = readCsv(writeQuestionTable(makeDocument([RICH_LETTER]), { positions: false }));
  expect(Object.keys(row ?? {})).not.toContain('plaats van de vraag');
});

test('no cell is a formula', () => {
  const formula = openText(
    'Vraag 1\n=1+1 of niet?\n\nAntwoord 1\n@SOM(1)\n\nVraag 2\nEn dit?\n\nAntwoord 2\n+31 20 1234567\n'
  );
  const rows = readCsv(writeQuestionTable(makeDocument([formula])));
  const cells = rows.flatMap((row) => Object.values(row));
  expect(cells.filter((cell) => /^[=+\-@\t]/u.test(cell))).toEqual([]);
  expect(rows[0]?.antwoord).toBe("'@SOM(1)");
});

test('the guard can be taken off any cell', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[=+@\-'a]{0,8}$/)),
      (text) => {
        expect(unguardCell(guardCell(text))).toBe(text);
        expect(guardCell(text)).not.toMatch(/^[\t\r\n ]*[=+\-@]/);
      }
    )
  );
});

test('any text comes back from a cell', () => {
  const document = makeDocument([RICH_LETTER]);
  const part = document.parts.find(({ type }) => type === 'exchange')!;
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const changed = { ...part, notes: [{ text }] };
      const [row] = readCsv(
        writeQuestionTable({ ...document, parts: [changed as (typeof document.parts)[number]] })
      );
      expect(unguardCell(row?.notities ?? '')).toBe(cleanText(text));
    })
  );
});
