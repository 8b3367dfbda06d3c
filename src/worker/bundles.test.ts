import fc from 'fast-check';
import { entries } from 'idb-keyval';
import { expect, test } from 'vitest';
import { isSameBundle } from '../core/bundle/create.ts';
import type { Bundle, UserRecord } from '../core/model/bundle.ts';
import { gunzip } from '../storage/gzip.ts';
import { createTabs, failingAt } from '../storage/memory-database.ts';
import { importBundle } from './bundles.ts';
import { exportBundle } from './export-bundle.ts';
import type { Library } from './library.ts';
import { openTestLibrary, sourceOf } from './memory-library.ts';

/** What a library holds, drawn small: texts by name, notes by id. */
interface Content {
  texts: readonly { text: string; name: string }[];
  notes: readonly { id: string; text: string; minute: number }[];
}

const content: fc.Arbitrary<Content> = fc.record({
  texts: fc.array(
    fc.record({ text: fc.constantFrom('pont', 'brug', 'één'), name: fc.constantFrom('a', 'b') }),
    { maxLength: 4 }
  ),
  notes: fc.array(
    fc.record({
      id: fc.constantFrom('n1', 'n2'),
      text: fc.constantFrom('Nabellen', 'Klopt'),
      minute: fc.integer({ min: 10, max: 12 })
    }),
    { maxLength: 2 }
  )
});

async function emptyLibrary(): Promise<Library> {
  return openTestLibrary(createTabs(1).tabs[0]!);
}

async function libraryOf({ texts, notes }: Content): Promise<Library> {
  const library = await emptyLibrary();
  for (const { text, name } of texts) {
    await library.add(await sourceOf(text, name), { label: 'import' }, (known) => ({
      ...known,
      names: [...new Set([...known.names, name])]
    }));
  }
  for (const { id, text, minute } of notes) {
    const changedAt = `2025-03-01T12:${minute}:00Z`;
    const record = { id, kind: 'note', createdAt: '2025-03-01T12:00:00Z', changedAt, text };
    const put = new Map<string, UserRecord>([[`notes:${id}`, record]]);
    await library.changeRecords({ label: 'annotate' }, [...put.keys()], () => put);
  }
  return library;
}

async function onlyOne(files: readonly Uint8Array<ArrayBuffer>[]) {
  expect(files).toHaveLength(1);
  const json = new TextDecoder().decode(await gunzip(files[0]!, 1_000_000));
  return { json, bundle: JSON.parse(json) as Bundle };
}

async function exported(library: Library): Promise<{ json: string; bundle: Bundle }> {
  return onlyOne(await exportBundle(library));
}

/** A library that took in these bundles, one after the other. */
async function importedFrom(...bundles: readonly string[]): Promise<Library> {
  const library = await emptyLibrary();
  for (const json of bundles) await importBundle(library, 'x.repliek', json);
  return library;
}

test('what is exported and imported is the same; twice is once; the order does not matter', async () => {
  await fc.assert(
    fc.asyncProperty(content, content, async (one, other) => {
      const a = await exported(await libraryOf(one));
      const b = await exported(await libraryOf(other));
      const back = await exported(await importedFrom(a.json));
      expect(isSameBundle(back.bundle, a.bundle)).toBe(true);
      const twice = await exported(await importedFrom(a.json, a.json));
      expect(isSameBundle(twice.bundle, a.bundle)).toBe(true);
      const ab = await exported(await importedFrom(a.json, b.json));
      const ba = await exported(await importedFrom(b.json, a.json));
      expect(isSameBundle(ab.bundle, ba.bundle)).toBe(true);
    }),
    { numRuns: 25 }
  );
});

test('an import is one step, and undoing it leaves what was there', async () => {
  const library = await libraryOf({ texts: [{ text: 'pont', name: 'a' }], notes: [] });
  const before = await exported(library);
  const { json } = await exported(
    await libraryOf({
      texts: [
        { text: 'pont', name: 'b' },
        { text: 'brug', name: 'c' }
      ],
      notes: [{ id: 'n1', text: 'Nabellen', minute: 10 }]
    })
  );
  expect(await importBundle(library, 'x.repliek', json)).toMatchObject({
    status: 'bundle',
    added: [expect.any(String)],
    known: 1,
    records: { corrections: { added: 0 }, annotations: { notes: { added: 1, changed: 0 } } }
  });
  await library.undo();
  expect(isSameBundle((await exported(library)).bundle, before.bundle)).toBe(true);
});

test('the papers of a bundle are not believed', async () => {
  const { bundle } = await exported(
    await libraryOf({ texts: [{ text: 'pont', name: 'a' }], notes: [] })
  );
  const forged = { ...bundle, papers: bundle.papers.map((paper) => ({ ...paper, title: 'x' })) };
  const library = await importedFrom(JSON.stringify(forged));
  expect((await exported(library)).bundle.papers.map(({ title }) => title)).toEqual(['pont']);
});

test('a bundle of some sources leaves the others and their notes out', async () => {
  const library = await libraryOf({
    texts: [
      { text: 'pont', name: 'a' },
      { text: 'brug', name: 'b' }
    ],
    notes: [{ id: 'n1', text: 'Nabellen', minute: 10 }]
  });
  const { id } = await sourceOf('brug');
  const { bundle } = await onlyOne(await exportBundle(library, [id]));
  expect(bundle.sources.map(({ text }) => text)).toEqual(['brug']);
  expect(bundle.annotations.notes).toEqual([]);
});

