import { slugOf } from '../addresses/paper-key.ts';

/** Longer names are cut off by some systems, and hide their ending in lists. */
const MAX_TITLE = 48;

/**
 * The name of a file that is offered to keep: letters, digits, dots and hyphens only, at most 80
 * characters, always with this extension. A day as `YYYY-MM-DD` keeps it from being a name that
 * Windows reserves.
 */
export function exportFileName(title: string, day: string, extension: string): string {
  return `${[slugOf(title, MAX_TITLE) || 'repliek', day].join('-')}.${extension}`;
}
