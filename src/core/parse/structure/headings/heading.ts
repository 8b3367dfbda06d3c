import type { HeadingShape } from '../shapes/heading-shape.ts';

/** The start of a question or an answer, as decided from its shape, its place and the sequence. */
export interface Heading {
  role: 'question' | 'answer';
  shape: HeadingShape['shape'];
  numbers: readonly number[];
  label: string;
  /** Offsets into the source; `from` includes markup in front. */
  from: number;
  to: number;
  /** Index of its (first) row. */
  row: number;
  /** Index of the first row after it; the same row again where text follows on the line. */
  next: number;
  misspelled?: string;
  /** Nothing is printed: the sequence says that it must have stood here. */
  lost?: true;
  /**
   * Index of the row where what introduces it begins: "Antwoord van …" above all answers, "Onderwerp: …"
   * above one question.
   */
  introducedAt?: number;
}
