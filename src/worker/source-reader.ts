import type { CorrectedReading } from '../core/corrections/read-corrected.ts';
import type { UserRecord } from '../core/model/bundle.ts';
import type { Source } from '../core/model/source.ts';
import { summarize } from '../core/summary/summarize.ts';
import { write, type Database } from '../storage/database.ts';
import { readSource } from '../storage/documents.ts';
import { readingContent, readPapers, type ReadingSummary } from '../storage/readings.ts';
import { correctionsOf, isCorrectionKey, readingCode } from './corrections-of.ts';
import type { HeldLibrary } from './held-library.ts';

/** What reading sources needs of its surroundings. */
export interface ReaderParts {
  database: Database;
  held: HeldLibrary;
  parse: (
    text: string,
    sourceId: string,
    corrections: readonly UserRecord[]
  ) => CorrectedReading | Promise<CorrectedReading>;
  /** Version of `parse`: what another version has read is read anew. */
  code: string;
}

/** A source with its papers, and what became of the corrections that were made of it. */
export interface ReadSource extends CorrectedReading {
  source: Source;
}

/** Reads the library's sources, and keeps what was read for the next time. */
export interface SourceReader {
  /** What is to be written for the papers of a source. */
  parseForStorage(source: Source): Promise<Map<string, unknown>>;
  /** A source with its papers as the present parser reads them; none where it is damaged. */
  read(sourceId: string): Promise<ReadSource | undefined>;
  /** The same with other corrections than the library has of it; kept nowhere. */
  readWith(sourceId: string, corrections: readonly UserRecord[]): Promise<ReadSource | undefined>;
  /** Reads anew, one by one, what other code has read or what is lost of readings. */
  freshen(): Promise<void>;
  /** Reads anew what has been corrected since, or no longer is: of these sources, or of all. */
  recorrect(sourceIds?: readonly string[]): Promise<void>;
  /** Reads every source back, so that damage is known before the document is needed. */
  verify(): Promise<void>;
}

/** A reader of the sources that the library holds. */
export function createSourceReader({ database, held, parse, code }: ReaderParts): SourceReader {
  const { store } = database;

  async function readText(sourceId: string): Promise<Source | undefined> {
    const document = held.now().documents.get(sourceId);
    const source = document && (await readSource(store, document));
    if (!source) await held.noteDamage(sourceId);
    return source;
  }

  async function parsed(source: Source) {
    const corrections = correctionsOf(held.now(), source.id);
    const read = await parse(source.text, source.id, corrections);
    const summaries = read.papers.map((paper): ReadingSummary => ({
      ...summarize(paper, source.text),
      ...countOutcomes(read)
    }));
    const made = await readingCode(code, corrections);
    const { writes } = await readingContent(source.id, made, read, summaries);
    return { read, writes };
  }

  async function readAnew(source: Source): Promise<CorrectedReading> {
    const { read, writes } = await parsed(source);
    const { committed } = await write(database, async () => ({ writes, result: undefined }));
    await held.sync(committed);
    return read;
  }

  async function isFresh(sourceId: string): Promise<boolean> {
    const reading = held.now().readings.get(sourceId);
    return reading?.code === (await readingCode(code, correctionsOf(held.now(), sourceId)));
  }

  async function read(sourceId: string) {
    const source = await readText(sourceId);
    if (!source) return undefined;
    const reading = held.now().readings.get(sourceId);
    const isKept = reading && (await isFresh(sourceId));
    const papers = isKept ? await readPapers(store, reading.chunks) : undefined;
    if (papers) return { source, papers, outcomes: reading?.outcomes ?? [] };
    return { source, ...(await readAnew(source)) };
  }

  async function freshenAll(sourceIds: Iterable<string>): Promise<void> {
    for (const id of sourceIds) {
      const { damaged, documents } = held.now();
      if (documents.has(id) && !damaged.has(id) && !(await isFresh(id))) await read(id);
    }
  }

  return {
    parseForStorage: async (source) => (await parsed(source)).writes,
    read,
    async readWith(sourceId, corrections) {
      const source = await readText(sourceId);
      return source && { source, ...(await parse(source.text, source.id, corrections)) };
    },
    freshen: () => freshenAll([...held.now().documents.keys()]),
    async recorrect(sourceIds) {
      const { readings, userRecords } = held.now();
      const targets = new Set(
        [...userRecords].flatMap(([key, { target }]) =>
          isCorrectionKey(key) && target ? [target.sourceId] : []
        )
      );
      const concerned = sourceIds ?? new Set([...readings.keys(), ...targets]);
      await freshenAll(
        [...concerned].filter((id) => targets.has(id) || readings.get(id)?.outcomes)
      );
    },
    async verify() {
      for (const id of [...held.now().documents.keys()]) await readText(id);
    }
  };
}

function countOutcomes({ outcomes }: CorrectedReading): Pick<ReadingSummary, 'corrections'> {
  if (outcomes.length === 0) return {};
  const misfits = outcomes.filter(({ state }) => state === 'misfit').length;
  return { corrections: { made: outcomes.length, misfits } };
}
