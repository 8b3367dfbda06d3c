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
/** Key of the log of steps. */
export const LOG = 'log';
/** Key of the keys that nothing named. */
export const UNUSED = 'unused';

/** Start of the keys of documents. */
export const DOCUMENT = 'd:';
/** Start of the keys of what users added. */
export const USER_RECORD = 'r:';
/** Start of the keys of texts. */
export const SOURCE = 's:';
/** Start of the keys of readings. */
export const READING = 'p:';
/** Start of the keys of pieces of papers. */
export const CHUNK = 'c:';
/** Start of the keys of other derived data. */
export const DERIVED = 'x:';
/** Start of the keys of parts of steps. */
export const STEP = 'h:';

/** The key of one part of a step of the change log. */
export function stepPartKey(stepId: string, part: number): string {
  return `${STEP}${stepId}:${part}`;
}
