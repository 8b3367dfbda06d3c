import type { UserRecord } from '../core/model/bundle.ts';
import type { Paper } from '../core/model/paper.ts';
import type { Source } from '../core/model/source.ts';
import { summarize } from '../core/summary/summarize.ts';
import { change, redo, undo, type Reversal, type StepDescription } from '../storage/change-log.ts';
import { write, type Committed, type Database } from '../storage/database.ts';
import { documentContent, readSource, type DocumentRecord } from '../storage/documents.ts';
import { DOCUMENT, USER_RECORD } from '../storage/keys.ts';
import { collectGarbage } from '../storage/garbage.ts';
import { loadLibrary, type LoadedLibrary } from '../storage/load.ts';
import type { Step } from '../storage/log-head.ts';
import { readingContent, readPapers } from '../storage/readings.ts';
import { NOTHING, syncLibrary, type LibraryChange } from '../storage/sync.ts';

/** What the library needs of its surroundings. */
export interface LibraryParts {
  database: Database;
  parse: (text: string, sourceId: string) => readonly Paper[];
  /** Version of `parse`: what another version has read is read anew. */
  code: string;
  /** Awaited before a call that made the change is answered: whoever asked sees it done. */
  onChange: (change: LibraryChange) => Promise<void>;
}

/** What an import added: nothing where the text was there under this name already. */
export interface Added {
  /** `false` when the library held this text before. */
  isNew: boolean;
  step?: Step;
}

/** The library in this worker: what is stored, held for lists, and the changes that it takes. */
export type Library = Awaited<ReturnType<typeof openLibrary>>;

