import type { BaseIssue } from 'valibot';

/** What is wrong with a bundle, and where. */
export interface BundleError {
  /** JSON Pointer (RFC 6901); "" for the whole. */
  pointer: string;
  code: 'not-json' | 'too-deep' | 'not-a-bundle' | 'newer-version' | 'shape' | 'content';
  /** A sentence in English, for the command line. */
  message: string;
}

/** What the schema library found, as a pointer and a sentence. */
export function shapeError(issue: BaseIssue<unknown>): BundleError {
  const pointer = (issue.path ?? []).map(({ key }) => `/${escapeKey(String(key))}`).join('');
  const message = `${issue.message.charAt(0).toUpperCase()}${issue.message.slice(1)}.`;
  return { pointer, code: 'shape', message };
}

function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
