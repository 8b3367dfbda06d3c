import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Paper } from '../../src/core/model/paper.ts';
import { parse } from '../../src/core/parse/parse.ts';
import type { Library } from '../../src/core/search/search-report.ts';

/**
 * A query with the questions that answer it: 3 where they ask just that, 2 where they are about it,
 * 1 where partly. Sets before the sixth know no 3.
 */
export interface JudgedQuery {
  query: string;
  /** By place: "source/set/number". */
  relevant: ReadonlyMap<string, number>;
}

/** Documents with queries that someone judged by reading them. */
export interface JudgedSet {
  name: string;
  library: Library;
  queries: readonly JudgedQuery[];
}

interface JudgedFile {
  /** Where the documents are, from the root of the project. */
  folder: string;
  /** File names by the short names that `relevant` uses. */
  sources: Record<string, string>;
  queries: { query: string; relevant: Record<string, number> }[];
}

const ROOT = join(import.meta.dirname, '../..');

/** The judged queries of a file, with their documents read; `undefined` where these are absent. */
export function readJudgedSet(name: string): JudgedSet | undefined {
  const path = join(import.meta.dirname, 'judged', `${name}.json`);
  const file = JSON.parse(readFileSync(path, 'utf8')) as JudgedFile;
  const sources = Object.entries(file.sources).map(([short, fileName]) => ({
    id: short,
    name: short,
    path: join(ROOT, file.folder, fileName)
  }));
  if (!sources.every((source) => existsSync(source.path))) return undefined;
  const papers = sources.flatMap((source): Paper[] =>
    parse(readFileSync(source.path, 'utf8'), source.id)
  );
  const queries = file.queries.map(({ query, relevant }) => ({
    query,
    relevant: new Map(Object.entries(relevant))
  }));
  return { name, library: { sources, papers }, queries };
}
