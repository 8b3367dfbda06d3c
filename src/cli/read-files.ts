import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { mergeRecords, mergeSources } from '../core/bundle/merge.ts';
import { fromRecordMap, toRecordMap, type UserRecords } from '../core/bundle/user-records.ts';
import { isNewer, readBundle, type TrustedBundle } from '../core/bundle/validate.ts';
import type { UserRecord } from '../core/model/bundle.ts';
import type { Paper } from '../core/model/paper.ts';
import type { Source } from '../core/model/source.ts';
import { LARGEST_BUNDLE, readAs, readBytes } from '../worker/read-bytes.ts';
import { readPapers } from '../worker/read-papers.ts';
import { hashText, toSource } from '../worker/source.ts';
import { REFUSAL_MESSAGES, reasonOf } from './messages.ts';

/** A source with what the parser made of it, corrected by hand where a bundle says so. */
export interface Entry {
  source: Source;
  papers: readonly Paper[];
}

/** All that the files hold. */
export interface ReadFiles {
  /** In the order of the files, each text once. */
  entries: readonly Entry[];
  records: UserRecords;
  /** One sentence per file that could not be read. */
  failures: readonly string[];
}

type Content = { source: Source } | { bundle: TrustedBundle } | { failure: string };

/** Reads text files and bundles; those that cannot be read are named and do not stop the others. */
export async function readFiles(files: readonly string[]): Promise<ReadFiles> {
  const sources = new Map<string, Source>();
  const givenAs = new Map<string, string>();
  const records = new Map<string, UserRecord>();
  const failures: string[] = [];
  for (const file of files) {
    const content = await readContent(file);
    if ('failure' in content) failures.push(`${file}: ${content.failure}`);
    else if ('source' in content) {
      const { source } = content;
      const known = sources.get(source.id);
      sources.set(source.id, known ? withName(known, source.name) : source);
      if (!known) givenAs.set(source.id, file);
    } else {
      for (const source of content.bundle.sources)
        mergeInto(sources, source.id, source, mergeSources);
      for (const [key, record] of toRecordMap(content.bundle)) {
        mergeInto(records, key, record, mergeRecords);
      }
    }
  }
  const corrections = fromRecordMap(records).corrections;
  const entries: Entry[] = [];
  for (const source of withPaths([...sources.values()], givenAs)) {
    const { papers } = await readPapers(source.text, source.id, corrections, (error) =>
      failures.push(`${source.name}: the parser failed, please report this: ${reasonOf(error)}`)
    );
    entries.push({ source, papers });
  }
  return { entries, records: fromRecordMap(records), failures };
}

async function readContent(file: string): Promise<Content> {
  try {
    const { size, mtimeMs } = await stat(file);
    if (size > LARGEST_BUNDLE) return { failure: REFUSAL_MESSAGES['too-large'] };
    const content = readAs(file, await readBytes(new Uint8Array(await readFile(file))));
    switch (content.type) {
      case 'refused':
        return { failure: REFUSAL_MESSAGES[content.refusal] };
      case 'text': {
        const facts = { name: basename(file), size, lastModified: Math.round(mtimeMs) };
        return { source: await toSource(facts, content) };
      }
      case 'bundle': {
        const validation = await readBundle(content.json, hashText);
        if (validation.ok) return validation;
        const refusal = isNewer(validation.errors) ? 'newer-bundle' : 'invalid-bundle';
        return { failure: REFUSAL_MESSAGES[refusal] };
      }
    }
  } catch (error) {
    return { failure: reasonOf(error) };
  }
}

function mergeInto<T>(map: Map<string, T>, key: string, value: T, merge: (a: T, b: T) => T): void {
  const known = map.get(key);
  map.set(key, known === undefined ? value : merge(known, value));
}

function withName(source: Source, name: string): Source {
  return source.names.includes(name) ? source : { ...source, names: [...source.names, name] };
}

/** Files of one name and different texts are told apart by their paths as given. */
function withPaths(
  sources: readonly Source[],
  givenAs: ReadonlyMap<string, string>
): readonly Source[] {
  const counts = new Map<string, number>();
  for (const { name } of sources) counts.set(name, (counts.get(name) ?? 0) + 1);
  return sources.map((source) => {
    const path = source.path ?? givenAs.get(source.id);
    return (counts.get(source.name) ?? 0) > 1 && path !== undefined ? { ...source, path } : source;
  });
}
