import { readFile } from 'node:fs/promises';
import { createBundle, formatBundle } from '../core/bundle/create.ts';
import { checkBundle } from '../core/bundle/validate.ts';
import { reportVersions } from '../core/compare/versions-report.ts';
import { readGist } from '../core/overview/gist.ts';
import { readReplies } from '../core/overview/set-replies.ts';
import { groupVersions } from '../core/overview/set-versions.ts';
import { outline } from '../core/parse/outline.ts';
import { type Library, searchReport, searchReports } from '../core/search/search-report.ts';
import { readBytes } from '../worker/read-bytes.ts';
import { replyFacts } from '../worker/search-facts.ts';
import { hashText } from '../worker/source.ts';
import { USAGE, type Request } from './arguments.ts';
import { REFUSAL_MESSAGES, reasonOf } from './messages.ts';
import { readFiles, type Entry, type ReadFiles } from './read-files.ts';

/** What a command answers. */
export interface Answer {
  /** For standard output. */
  output: string;
  /** For standard error, one sentence each. With any of them the command has failed. */
  failures: readonly string[];
}

/** Carries out a request. `version` is the program's own. */
export async function answer(request: Request, version: string): Promise<Answer> {
  switch (request.command) {
    case 'parse':
      return over(request.files, (read) => bundleOf(read, version));
    case 'outline':
      return over(request.files, ({ entries }) => entries.map(outlineOf).join('\n'));
    case 'versions':
      return over(request.files, ({ entries }) => toJson(reportVersions(entries)));
    case 'search': {
      const { query, files, ...options } = request;
      return over(files, ({ entries }) => toJson(searchReport(toLibrary(entries), query, options)));
    }
    case 'search-list':
      return searchList(request);
    case 'check':
      return check(request.file);
    case 'help':
      return { output: `${Object.values(USAGE).join('\n')}\n`, failures: [] };
  }
}

async function over(files: readonly string[], draw: (read: ReadFiles) => string): Promise<Answer> {
  const read = await readFiles(files);
  return { output: draw(read), failures: read.failures };
}

function bundleOf({ entries, records }: ReadFiles, version: string): string {
  const bundle = createBundle({
    sources: entries.map(({ source }) => source),
    papers: entries.flatMap(({ papers }) => papers),
    ...records,
    generator: `repliek ${version}`,
    createdAt: new Date().toISOString()
  });
  return formatBundle(bundle);
}

function outlineOf({ source, papers }: Entry): string {
  return `# ${source.path ?? source.name}\n${outline(papers, source.text)}`;
}

function toLibrary(entries: readonly Entry[]): Library {
  const papers = entries.flatMap((entry) => entry.papers);
  const replies = readReplies(groupVersions(papers.map(readGist)));
  return { sources: entries.map(({ source }) => source), papers, ...replyFacts(replies) };
}

async function searchList(request: Request & { command: 'search-list' }): Promise<Answer> {
  const { list, files, limit } = request;
  const queries = await readQueries(list);
  if (!queries) return { output: '', failures: [`${list}: this is no JSON array of queries`] };
  const options = limit === undefined ? {} : { limit };
  return over(files, ({ entries }) => toJson(searchReports(toLibrary(entries), queries, options)));
}

async function readQueries(file: string): Promise<readonly string[] | undefined> {
  try {
    const list: unknown = JSON.parse(await readFile(file, 'utf8'));
    return Array.isArray(list) && list.every((query) => typeof query === 'string')
      ? list
      : undefined;
  } catch {
    return undefined;
  }
}

async function check(file: string): Promise<Answer> {
  const json = await readJson(file);
  const errors = json.ok
    ? await checkBundle(json.text, hashText)
    : [{ pointer: '', message: json.reason }];
  return {
    output: toJson({ valid: errors.length === 0, errors }),
    failures: errors.map(({ pointer, message }) => `${file}: ${pointer || '(whole)'}: ${message}`)
  };
}

/** The text of a JSON file, plain or gzipped. */
async function readJson(
  file: string
): Promise<{ ok: true; text: string } | { ok: false; reason: string }> {
  try {
    const content = await readBytes(new Uint8Array(await readFile(file)));
    if (content.type === 'bundle') return { ok: true, text: content.json };
    if (content.type === 'text') return { ok: true, text: content.text };
    return { ok: false, reason: `${REFUSAL_MESSAGES[content.refusal]}.` };
  } catch (error) {
    return { ok: false, reason: `${reasonOf(error)}.` };
  }
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
