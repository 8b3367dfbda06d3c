import { createBundle, formatBundle } from '../core/bundle/create.ts';
import { mostJsonBytes } from '../core/bundle/json-bytes.ts';
import { fromRecordMap, recordKey } from '../core/bundle/user-records.ts';
import type { UserRecord } from '../core/model/bundle.ts';
import type { Paper } from '../core/model/paper.ts';
import type { Source } from '../core/model/source.ts';
import { groupBy } from '../core/reading/group-by.ts';
import { gzip } from '../storage/gzip.ts';
import type { Library } from './library.ts';
import { LARGEST_BUNDLE } from './read-bytes.ts';

/** Filled in by the build. */
declare const __APP_VERSION__: string;

/**
 * With more text than this, in characters, the papers are left out: they are derived and take twice the
 * room of the text.
 */
const MOST_TEXT_WITH_PAPERS = 40_000_000;

/** What a bundle says of itself, at most, in bytes. */
const FRAME = 1_000;

interface BundleOptions {
  /** A collection that goes along whole, also what in it is of other sources. */
  collectionId?: string;
  mostText?: number;
  /** Of a bundle, when expanded: a larger one could not be read again. */
  mostBytes?: number;
}

type Bytes = Uint8Array<ArrayBuffer>;
type KeyedRecord = readonly [key: string, record: UserRecord];

/** A bundle in the making. */
interface Part {
  sources: Source[];
  records: KeyedRecord[];
  /** What it takes at most. */
  bytes: number;
}

/**
 * The bytes of a bundle file with these sources, or with all and every record of the user. What is too
 * much for one file that can be read again comes in several, each a bundle of its own; records of no
 * source among them stand in the first. None where one document alone is too much.
 */
export async function exportBundle(
  library: Library,
  sourceIds?: readonly string[],
  { collectionId, mostText = MOST_TEXT_WITH_PAPERS, mostBytes = LARGEST_BUNDLE }: BundleOptions = {}
): Promise<readonly Bytes[]> {
  const ids = new Set(sourceIds ?? library.held().documents.keys());
  const ownerOf = ({ target }: UserRecord) =>
    target && ids.has(target.sourceId) ? target.sourceId : undefined;
  const collection =
    collectionId === undefined ? undefined : recordKey('collections', collectionId);
  const wanted = [...library.userRecords()].filter(
    ([key, record]) =>
      sourceIds === undefined || key === collection || ownerOf(record) !== undefined
  );
  const recordsOf = groupBy(wanted, ([, record]) => ownerOf(record));
  const files: Bytes[] = [];
  let part = startPart(recordsOf.get(undefined));
  let papers: Paper[] | undefined = [];
  let length = 0;
  for (const id of ids) {
    const read = await library.read(id);
    if (!read) continue;
    const own = recordsOf.get(id) ?? [];
    const { text, ...facts } = read.source;
    const bytes = sizeOf(own) + mostJsonBytes(text) + mostJsonBytes(JSON.stringify(facts));
    if (part.sources.length > 0 && part.bytes + bytes > mostBytes) {
      const file = bytesOf(part, [], mostBytes);
      if (!file) return [];
      files.push(await gzip(file));
      part = startPart();
      papers = undefined;
    }
    length += text.length;
    if (length > mostText) papers = undefined;
    papers?.push(...read.papers);
    part.sources.push(read.source);
    part.records.push(...own);
    part.bytes += bytes;
  }
  const last = bytesOf(part, papers ?? [], mostBytes) ?? bytesOf(part, [], mostBytes);
  return last ? [...files, await gzip(last)] : [];
}

function startPart(records: readonly KeyedRecord[] = []): Part {
  return { sources: [], records: [...records], bytes: FRAME + sizeOf(records) };
}

function sizeOf(records: readonly KeyedRecord[]): number {
  return records.reduce((sum, [, record]) => sum + mostJsonBytes(JSON.stringify(record)), 0);
}

/** What a bundle's file expands to; `undefined` where that could not be read again. */
function bytesOf(
  { sources, records }: Part,
  papers: readonly Paper[],
  most: number
): Bytes | undefined {
  const bundle = createBundle({
    sources,
    papers,
    ...fromRecordMap(new Map(records)),
    generator: `repliek ${__APP_VERSION__}`,
    createdAt: new Date().toISOString()
  });
  const json = formatBundle(bundle);
  if (json.length > most) return undefined;
  const bytes = new TextEncoder().encode(json);
  return bytes.length <= most ? bytes : undefined;
}
