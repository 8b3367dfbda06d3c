import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from '../parse/parse.ts';
import {
  changeCollection,
  hasPlace,
  makeCollection,
  moveItem,
  readCollections,
  type CollectionItem
} from './collections.ts';
import { addLabel, countLabels, readLabels, removeLabel, renameLabel } from './labels.ts';
import { createLocator } from './locate.ts';
import { makeNote, readNotes } from './notes.ts';
import { placeRecords } from './place-records.ts';
import { resolvePlace } from './resolve-place.ts';
import { outerSpan, outerSpanOfPaper } from '../model/outer-span.ts';
import { holdsQuote, makeTarget } from './target.ts';

const text = readFileSync(
  new URL('../../../seeds/aanhangsel-stationspianos.txt', import.meta.url),
  'utf8'
);
const ID = 'a'.repeat(64);
const AT = '2025-07-01T12:00:00.000Z';
const paper = parse(text, ID)[0]!;
const set = paper.questionSets[0]!;
const third = set.questions[2]!;
const answer = set.answers.find(({ questionIds }) => questionIds.includes(third.id))!;
const made = (id: string) => ({ id, at: AT });

test('a target finds its question again, also where its borders have moved', () => {
  const locate = createLocator(paper);
  const [start, end] = outerSpan(third);
  expect(locate({ span: [start, end] }, 'question')).toEqual({ part: 'question', id: third.id });
  expect(locate({ span: [start + 3, end + 12] }, 'question')).toMatchObject({ id: third.id });
  expect(locate({ span: outerSpan(answer) }, 'answer')).toEqual({ part: 'answer', id: answer.id });
});

test('a sentence lies in what holds it, and a question that is none any more is a passage', () => {
  const locate = createLocator(paper);
  const [start] = outerSpan(answer);
  expect(locate({ span: [start + 20, start + 40] }, 'passage')).toEqual({
    part: 'passage',
    id: answer.id
  });
  const none = { ...paper, questionSets: [] };
  expect(createLocator(none)({ span: outerSpan(third) }, 'question')).toEqual({ part: 'passage' });
});

test('the whole source, a set and the limits of a paper', () => {
  const locate = createLocator(paper);
  expect(locate({ span: [0, 0] }, 'paper')).toEqual({ part: 'paper' });
  expect(locate({ span: set.span }, 'set')).toEqual({ part: 'set', set: 0 });
  const [start, end] = outerSpanOfPaper(paper);
  expect(text.slice(0, start).trim() + text.slice(end).trim()).toBe('');
});

test('a place holds its quote, long ones by their beginning; a changed one does not', () => {
  const target = makeTarget(ID, text, set.span);
  expect(target.quote).toHaveLength(300);
  expect(holdsQuote(text, target)).toBe(true);
  expect(holdsQuote(text, { ...target, span: [target.span[0] + 1, target.span[1]] })).toBe(false);
  expect(holdsQuote(text, { ...target, quote: 'iets anders' })).toBe(false);
});

const target = makeTarget(ID, text, outerSpan(third));
const whole = makeTarget(ID, text, [0, 0]);

/** The labels of these changes, as they would be stored. */
const stored = (...names: [text: string, where: typeof target, part: 'question' | 'paper'][]) =>
  readLabels(
    names.flatMap(([name, where, part], i) =>
      addLabel([], name, where, part, made(String(i))).map(({ record }) => record!)
    )
  );

test('a label is put once, in the spelling that is in use', () => {
  const labels = stored(['Stations', target, 'question']);
  expect(addLabel(labels, ' stations ', target, 'question', made('x'))).toEqual([]);
  expect(addLabel(labels, 'stations', whole, 'paper', made('x'))[0]?.record).toMatchObject({
    text: 'Stations',
    target: { sourceId: ID, span: [0, 0] },
    part: 'paper'
  });
  expect(addLabel(labels, '   ', whole, 'paper', made('x'))).toEqual([]);
});

test('renaming to a label that is there already makes one of two', () => {
  const labels = stored(
    ['spoor', target, 'question'],
    ['trein', target, 'question'],
    ['trein', whole, 'paper']
  );
  expect(countLabels(labels)).toEqual([
    { text: 'spoor', count: 1 },
    { text: 'trein', count: 2 }
  ]);
  const later = '2025-07-02T12:00:00.000Z';
  expect(renameLabel(labels, 'trein', 'spoor', later)).toMatchObject([
    { sort: 'labels', id: '1' },
    { sort: 'labels', id: '2', record: { text: 'spoor', changedAt: later } }
  ]);
  expect(renameLabel(labels, 'trein', 'spoor', later)[0]).not.toHaveProperty('record');
  expect(renameLabel(labels, 'spoor', 'Spoor', later)).toHaveLength(1);
  expect(removeLabel(labels, 'trein').map(({ id }) => id)).toEqual(['1', '2']);
});

