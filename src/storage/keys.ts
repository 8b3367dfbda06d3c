/**
 * The keys of the one store. `s:` and `c:` are named after the SHA-256 of their content, so they
 * are never overwritten with something else.
 *
 *     root             Root: format, generation, number of documents
 *     log              LogHead: the steps that can be undone or redone
 *     h:<step>:<part>  what one part of a step changed
 *     d:<source>       DocumentRecord: that the library holds this source, under which names
 *     r:<sort>:<id>    UserRecord: corrections, labels, notes …
 *     s:<source>       the source's text, gzipped UTF-8
 *     p:<source>       ReadingRecord: what the parser made of it (derived)
 *     c:<hash>         a piece of the papers' JSON (derived)
 *     x:<name>         other derived data, such as the search index
 *     unused           keys that nothing named at the previous clean-up
 */
export const ROOT = 'root';
export const LOG = 'log';
export const UNUSED = 'unused';

export const DOCUMENT = 'd:';
export const USER_RECORD = 'r:';
export const SOURCE = 's:';
export const READING = 'p:';
export const CHUNK = 'c:';
export const DERIVED = 'x:';
export const STEP = 'h:';

/** The key of one part of a step of the change log. */
export function stepPartKey(stepId: string, part: number): string {
  return `${STEP}${stepId}:${part}`;
}