/** Opens the library and keeps what lists need in memory, up to date with every tab's changes. */
export async function openLibrary({ database, parse, code, onChange }: LibraryParts) {
  const { store } = database;
  let held: LoadedLibrary = await loadLibrary(store);
  let syncing: Promise<void> = Promise.resolve();

  /** Takes in what was written: by this tab, or by another where nothing is given. */
  function sync(committed?: Committed): Promise<void> {
    syncing = syncing
      .catch(() => undefined)
      .then(async () => {
        const synced = await syncLibrary(store, held, committed);
        held = synced.held;
        await onChange(synced.change);
      });
    return syncing;
  }

  async function taken({ committed }: { committed?: Committed }): Promise<void> {
    if (committed) await sync(committed);
  }

  /** Reads a source with the present parser and keeps the reading. */
  async function readAnew(source: Source): Promise<readonly Paper[]> {
    const papers = parse(source.text, source.id);
    const summaries = papers.map((paper) => summarize(paper, source.text));
    const { writes } = await readingContent(source.id, code, papers, summaries);
    await taken(await write(database, async () => ({ writes, result: undefined })));
    return papers;
  }

  /** All that is written for a source that is new. */
  async function prepare(source: Source) {
    const papers = parse(source.text, source.id);
    const summaries = papers.map((paper) => summarize(paper, source.text));
    const { writes } = await readingContent(source.id, code, papers, summaries);
    const { record, content } = await documentContent(source, new Date().toISOString());
    return { record, content: new Map([...content, ...writes]) };
  }

  /**
   * Adds a source. Where its text is held already, `merge` says what is known of it from now on,
   * and what was damaged of it is written again.
   */
  async function add(
    source: Source,
    description: StepDescription,
    merge: (known: Source, added: Source) => Source
  ): Promise<Added> {
    const key = DOCUMENT + source.id;
    // What is new is read before the lock is taken, so that other tabs need not wait for it.
    const prepared = held.documents.has(source.id) ? undefined : await prepare(source);
    let isNew = false;
    const made = await change(database, description, [key], async (current) => {
      const existing = current.get(key) as DocumentRecord | undefined;
      isNew = existing === undefined;
      const merged = existing && mergeRecord(existing, source, merge);
      if (merged && !held.damaged.has(source.id)) return { records: new Map([[key, merged]]) };
      const { record, content } = prepared ?? (await prepare(source));
      return { records: new Map([[key, merged ?? record]]), content };
    });
    await taken(made);
    return { isNew, ...(made.step && { step: made.step }) };
  }

  /** Puts or removes (`undefined`) records of the user, by their keys in a bundle. */
  async function changeRecords(
    description: StepDescription,
    keys: readonly string[],
    propose: (
      current: ReadonlyMap<string, UserRecord>
    ) => ReadonlyMap<string, UserRecord | undefined>
  ): Promise<Step | undefined> {
    const stored = keys.map((key) => USER_RECORD + key);
    const made = await change(database, description, stored, async (current) => ({
      records: withPrefix(propose(withoutPrefix(current)))
    }));
    await taken(made);
    return made.step;
  }

  async function remove(sourceIds: readonly string[]): Promise<void> {
    const keys = sourceIds.map((id) => DOCUMENT + id);
    const name = held.documents.get(sourceIds[0] ?? '')?.source.name;
    const description = { label: 'delete' as const, ...(name !== undefined && { name }) };
    const gone = new Map(keys.map((key) => [key, undefined]));
    await taken(await change(database, description, keys, async () => ({ records: gone })));
  }

  async function reverse(way: typeof undo, stepId?: string): Promise<Reversal> {
    const reversal = await way(database, stepId);
    if (reversal.ok) await taken(reversal);
    return reversal;
  }

  /** A source as it was stored; what cannot be read back is named as damaged from then on. */
  async function source(sourceId: string): Promise<Source | undefined> {
    const document = held.documents.get(sourceId);
    if (!document) return undefined;
    const found = await readSource(store, document);
    if (!found && !held.damaged.has(sourceId)) {
      held.damaged.set(sourceId, document.source.name);
      await onChange({ ...NOTHING, changed: [sourceId] });
    }
    return found;
  }

  /** A source with its papers as the present parser reads them. */
  async function read(
    sourceId: string
  ): Promise<{ source: Source; papers: readonly Paper[] } | undefined> {
    const found = await source(sourceId);
    if (!found) return undefined;
    const reading = held.readings.get(sourceId);
    const kept = reading?.code === code ? await readPapers(store, reading.chunks) : undefined;
    return { source: found, papers: kept ?? (await readAnew(found)) };
  }

  /** Reads anew, one by one, what other code has read or what is lost of readings. */
  async function freshen(): Promise<void> {
    for (const id of [...held.documents.keys()]) {
      if (held.damaged.has(id) || held.readings.get(id)?.code === code) continue;
      await read(id);
    }
  }

  /** Puts records back that the database has lost; no change of the user's. */
  async function restore(writes: ReadonlyMap<string, unknown>): Promise<void> {
    const prepare = async () => ({ writes, result: undefined });
    await taken(await write(database, prepare, { recount: true }));
  }

  /** Reads every source back, so that damage is known before the document is needed. */
  async function verify(): Promise<void> {
    for (const id of [...held.documents.keys()]) await source(id);
  }

  return {
    held: () => held,
    restore,
    verify,
    /** Gives the number of records that nothing named any more. */
    async collectGarbage(): Promise<number> {
      const collected = await collectGarbage(database);
      await taken(collected);
      return collected.result;
    },
    freshen,
    sync,
    add,
    remove,
    /** The source that a paper was read from, while it is in the library. */
    sourceOf(paperId: string): string | undefined {
      for (const [sourceId, { summaries }] of held.readings) {
        if (summaries.some(({ id }) => id === paperId)) return sourceId;
      }
      return undefined;
    },
    changeRecords,
    /** What the user has added, by key in a bundle. */
    userRecords: () => withoutPrefix(held.userRecords),
    undo: (stepId?: string) => reverse(undo, stepId),
    redo: (stepId?: string) => reverse(redo, stepId),
    read
  };
}

function mergeRecord(
  { source: known, importedAt }: DocumentRecord,
  added: Source,
  merge: (known: Source, added: Source) => Source
): DocumentRecord {
  const { text } = added;
  const merged: Partial<Source> = { ...merge({ ...known, text }, added) };
  delete merged.text;
  return { source: merged as DocumentRecord['source'], importedAt };
}

function withPrefix(records: ReadonlyMap<string, unknown>): Map<string, unknown> {
  return new Map([...records].map(([key, record]) => [USER_RECORD + key, record]));
}

function withoutPrefix(records: ReadonlyMap<string, unknown>): Map<string, UserRecord> {
  // Only `changeRecords` writes under this prefix.
  return new Map(
    [...records].map(([key, record]) => [key.slice(USER_RECORD.length), record as UserRecord])
  );
}