test('notes come in the order of their places; what is no note is left out', () => {
  const records = [
    makeNote(' Later ', target, 'question', made('b')),
    makeNote('Eerst', whole, 'paper', made('a')),
    { id: 'c', kind: 'note', text: 3, createdAt: AT, changedAt: AT }
  ];
  expect(readNotes(records).map(({ text: said, part }) => [said, part])).toEqual([
    ['Eerst', 'paper'],
    ['Later', 'question']
  ]);
});

const items: CollectionItem[] = [
  { id: '1', type: 'heading', level: 1, text: 'Aanleiding' },
  { id: '2', type: 'place', target, part: 'question' },
  { id: '3', type: 'text', text: 'Let op.' }
];

test('a collection keeps its order, and survives a bundle made by hand', () => {
  const record = makeCollection(' Debat ', items, made('m'));
  const broken = { ...record, items: [...items, items[0], { type: 'place' }, 4, null] };
  const [collection] = readCollections([broken, { ...record, id: 'n', items: undefined }]);
  expect(collection).toMatchObject({ name: 'Debat', items });
  expect(hasPlace(items, target, 'question')).toBe(true);
  expect(hasPlace(items, target, 'answer')).toBe(false);
  expect(changeCollection(collection!, { name: 'Ander' }, AT)).toMatchObject({
    id: 'm',
    name: 'Ander',
    items
  });
});

test.for([
  ['2', -1, '213'],
  ['2', 1, '132'],
  ['1', -1, '123'],
  ['1', 9, '231'],
  ['?', 1, '123']
] as const)('moving %s by %i gives %s', ([id, by, order]) => {
  expect(
    moveItem(items, id, by)
      .map((item) => item.id)
      .join('')
  ).toBe(order);
});

test('records stand at their places, and one without its words is shown as lost', () => {
  const sentence = makeTarget(ID, text, [outerSpan(answer)[0] + 5, outerSpan(answer)[0] + 25]);
  const notes = readNotes([
    makeNote('over de zin', sentence, 'passage', made('n1')),
    makeNote('over het stuk', whole, 'paper', made('n2')),
    makeNote('verdwaald', { ...sentence, quote: 'andere woorden' }, 'passage', made('n3')),
    makeNote('elders', { ...sentence, sourceId: 'b'.repeat(64) }, 'passage', made('n4'))
  ]);
  const placed = placeRecords(paper, text, stored(['spoor', target, 'question']), notes);
  const said = (list: typeof notes | typeof placed.lost) => list.map((note) => note.text);
  expect(said(placed.of(answer.id).notes)).toEqual(['over de zin']);
  expect(placed.of(third.id).labels.map((label) => label.text)).toEqual(['spoor']);
  expect(said(placed.ofPaper.notes)).toEqual(['over het stuk']);
  expect(said(placed.lost)).toEqual(['verdwaald']);
  expect(placed.passages).toEqual([sentence.span]);
});

test('what stands at a place is found as it is read now, and a lost place is never guessed', () => {
  const at = (where: typeof target, part: 'question' | 'answer' | 'paper' | 'passage') =>
    resolvePlace(paper, text, where, part);
  expect(at(target, 'question')).toMatchObject({ type: 'question', question: { id: third.id } });
  expect(at(makeTarget(ID, text, outerSpan(answer)), 'answer')).toMatchObject({
    question: { id: answer.questionIds[0] },
    answers: [{ id: answer.id }],
    only: 'answer'
  });
  expect(at(whole, 'paper')).toMatchObject({ type: 'paper' });
  const words = answer.text.slice(0, answer.text.indexOf(' ', 20));
  const start = answer.spans[0]![0];
  const end = text.indexOf(words.slice(-8), start) + 8;
  expect(at(makeTarget(ID, text, [start, end]), 'passage')).toMatchObject({
    type: 'passage',
    text: words
  });
  expect(at({ ...target, quote: 'iets anders' }, 'question')).toEqual({ type: 'lost' });
});
