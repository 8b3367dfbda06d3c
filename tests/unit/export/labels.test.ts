import { expect, test } from 'vitest';
import { addLabel, readLabels } from '../../../src/core/annotations/labels.ts';
import { makeTarget } from '../../../src/core/annotations/target.ts';
import { attachLabels } from '../../../src/core/export/attach-labels.ts';
import { withOptions } from '../../../src/core/export/options.ts';
import { writeBibtex } from '../../../src/core/export/writers/bibtex.ts';
import { writeCslJson } from '../../../src/core/export/writers/csl-json.ts';
import { writeHtml } from '../../../src/core/export/writers/html.ts';
import { writeJsonLines } from '../../../src/core/export/writers/json-lines.ts';
import { writeMarkdown } from '../../../src/core/export/writers/markdown.ts';
import { writeQuestionTable } from '../../../src/core/export/writers/question-table.ts';
import { outerSpan } from '../../../src/core/model/outer-span.ts';
import { docxPart } from '../../../src/core/export/writers/docx-parts.ts';
import { writeRis } from '../../../src/core/export/writers/ris.ts';
import { writeText } from '../../../src/core/export/writers/text.ts';
import { makeDocument, openText } from './make-document.ts';
import { RICH_LETTER } from './rich-letter.ts';

const { source, paper } = RICH_LETTER;
const [first, second] = paper.questionSets[0]!.questions;
const joint = paper.questionSets[0]!.answers[1]!;
const whole = makeTarget(source.id, source.text, [0, 0]);
const on = (part: Parameters<typeof outerSpan>[0]) =>
  makeTarget(source.id, source.text, outerSpan(part));

const changes = [
  addLabel([], 'dijken', whole, 'paper', { id: 'a', at: '2025-07-03T12:00:00Z' }),
  addLabel([], 'na <bellen>', on(first!), 'question', { id: 'b', at: '2025-07-03T12:00:00Z' }),
  addLabel([], 'kosten', on(joint), 'answer', { id: 'c', at: '2025-07-03T12:00:00Z' })
].flat();
const labels = readLabels(changes.flatMap(({ record }) => record ?? []));
const document = makeDocument(attachLabels(labels, [RICH_LETTER]));
const bare = withOptions(document, { notes: true, labels: false, references: true });

test('a label goes along with the question that it is on, or whose answer, and one on the paper once', () => {
  const exchanges = document.parts.filter((part) => part.type === 'exchange');
  expect(exchanges.slice(0, 2).map((part) => part.labels)).toEqual([['na <bellen>'], ['kosten']]);
  expect(second?.numbers).toEqual([2]);
  expect(document.facts.filter(({ label }) => label === 'Labels')).toEqual([
    { label: 'Labels', value: 'dijken' }
  ]);
});

test('who filters a table finds on each row the labels of its paper, too', () => {
  const table = writeQuestionTable(document);
  expect(table).toContain('na <bellen>; dijken');
  expect(table).toContain('kosten; dijken');
  const line = writeJsonLines(document)
    .split('\n')
    .find((one) => one.includes('"question"'));
  expect(JSON.parse(line!)).toMatchObject({ labels: ['na <bellen>', 'dijken'] });
});

test('what is read says them below the question, and nothing of them where they are left out', () => {
  expect(writeHtml(document)).toContain('<strong>Labels:</strong> na &lt;bellen&gt;');
  expect(writeMarkdown(document)).toContain('**Labels:** na');
  expect(writeText(document)).toContain('\n\nLabels: na <bellen>\n\n');
  for (const write of [writeHtml, writeMarkdown, writeText, writeQuestionTable, writeJsonLines]) {
    expect(write(bare)).not.toMatch(/dijken|bellen&gt;|"labels"|\*\*Labels|Labels:/);
  }
});

test('a reference manager gets the labels as keywords', () => {
  expect(writeRis(document).match(/^KW {2}- .*$/gm)).toEqual([
    'KW  - dijken',
    'KW  - na <bellen>',
    'KW  - kosten'
  ]);
  expect(writeBibtex(document)).toContain('  keywords = {dijken, na <bellen>, kosten},');
  expect(writeCslJson(document)).toContain('"keyword": "dijken, na <bellen>, kosten"');
  for (const write of [writeRis, writeBibtex, writeCslJson]) {
    expect(write(bare)).not.toMatch(/dijken|keyword|KW/);
  }
});

test('a question that is taken along alone brings the labels on it and on its paper', () => {
  const { id } = paper;
  const items = [{ type: 'question', paperId: id, questionId: first!.id } as const];
  const alone = makeDocument(attachLabels(labels, [RICH_LETTER]), { items });
  expect(alone.bibliography[0]?.labels).toEqual(['dijken', 'na <bellen>']);
});

test('a label on a section of a letter goes along with it in each form', () => {
  const letter = openText(
    'Aan de Voorzitter van de Tweede Kamer\n\nBetreft Natte voeten\n\nGeachte voorzitter,\n\n' +
      '1. Laarzen\n\nHierbij bericht ik u over laarzen.\n\n' +
      '2. Sokken\n\nDe sokken zijn droog.\n\nDe Minister van Water,\n\nP. Faas\n'
  );
  const section = letter.paper.sections.find(({ title }) => title === 'Sokken');
  const { text, id } = letter.source;
  const target = makeTarget(id, text, outerSpan(section!));
  const change = addLabel([], 'wol', target, 'section', { id: 'a', at: '2025-07-03T12:00:00Z' });
  const own = readLabels(change.flatMap(({ record }) => record ?? []));
  const written = makeDocument(attachLabels(own, [letter]));
  expect(writeHtml(written)).toContain('<strong>Labels:</strong> wol');
  expect(writeMarkdown(written)).toContain('**Labels:** wol');
  expect(writeText(written)).toContain('\n\nLabels: wol\n');
  expect(writeJsonLines(written)).toContain('"labels":["wol"]');
  const { parts, captions } = written;
  const word = JSON.stringify(parts.map((part) => docxPart(part, captions)));
  expect(word).toContain('"wol"');
  const without = withOptions(written, { notes: true, labels: false, references: true });
  expect(writeText(without)).not.toContain('wol');
});
