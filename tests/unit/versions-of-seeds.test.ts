import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LibraryEntry } from '../../src/core/compare/library.ts';
import { type ReportRef, reportVersions } from '../../src/core/compare/versions-report.ts';
import { parse } from '../../src/core/parse/parse.ts';
import { entryOf } from '../generate/paper.ts';

const SHARED = join(import.meta.dirname, '../../../shared');
const absent = existsSync(SHARED) ? false : 'the real documents are not at hand';

function read(start: string): LibraryEntry {
  const name = readdirSync(join(SHARED, 'seeds')).find((file) => file.startsWith(start))!;
  const text = readFileSync(join(SHARED, 'seeds', name), 'utf8');
  return { source: { id: start, name: start }, papers: parse(text, start) };
}

/** The same list of questions as another reader of it wrote it down. */
function readGold(): LibraryEntry {
  const { questions, answer_blocks: blocks } = JSON.parse(
    readFileSync(join(SHARED, 'gold/gold-004.json'), 'utf8')
  ) as {
    questions: { number: number; question_text: string }[];
    answer_blocks: { stands_under: number; answer_text: string }[];
  };
  const answers = new Map(blocks.map((block) => [block.stands_under, block.answer_text]));
  const exchanges = questions.map(({ number, question_text: question }) => {
    const answer = answers.get(number);
    return answer === undefined ? { question } : { question, answer };
  });
  return entryOf('gold', [{ exchanges }], 'list-of-questions');
}

const at = ({ source, set, question }: ReportRef) => `${source}/${set}/${question ?? ''}`;

describe.skipIf(absent)('the real documents, where they are at hand', () => {
  const library = absent ? [] : [read('000'), read('001'), read('004')];
  const report = reportVersions(library);
  const between = report.pairs.filter(({ a, b }) => a.source === '000' && b.source === '001');

  test('letter and page differ in three places, no more', () => {
    const findings = report.findings.filter(({ other }) => other?.source === '000');
    expect(findings.map(({ code, in: place, data }) => [code, at(place), data])).toEqual([
      ['answer-shifted', '001/0/13', { belongsTo: 14 }],
      ['answer-missing', '001/0/13', { words: 72 }],
      ['paragraph-missing', '001/0/21', { paragraph: 1, words: 169 }]
    ]);
  });

  test('of all that differs one word of a question is more than form', () => {
    const changes = between.flatMap((pair) => pair.changes);
    const counts = { question: 0, answer: 0 };
    for (const change of changes) if (change.class !== 'typography') counts[change.side]++;
    expect(counts).toEqual({ question: 1, answer: 1 });
  });

  test('the four repeated sets of the page are duplicates', () => {
    const duplicates = report.findings.filter(({ code }) => code === 'duplicate-set');
    expect(duplicates.map(({ in: place, other }) => [other?.set, place.set]).sort()).toEqual([
      [0, 17],
      [1, 15],
      [2, 19],
      [3, 16]
    ]);
  });

  test('eight sets are one template, with the odd paper numbers and doubled words in its slots', () => {
    expect(report.templates).toHaveLength(1);
    const { sets, slots } = report.templates[0]!;
    expect(sets).toHaveLength(8);
    expect(slots.length).toBeGreaterThanOrEqual(19);
    expect(slots.length).toBeLessThanOrEqual(21);
    const odd = slots.flatMap(({ values, oddities }) =>
      oddities.flatMap(({ text, value }) => values[value]!.sets.map(() => text))
    );
    expect(odd.sort()).toEqual(['6643', '6643', '6643', 'en en']);
  });

  test('one set is suspected of a shift, by its text alone', () => {
    const suspected = report.findings.filter(({ code }) => code === 'suspected-shift');
    expect(suspected.map(({ in: place, data }) => [at(place), data['offset']])).toEqual([
      ['001/18/', -1]
    ]);
  });

  test('the repeated answers of the list are found', () => {
    const groups = report.repeatedAnswers.map(({ members }) =>
      members.map(({ question }) => question).join(' ')
    );
    for (const group of [
      '100 142 183 189',
      '108 152 214 234',
      '9 16',
      '65 92',
      '74 76',
      '81 105',
      '96 101',
      '98 177',
      '10 46',
      '2 20',
      '9 16 108 152 214 234'
    ])
      expect(groups).toContain(group);
  });

  test('another reading of the list gives no finding', () => {
    const { findings } = reportVersions([library[2]!, readGold()]);
    expect(findings.map(({ code, in: place, data }) => [code, at(place), data])).toEqual([]);
  });
});
