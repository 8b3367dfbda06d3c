import type { UserRecord } from '../core/model/bundle.ts';
import type { Source } from '../core/model/source.ts';
import {
  change,
  redo,
  stepsAbout,
  undo,
  type Reversal,
  type StepDescription
} from '../storage/change-log.ts';
import { write, type Committed } from '../storage/database.ts';
import { documentContent, type DocumentRecord } from '../storage/documents.ts';
import { eraseLibrary } from '../storage/erase.ts';
import { collectGarbage } from '../storage/garbage.ts';
import { DOCUMENT, USER_RECORD } from '../storage/keys.ts';
import type { Step } from '../storage/log-head.ts';
import type { LibraryChange } from '../storage/sync.ts';
import { isCorrectionKey } from './corrections-of.ts';
import { holdLibrary } from './held-library.ts';
import { createSourceReader, type ReaderParts } from './source-reader.ts';

/** What the library needs of its surroundings. */
export interface LibraryParts extends Omit<ReaderParts, 'held'> {
  /** Awaited before a call that made the change is answered: whoever asked sees it done. */
  onChange: (change: LibraryChange) => Promise<void>;
}

/** What an import added: nothing where the text was there under this name already. */
export interface Added {
  /** `false` when the library held this text before. */
  isNew: boolean;
  step?: Step;
}

/** What is known from now on of a source whose text was there already. */
export type MergeSources = (known: Source, added: Source) => Source;

/** The library in this worker: what is stored, held for lists, and the changes that it takes. */
export type Library = Awaited<ReturnType<typeof openLibrary>>;

/** Opens the library and keeps what lists need in memory, up to date with every tab's changes. */
export async function openLibrary({ database, parse, code, onChange }: LibraryParts) {
  const held = await holdLibrary(database.store, onChange);
  const reader = createSourceReader({ database, held, parse, code });

  async function taken<T extends { committed?: Committed }>(done: T): Promise<T> {
    if (!done.committed) return done;
    await held.sync(done.committed);
    // Whoever asked sees the papers as they are corrected now; what comes back may be corrected.
    const keys = [...done.committed.writes.keys()];
    const sources = keys.filter((key) => key.startsWith(DOCUMENT));
    if (keys.some(isCorrectionKey)) await reader.recorrect();
    else await reader.recorrect(sources.map((key) => key.slice(DOCUMENT.length)));
    return done;
  }

  /** All that is written for a source that is new. */
  async function prepare(source: Source) {
    const { record, content } = await documentContent(source, new Date().toISOString());
    return { record, content: new Map([...content, ...(await reader.parseForStorage(source))]) };
  }

  return {
    held: held.now,
    sync: held.sync,
    hear: held.hear,
    read: reader.read,
    readWith: reader.readWith,
    freshen: reader.freshen,
    verify: reader.verify,

    /** Adds a source; where its text was damaged it is written again. */
    async add(source: Source, description: StepDescription, merge: MergeSources): Promise<Added> {
      const key = DOCUMENT + source.id;
      // What is new is read before the lock is taken, so that other tabs need not wait for it.
      const prepared = held.now().documents.has(source.id) ? undefined : await prepare(source);
      let isNew = false;
      const propose = async (current: ReadonlyMap<string, unknown>) => {
        const existing = current.get(key) as DocumentRecord | undefined;
        isNew = existing === undefined;
        const merged = existing && mergeRecord(existing, source, merge);
        if (merged && !held.now().damaged.has(source.id)) {
          return { records: new Map([[key, merged]]) };
        }
        const { record, content } = prepared ?? (await prepare(source));
        return { records: new Map([[key, merged ?? record]]), content };
      };
      const { step } = await taken(await change(database, description, [key], propose));
      return { isNew, ...(step && { step }) };
    },

    /** Removes sources; their texts stay until the step can no longer be undone. */
    async remove(sourceIds: readonly string[]): Promise<void> {
      const keys = sourceIds.map((id) => DOCUMENT + id);
      const name = held.now().documents.get(sourceIds[0] ?? '')?.source.name;
      const description = { label: 'delete' as const, ...(name !== undefined && { name }) };
      const records = new Map(keys.map((key) => [key, undefined]));
      await taken(await change(database, description, keys, async () => ({ records })));
    },

    /** Puts or removes (`undefined`) records of the user, by their keys in a bundle. */
    async changeRecords(
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
      return (await taken(made)).step;
    },

    undo: async (stepId?: string): Promise<Reversal> => taken(await undo(database, stepId)),
    redo: async (stepId?: string): Promise<Reversal> => taken(await redo(database, stepId)),

    /** The steps that changed a source or something that the user made of it, oldest first. */
    stepsAbout: (sourceId: string) => stepsAbout(database, held.now().log, sourceId),

    /** What the user has added, by key in a bundle. */
    userRecords: () => withoutPrefix(held.now().userRecords),

    /** The source that a paper was read from, while it is in the library. */
    sourceOf(paperId: string): string | undefined {
      for (const [sourceId, { summaries }] of held.now().readings) {
        if (summaries.some(({ id }) => id === paperId)) return sourceId;
      }
      return undefined;
    },

    /** Puts records back that the database has lost; no change of the user's. */
    async restore(writes: ReadonlyMap<string, unknown>): Promise<void> {
      const prepareWrites = async () => ({ writes, result: undefined });
      await taken(await write(database, prepareWrites, { recount: true }));
    },

    /** Removes everything, also what could have been undone. */
    async erase(): Promise<void> {
      await taken(await eraseLibrary(database));
    },

    /** Gives the number of records that nothing named any more. */
    async collectGarbage(): Promise<number> {
      return (await taken(await collectGarbage(database))).result;
    }
  };
}

function mergeRecord(
  { source: known, importedAt }: DocumentRecord,
  added: Source,
  merge: MergeSources
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
  // Only `changeRecords` and imports of bundles write under this prefix.
  return new Map(
    [...records].map(([key, record]) => [key.slice(USER_RECORD.length), record as UserRecord])
  );
}
