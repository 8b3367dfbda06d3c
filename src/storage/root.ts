/** The layout of the store that this code reads and writes. */
export const SCHEMA = 1;

/** The record that every change rewrites: who holds it knows whether he has seen the latest. */
export interface Root {
  schema: number;
  /** Counts the changes; orders them without a clock. */
  generation: number;
  /** How many `d:` records there are, to notice when the browser lost some. */
  documents: number;
}

/** Of a store that nothing was written to. */
export const EMPTY_ROOT: Root = { schema: SCHEMA, generation: 0, documents: 0 };
