import type { Span } from './span.ts';

/** What the user wrote about something that is taken along. */
export interface SelectedNote {
  text: string;
  /** The passage that it is about, as it stands in the source. */
  quote?: string;
  /** Id of the question, answer or section that it is about; absent where it is about the whole. */
  at?: string;
}

/** A label of the user's in a paper that is taken along. */
export interface PlacedLabel {
  text: string;
  /** Id of the question, answer or section that it is on or in. */
  at?: string;
  /** The set that it is on, from 0; without either it is on the paper. */
  set?: number;
}

interface Selected {
  paperId: string;
  notes?: readonly SelectedNote[];
}

/** One thing that is taken along, or a line of the user's own between two of them. */
export type SelectionItem =
  | { type: 'heading'; level: 1 | 2 | 3; text: string }
  | { type: 'text'; text: string }
  | ({ type: 'paper' } & Selected)
  | ({ type: 'set'; setId: string } & Selected)
  /** `part` leaves out the other half; an answer brings every answer to the question. */
  | ({ type: 'question'; questionId: string; part?: 'question' | 'answer' } & Selected)
  /** A section with its children. */
  | ({ type: 'section'; sectionId: string } & Selected)
  /** A piece of the source, quoted; `at`: the question, answer or section that it stands in. */
  | ({ type: 'passage'; span: Span; at?: string } & Selected);

/** What is printed, exported or copied, in the order in which it is to stand. */
export interface Selection {
  /** Absent where the only item has a title of its own. */
  title?: string;
  items: readonly SelectionItem[];
}
