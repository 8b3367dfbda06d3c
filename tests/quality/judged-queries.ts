import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Paper } from '../../src/core/model/paper.ts';
import { parse } from '../../src/core/parse/parse.ts';
import type { Library } from '../../src/core/search/search-report.ts';
import { type FormDocument, readForms } from './form-notation.ts';

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
  /**
   * File names by the short names that `relevant` uses: "file.txt", or "file.md#name" for one of the
   * invented documents of `forms/`.
   */
  sources: Record<string, string>;
  queries: { query: string; relevant: Record<string, number> }[];
}

const ROOT = join(import.meta.dirname, '../..');

/** The judged queries of a file, with their documents read; `undefined` where these are absent. */
export function readJudgedSet(name: string): JudgedSet | undefined {
  const path = join(import.meta.dirname, 'judged', `${name}.json`);
  const file = JSON.parse(readFileSync(path, 'utf8')) as JudgedFile;
  const sources = Object.entries(file.sources).map(([short, fileName]) => {
    const [path, form] = fileName.split('#') as [string, string | undefined];
    return { id: short, name: short, path: join(ROOT, file.folder, path), form };
  });
  if (!sources.every((source) => existsSync(source.path))) return undefined;
  const papers = sources.flatMap((source): Paper[] => parse(readText(source), source.id));
  const queries = file.queries.map(({ query, relevant }) => ({
    query,
    relevant: new Map(Object.entries(relevant))
  }));
  return { name, library: { sources, papers }, queries };
}

function readText({ path, form }: { path: string; form: string | undefined }): string {
  if (form === undefined) return readFileSync(path, 'utf8');
  const document = readFormFile(path).find(({ name }) => name === form);
  if (!document) throw new Error(`${path} has no document ${form}`);
  return document.text;
}

const formFiles = new Map<string, FormDocument[]>();

function readFormFile(path: string): FormDocument[] {
  const known = formFiles.get(path);
  if (known) return known;
  const documents = readForms(readFileSync(path, 'utf8'));
  formFiles.set(path, documents);
  return documents;
}
