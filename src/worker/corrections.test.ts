import { expect, test } from 'vitest';
import type { UserRecord } from '../core/model/bundle.ts';
import { quoteOf } from '../core/corrections/quote.ts';
import type { Statement } from '../core/corrections/correction.ts';
import { gunzip } from '../storage/gzip.ts';
import { createTab, createTabs } from '../storage/memory-database.ts';
import type { Database } from '../storage/database.ts';
import { importBundle } from './bundles.ts';
import { exportBundle } from './export-bundle.ts';
import { openLibrary, type Library } from './library.ts';
import { papersOf } from './library-state.ts';
import { sourceOf } from './memory-library.ts';
import { readPapers } from './read-papers.ts';

const TEXT = `Vraag 1
Kent u de pont?

Antwoord 1
Ja. Zij vaart.

Vraag 2
Vaart zij in mei?

Antwoord 2
Nee.
`;

function open(database: Database, code = 'one'): Promise<Library> {
  return openLibrary({
    database,
    code,
    parse: (text, sourceId, corrections) =>
      readPapers(text, sourceId, corrections, (error) => {
        throw error;
      }),
    onChange: async () => undefined
  });
}

async function libraryWithText() {
  const { tabs, factory } = createTabs(1);
  const library = await open(tabs[0]!);
  const source = await sourceOf(TEXT, 'pont.txt');
  await library.add(source, { label: 'import' }, (known) => known);
  return { library, source, factory };
}

async function correct(library: Library, words: string, statement: Statement, id = 'c1') {
  const [sourceId] = [...library.held().documents.keys()];
  const start = TEXT.indexOf(words);
  const span = [start, start + words.length] as const;
  const target = { sourceId: sourceId!, span, quote: quoteOf(TEXT, span) };
  const createdAt = `2026-01-01T00:00:0${id.slice(1)}Z`;
  const record: UserRecord = { id, createdAt, changedAt: createdAt, target, ...statement };
  const records = new Map([[`corrections:${id}`, record]]);
  return library.changeRecords({ label: 'correct' }, [...records.keys()], () => records);
}

const SECOND_BEGINS: Statement = { kind: 'split', role: 'answer' };

async function answersIn(library: Library): Promise<string[]> {
  const [id] = [...library.held().documents.keys()];
  const read = await library.read(id!);
  return read!.papers[0]!.questionSets[0]!.answers.map(({ text }) => text);
}

test('a correction changes what everybody reads, and its undoing changes it back', async () => {
  const { library, source } = await libraryWithText();
  const before = library.held().readings.get(source.id);
  await correct(library, 'Zij vaart.', SECOND_BEGINS);
  expect(await answersIn(library)).toEqual(['Ja.', 'Zij vaart.', 'Nee.']);
  expect(papersOf(library.held(), source.id)[0]!.corrections).toEqual({ made: 1, misfits: 0 });
  await library.undo();
  expect(library.held().readings.get(source.id)).toEqual(before);
  await library.redo();
  expect(await answersIn(library)).toEqual(['Ja.', 'Zij vaart.', 'Nee.']);
});

test('a correction survives a start and another parser', async () => {
  const { library, factory, source } = await libraryWithText();
  await correct(library, 'Zij vaart.', SECOND_BEGINS);
  for (const code of ['one', 'two']) {
    const again = await open(createTab(factory), code);
    await again.freshen();
    expect(await answersIn(again)).toEqual(['Ja.', 'Zij vaart.', 'Nee.']);
    expect((await again.read(source.id))!.outcomes).toEqual([{ id: 'c1', state: 'applied' }]);
  }
});

test('a document that comes back is corrected as before', async () => {
  const { library, source } = await libraryWithText();
  await correct(library, 'Zij vaart.', SECOND_BEGINS);
  await library.remove([source.id]);
  await library.add(source, { label: 'import' }, (known) => known);
  expect(await answersIn(library)).toEqual(['Ja.', 'Zij vaart.', 'Nee.']);
});

test('what is tried is kept nowhere', async () => {
  const { library, source } = await libraryWithText();
  await correct(library, 'Zij vaart.', SECOND_BEGINS);
  const plain = await library.readWith(source.id, []);
  expect(plain!.papers[0]!.questionSets[0]!.answers.map(({ text }) => text)).toEqual([
    'Ja. Zij vaart.',
    'Nee.'
  ]);
  expect((await answersIn(library)).length).toBe(3);
});

async function bundleOf(library: Library): Promise<string> {
  return new TextDecoder().decode(await gunzip((await exportBundle(library))[0]!, 1_000_000));
}

test('corrections travel in a bundle', async () => {
  const { library } = await libraryWithText();
  await correct(library, 'Zij vaart.', SECOND_BEGINS);
  const other = await open(createTabs(1).tabs[0]!);
  await importBundle(other, 'bundle', await bundleOf(library));
  expect(await answersIn(other)).toEqual(['Ja.', 'Zij vaart.', 'Nee.']);
  await other.undo();
  expect(other.held().documents.size).toBe(0);
});

test('of two that contradict each other both are kept, and mine is followed', async () => {
  const mine = (await libraryWithText()).library;
  const theirs = (await libraryWithText()).library;
  const named = (label: string): Statement => ({
    kind: 'renumber',
    numbering: { label, numbers: [Number(label)] }
  });
  await correct(theirs, 'Vraag 2', named('4'), 'c1');
  await correct(mine, 'Vraag 2', named('3'), 'c2');
  await importBundle(mine, 'bundle', await bundleOf(theirs));
  await importBundle(theirs, 'bundle', await bundleOf(mine));
  const labels = async (library: Library) => {
    const [id] = [...library.held().documents.keys()];
    const read = await library.read(id!);
    return {
      labels: read!.papers[0]!.questionSets[0]!.questions.map(({ label }) => label),
      states: Object.fromEntries(read!.outcomes.map((outcome) => [outcome.id, outcome.state]))
    };
  };
  expect(await labels(mine)).toEqual({
    labels: ['1', '3'],
    states: { c1: 'set-aside', c2: 'applied', 'aside-c1': 'applied' }
  });
  expect(await labels(theirs)).toEqual({
    labels: ['1', '4'],
    states: { c1: 'applied', c2: 'set-aside', 'aside-c2': 'applied' }
  });
});
