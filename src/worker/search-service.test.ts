import { expect, onTestFinished, test, vi } from 'vitest';
import type { Paper } from '../core/model/paper.ts';
import { createTab, createTabs } from '../storage/memory-database.ts';
import { readDerived } from '../storage/derived.ts';
import type { Database } from '../storage/database.ts';
import { ALONE, createImportGate } from './import-gate.ts';
import { openLibrary } from './library.ts';
import { readAsTitle, sourceOf, uncorrected } from './memory-library.ts';
import { nextTask } from './next-task.ts';
import { readKeptIndex } from './held-index.ts';
import { startSearch, type SearchService } from './search-service.ts';

/** A paper with one question, which is the text. */
function readAsQuestion(text: string, sourceId: string): Paper[] {
  const [paper] = readAsTitle(text, sourceId) as [Paper];
  const question = {
    id: `${sourceId}-q`,
    label: '1',
    number: 1,
    numbers: [1],
    text,
    spans: [[0, text.length]] as const,
    footnoteMarks: []
  };
  const set = {
    id: `${sourceId}-s`,
    submitters: [],
    addressees: [],
    respondents: [],
    span: [0, text.length] as const,
    questions: [question],
    answers: []
  };
  return [{ ...paper, questionSets: [set] }];
}

/** A paper with a question for each line. */
function readAsQuestions(text: string, sourceId: string): Paper[] {
  const papers = text.split('\n').map((line) => readAsQuestion(line, sourceId)[0]!);
  const [{ questionSets, ...paper }] = papers as [Paper];
  const questions = papers.map(({ questionSets }, i) => ({
    ...questionSets[0]!.questions[0]!,
    id: `${sourceId}-${i}`
  }));
  return [{ ...paper, questionSets: [{ ...questionSets[0]!, questions }] }];
}

/** A library with a search that follows it; `done` settles when everything can be searched. */
async function start(database: Database, code = 'one', read = readAsQuestion) {
  let isDone: () => void = () => undefined;
  const next = () => new Promise<void>((resolve) => (isDone = resolve));
  const done = next();
  const library = await openLibrary({
    database,
    parse: uncorrected(read),
    code: 'one',
    onChange: async (change) => search.follow(change)
  });
  const imports = createImportGate(ALONE);
  const search: SearchService = startSearch({
    store: database.store,
    library,
    imports,
    code,
    kept: readKeptIndex(database.store, code),
    onDone: () => isDone()
  });
  return { library, search, imports, done, next };
}

const add = async (library: Awaited<ReturnType<typeof start>>['library'], text: string) =>
  library.add(await sourceOf(text), { label: 'import' }, (known) => known);

async function found(search: SearchService, query: string): Promise<string[]> {
  const { hits } = await search.search(query);
  return hits.map(({ snippet }) => snippet.map(({ text }) => text).join(''));
}

test('follows what is added, deleted and brought back', async () => {
  const { library, search } = await start(createTabs(1).tabs[0]!);
  await add(library, 'Vaart de pont nog?');
  await add(library, 'Is de brug dicht?');
  expect(await found(search, 'pont')).toEqual(['Vaart de pont nog?']);
  await library.remove([(await sourceOf('Vaart de pont nog?')).id]);
  expect(await found(search, 'pont')).toEqual([]);
  await library.undo();
  expect(await found(search, 'pont')).toEqual(['Vaart de pont nog?']);
  expect((await search.search('brug')).pending).toBe(0);
});

test('answers from the texts what is not in the index yet', async () => {
  const { library, search, imports } = await start(createTabs(1).tabs[0]!);
  let release: () => void = () => undefined;
  const importing = imports.during(() => new Promise<void>((resolve) => (release = resolve)));
  await add(library, 'Vaart de pont nog?');
  const { hits, pending } = await search.search('pont');
  expect(pending).toBe(1);
  expect(hits.map(({ snippet }) => snippet.map(({ text }) => text).join(''))).toEqual([
    'Vaart de pont nog?'
  ]);
  release();
  await importing;
  await expect.poll(async () => (await search.search('pont')).pending).toBe(0);
  expect(await found(search, 'pont')).toEqual(['Vaart de pont nog?']);
});

test('finds nothing twice where two searches read the same text at once', async () => {
  const { library, search, imports } = await start(createTabs(1).tabs[0]!);
  let release: () => void = () => undefined;
  const importing = imports.during(() => new Promise<void>((resolve) => (release = resolve)));
  await add(library, 'Vaart de pont nog?');
  // as whoever types on does
  const both = await Promise.all([found(search, 'pon'), found(search, 'pont')]);
  expect(both).toEqual([['Vaart de pont nog?'], ['Vaart de pont nog?']]);
  expect(await found(search, 'pont')).toEqual(['Vaart de pont nog?']);
  release();
  await importing;
});

test('finds nothing twice while a long source is taken in bit by bit', async () => {
  const { library, search, imports } = await start(createTabs(1).tabs[0]!, 'one', readAsQuestions);
  onTestFinished(() => void vi.restoreAllMocks());
  // No search has the patience to wait, and the index gives way after every step.
  const later = globalThis.setTimeout;
  vi.spyOn(globalThis, 'setTimeout').mockImplementation((run) => (run(), later(() => 0, 0)));
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 11));
  let release: () => void = () => undefined;
  const importing = imports.during(() => new Promise<void>((resolve) => (release = resolve)));
  const lines = Array.from({ length: 90 }, (_, i) => `Vaart de pont van ${i} uur?`);
  await add(library, lines.join('\n'));
  const ids = async () =>
    (await search.search('pont', { limit: 200 })).hits.map(({ questionId }) => questionId);
  expect(await ids()).toHaveLength(90);
  const reading = vi.spyOn(library, 'read');
  release();
  await importing;
  while (reading.mock.results.length === 0) await new Promise(setImmediate);
  await reading.mock.results[0]!.value;
  const counts = new Set<number>();
  while (search.pending() > 0) {
    const found = await ids();
    expect(new Set(found).size).toBe(found.length);
    counts.add(found.length);
    await nextTask();
  }
  expect(await ids()).toHaveLength(90);
  // It was asked in the midst of it.
  expect(counts.size).toBeGreaterThan(1);
});

test('is kept for the next start, and made anew by other code', async () => {
  const { tabs, factory } = createTabs(1);
  const first = await start(tabs[0]!);
  await first.done;
  const indexed = first.next();
  await add(first.library, 'Vaart de pont nog?');
  await indexed;
  await expect
    .poll(() => readDerived(tabs[0]!.store, 'search', 'one'), { timeout: 10_000 })
    .toMatchObject({ from: [[(await sourceOf('Vaart de pont nog?')).id, expect.any(String)]] });
  for (const code of ['one', 'two']) {
    const again = await start(createTab(factory), code);
    expect(await found(again.search, 'pont')).toEqual(['Vaart de pont nog?']);
  }
}, 20_000);
