import type { Footnote, Section } from '../model/paper.ts';
import type { Spans } from '../model/span.ts';

/** A note of the paper; `number` counts from 1 and stands for it in addresses. */
export interface NumberedNote {
  number: number;
  note: Footnote;
}

/** A section with its place in the paper; `number` counts from 1, children included. */
export interface NumberedSection {
  number: number;
  section: Section;
}

/** What holds text of its own: a question, an answer, a section or a note. */
export interface Holder {
  id: string;
  text: string;
  spans: Spans;
}

/** What heads a section's text within its spans: "2.1 Dijken". */
export const headingOf = ({ number, title }: Pick<Section, 'number' | 'title'>): string =>
  [number, title].filter(Boolean).join(' ');

/** The id of a note as a holder of text; notes have none of their own. */
export const noteHolderId = (number: number): string => `note ${number}`;
