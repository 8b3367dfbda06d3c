import { expect, test } from 'vitest';
import { makeCollection, readCollections } from '../../../src/core/annotations/collections.ts';
import { makeNote, readNotes } from '../../../src/core/annotations/notes.ts';
import { makeTarget } from '../../../src/core/annotations/target.ts';
import { attachNotes } from '../../../src/core/export/attach-notes.ts';
import { selectCollection } from '../../../src/core/export/select-collection.ts';
import { writeText } from '../../../src/core/export/writers/text.ts';
import { outerSpan } from '../../../src/core/model/outer-span.ts';
import { makeDocument } from './make-document.ts';
import { RICH_LETTER } from './rich-letter.ts';

const { paper, source } = RICH_LETTER;
const [set] = paper.questionSets;
const [first, second] = set!.questions;
const joint = set!.answers[1]!;
const AT = { id: 'n', at: '2025-07-03T12:00:00Z' };

const targetOf = (part: Parameters<typeof outerSpan>[0]) =>
  makeTarget(source.id, source.text, outerSpan(part));

const passage = (words: string) => {
  const start = source.text.indexOf(words);
  return makeTarget(source.id, source.text, [start, start + words.length]);
};

test('notes go along with what they are about, and with nothing else', () => {
  const notes = readNotes([
    makeNote('Over vraag 1', targetOf(first!), 'question', { ...AT, id: 'a' }),
    makeNote('Over antwoord 2 en 3', targetOf(joint), 'answer', { ...AT, id: 'b' }),
    makeNote('Over de kosten', passage('de kosten zijn'), 'passage', { ...AT, id: 'c' }),
    makeNote('Over het stuk', makeTarget(source.id, source.text, [0, 0]), 'paper', AT)
  ]);
  const question = (id: string) =>
    ({ type: 'question', paperId: paper.id, questionId: id }) as const;
  const items = [question(first!.id), question(second!.id)];
  const attached = attachNotes({ title: 'Twee', items }, notes, [RICH_LETTER]);
  const texts = attached.items.map((item) =>
    'notes' in item
      ? item.notes?.map(({ text, quote }) => (quote ? `${quote}: ${text}` : text))
      : []
  );
  expect(texts).toEqual([
    ['Over vraag 1', 'de kosten zijn: Over de kosten'],
    ['Over antwoord 2 en 3']
  ]);
  const whole = attachNotes({ items: [{ type: 'paper', paperId: paper.id }] }, notes, [
    RICH_LETTER
  ]);
  const { parts } = makeDocument([RICH_LETTER], whole);
  expect(parts.flatMap((part) => (part.type === 'note' ? [part.note.text] : []))).toEqual([
    'Over het stuk'
  ]);
  const plain = writeText(makeDocument([RICH_LETTER], attached));
  expect(plain).toContain('\n\n“de kosten zijn”\nNotitie: Over de kosten\n\n');
  const withNotes = parts.flatMap((part) =>
    part.type === 'exchange' && part.notes.length > 0 ? [part.name] : []
  );
  expect(withNotes).toEqual(['Vraag 1', 'Vraag 3']);
});

test('a collection keeps its order, headings and texts, and quotes passages', () => {
  const place = (id: string, part: 'question' | 'answer' | 'passage', target = targetOf(first!)) =>
    ({ id, type: 'place', part, target }) as const;
  const record = makeCollection(
    'Debat',
    [
      { id: '1', type: 'heading', level: 1, text: 'Water' },
      { id: '2', type: 'text', text: 'Eerst dit.' },
      place('3', 'question'),
      place('4', 'answer', targetOf(joint)),
      place('5', 'passage', passage('Dat wordt niet geteld'))
    ],
    AT
  );
  const [collection] = readCollections([record]);
  const selection = selectCollection(collection!, [RICH_LETTER]);
  expect(selection.title).toBe('Debat');
  expect(selection.items.map(({ type }) => type)).toEqual([
    'heading',
    'text',
    'question',
    'question',
    'passage'
  ]);
  const { parts } = makeDocument([RICH_LETTER], selection);
  const quoted = parts.find((part) => part.type === 'passage');
  expect(quoted).toMatchObject({ text: 'Dat wordt niet geteld' });
  expect(quoted?.citation.text).toMatch(/, antwoord op vraag 2$/);
});

test('what a collection holds of a paper that is gone is left out', () => {
  const gone = { sourceId: 'f'.repeat(64), span: [0, 4], quote: 'weg!' } as const;
  const record = makeCollection(
    'Leeg',
    [{ id: '1', type: 'place', part: 'question', target: gone }],
    AT
  );
  expect(selectCollection(readCollections([record])[0]!, [RICH_LETTER]).items).toEqual([]);
});

test('a heading or text of a collection that was never filled in is left out', () => {
  const record = makeCollection(
    'Briefing',
    [
      { id: '1', type: 'heading', level: 1, text: '' },
      { id: '2', type: 'text', text: ' \n' },
      { id: '3', type: 'text', text: 'Ter voorbereiding' }
    ],
    AT
  );
  expect(selectCollection(readCollections([record])[0]!, [RICH_LETTER]).items).toEqual([
    { type: 'text', text: 'Ter voorbereiding' }
  ]);
});