test('a bundle of a collection brings the collection, and no other one', async () => {
  const library = await libraryOf({ texts: [{ text: 'pont', name: 'a' }], notes: [] });
  const at = '2025-03-01T12:00:00Z';
  const put = new Map<string, UserRecord>(
    ['debat', 'ander'].map((id) => [
      `collections:${id}`,
      { id, kind: 'collection', createdAt: at, changedAt: at, name: id, items: [] }
    ])
  );
  await library.changeRecords({ label: 'annotate' }, [...put.keys()], () => put);
  const { id } = await sourceOf('pont');
  const files = await exportBundle(library, [id], { collectionId: 'debat' });
  const { annotations } = (await onlyOne(files)).bundle;
  expect(annotations.collections.map((each) => each.id)).toEqual(['debat']);
});

test('a bundle that cannot be stored whole is not stored at all', async () => {
  const { json } = await exported(
    await libraryOf({
      texts: [
        { text: 'pont', name: 'a' },
        { text: 'brug', name: 'b' }
      ],
      notes: [{ id: 'n1', text: 'Nabellen', minute: 10 }]
    })
  );
  for (let n = 0; ; n++) {
    const tab = createTabs(1).tabs[0]!;
    const library = await openTestLibrary(failingAt(tab, n));
    const outcome = await importBundle(library, 'x.repliek', json);
    if (outcome.status === 'bundle') {
      expect(n).toBeGreaterThan(10);
      break;
    }
    expect(outcome).toMatchObject({ status: 'refused', refusal: 'not-stored' });
    const kept = (await entries<string>(tab.store)).map(([key]) => key);
    expect(kept.filter((key) => key.startsWith('d:') || key.startsWith('r:'))).toEqual([]);
  }
});

test('a bundle of a newer version is called so, and takes nothing in', async () => {
  const library = await libraryOf({ texts: [], notes: [] });
  const json = JSON.stringify({ format: 'repliek-bundle', version: 2 });
  expect(await importBundle(library, 'later.repliek', json)).toEqual({
    status: 'refused',
    file: 'later.repliek',
    refusal: 'newer-bundle'
  });
  expect(library.held().documents.size).toBe(0);
});

test('of a library with more text than a bundle could carry twice the papers are left out, and nothing else', async () => {
  const library = await openTestLibrary(createTabs(1).tabs[0]!);
  for (const name of ['pont', 'brug', 'sluis']) {
    const text = `Vraag 1\nWie bedient de ${name}?\n\nAntwoord 1\nNiemand.\n`;
    await library.add(await sourceOf(text, name), { label: 'import' }, (known) => known);
  }
  const read = async (most?: number) => {
    const options = most === undefined ? {} : { mostText: most };
    return onlyOne(await exportBundle(library, undefined, options));
  };
  const whole = await read();
  expect(whole.bundle.papers).toHaveLength(3);
  const light = await read(100);
  expect(light.bundle).toEqual({ ...whole.bundle, createdAt: light.bundle.createdAt, papers: [] });
  const back = await exported(await importedFrom(light.json));
  expect(isSameBundle(back.bundle, whole.bundle)).toBe(true);
});

test('more than a bundle can carry comes in several, which together are the whole in any order', async () => {
  const library = await openTestLibrary(createTabs(1).tabs[0]!);
  const at = '2025-03-01T12:00:00Z';
  const put = new Map<string, UserRecord>();
  for (const name of ['pont', 'brug', 'sluis', 'dam']) {
    const text = `Vraag 1\nWie bedient de ${name}?\n\nAntwoord 1\nNiemand.\n${'Nee. '.repeat(300)}`;
    const source = await sourceOf(text, name);
    await library.add(source, { label: 'import' }, (known) => known);
    const target = { sourceId: source.id, span: [0, 7] as const, quote: 'Vraag 1' };
    const facts = { kind: 'note', createdAt: at, changedAt: at };
    put.set(`notes:${name}`, { id: name, ...facts, target, text: `Over de ${name}` });
  }
  put.set('synonyms:s', { id: 's', kind: 'synonym', createdAt: at, changedAt: at });
  await library.changeRecords({ label: 'annotate' }, [...put.keys()], () => put);
  const whole = await exported(library);
  expect(whole.bundle.papers).toHaveLength(4);

  // with papers it does not fit, without them two documents do
  const mostBytes = 6_000;
  const files = await exportBundle(library, undefined, { mostBytes });
  const parts = await Promise.all(files.map((file) => onlyOne([file])));
  expect(parts.map(({ bundle }) => bundle.sources.length)).toEqual([2, 2]);
  for (const { json, bundle } of parts) {
    expect(new TextEncoder().encode(json).length).toBeLessThanOrEqual(mostBytes);
    expect(bundle.papers).toEqual([]);
    const ids = bundle.sources.map(({ id }) => id);
    expect(bundle.annotations.notes.map(({ target }) => target?.sourceId).toSorted()).toEqual(ids);
  }
  expect(parts.flatMap(({ bundle }) => bundle.annotations.synonyms)).toHaveLength(1);
  const jsons = parts.map(({ json }) => json);
  for (const order of [jsons, jsons.toReversed()]) {
    const back = await exported(await importedFrom(...order));
    expect(isSameBundle(back.bundle, whole.bundle)).toBe(true);
  }

  // just enough for all of it without papers: one file
  const light = await onlyOne(await exportBundle(library, undefined, { mostBytes: 12_000 }));
  expect(light.bundle.sources).toHaveLength(4);
  // too little for a single document: nothing that nobody could open
  expect(await exportBundle(library, undefined, { mostBytes: 1_500 })).toEqual([]);
});
