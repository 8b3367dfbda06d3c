import type { Paper } from '../core/model/paper.ts';
import type { Source } from '../core/model/source.ts';
import { summarize } from '../core/summary/summarize.ts';
import { write, type Database } from '../storage/database.ts';
import { readSource } from '../storage/documents.ts';
import { readingContent, readPapers } from '../storage/readings.ts';
import type { HeldLibrary } from './held-library.ts';

/** What reading sources needs of its surroundings. */
export interface ReaderParts {
  database: Database;
  held: HeldLibrary;
  parse: (text: string, sourceId: string) => readonly Paper[];
  /** Version of `parse`: what another version has read is read anew. */
  code: string;
}

/** Reads the library's sources, and keeps what was read for the next time. */
export interface SourceReader {
  /** What is to be written for the papers of a source. */
  parseForStorage(source: Source): Promise<Map<string, unknown>>;
  /** A source with its papers as the present parser reads them; none where it is damaged. */
  read(sourceId: string): Promise<{ source: Source; papers: readonly Paper[] } | undefined>;
  /** Reads anew, one by one, what other code has read or what is lost of readings. */
  freshen(): Promise<void>;
  /** Reads every source back, so that damage is known before the document is needed. */
  verify(): Promise<void>;
}

export function createSourceReader({ database, held, parse, code }: ReaderParts): SourceReader {
  const { store } = database;

  async function readText(sourceId: string): Promise<Source | undefined> {
    const document = held.now().documents.get(sourceId);
    const source = document && (await readSource(store, document));
    if (!source) await held.noteDamage(sourceId);
    return source;
  }

  async function parsed(source: Source) {
    const papers = parse(source.text, source.id);
    const summaries = papers.map((paper) => summarize(paper, source.text));
    const { writes } = await readingContent(source.id, code, papers, summaries);
    return { papers, writes };
  }

  async function readAnew(source: Source): Promise<readonly Paper[]> {
    const { papers, writes } = await parsed(source);
    const { committed } = await write(database, async () => ({ writes, result: undefined }));
    await held.sync(committed);
    return papers;
  }

  async function read(sourceId: string) {
    const source = await readText(sourceId);
    if (!source) return undefined;
    const reading = held.now().readings.get(sourceId);
    const kept = reading?.code === code ? await readPapers(store, reading.chunks) : undefined;
    return { source, papers: kept ?? (await readAnew(source)) };
  }

  return {
    parseForStorage: async (source) => (await parsed(source)).writes,
    read,
    async freshen() {
      for (const id of [...held.now().documents.keys()]) {
        const { damaged, readings } = held.now();
        if (!damaged.has(id) && readings.get(id)?.code !== code) await read(id);
      }
    },
    async verify() {
      for (const id of [...held.now().documents.keys()]) await readText(id);
    }
  };
}
