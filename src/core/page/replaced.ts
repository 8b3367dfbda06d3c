/** A stretch of a text, and what is read in its place. */
export interface Replaced {
  /** Offset of the first of its signs. */
  from: number;
  to: number;
  /** What the signs are; empty where nothing is read in their place. */
  letters: string;
}
