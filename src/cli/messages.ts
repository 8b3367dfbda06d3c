import type { Refusal } from '../worker/import-outcome.ts';

/** What to say about a file that was not read. */
export const REFUSAL_MESSAGES: Readonly<Record<Refusal, string>> = {
  pdf: 'this is a PDF; save it as text in a PDF reader first',
  word: 'this is a word processor document; save it as plain text first',
  office: 'this is an office document; save it as plain text first',
  image: 'this is an image; it holds no text',
  archive: 'this is an archive; unpack it first',
  binary: 'this is not a text file',
  empty: 'the file is empty',
  'empty-page': 'this web page holds no text of its own',
  'page-archive': 'this is a web page with all its files in one; save it as HTML first',
  mail: 'this is a mail message; save its text first',
  xml: 'this is XML, data for programs',
  'too-large': 'the file is larger than 50 MB',
  unreadable: 'the file cannot be read',
  'invalid-bundle': 'this is not a valid bundle; "check" says why',
  'newer-bundle': 'this bundle was made by a newer version',
  'damaged-bundle': 'this is called a bundle, but holds none',
  'other-json': 'this is JSON, but no bundle and no text',
  'not-stored': 'the file could not be stored',
  'out-of-room': 'there is no room left to store the file'
};

/** The reason why the system could not read a file, without its path. */
export function reasonOf(error: unknown): string {
  const { code } = error as { code?: string };
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'this is a folder';
  if (code === 'EACCES') return 'the file may not be read';
  return error instanceof Error ? error.message : String(error);
}
