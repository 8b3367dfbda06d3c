import type { DocumentPart, ExportDocument } from '../../../core/export/document.ts';
import { shorten } from '../../texts/format.ts';

/** How a document is printed. */
export interface Printing {
  /** Footnotes below what calls them, with the labels of their source, or at the end, counted on. */
  footnotes: 'part' | 'end';
  contents: boolean;
}

/** A line of the contents. */
export interface ContentsLine {
  id: string;
  text: string;
  /** The first words of the question. */
  asked?: string;
  level: number;
  /** A heading of the text, no question. */
  isHeading: boolean;
}

/** So many questions are listed by their numbers alone. */
const MANY = 40;
/** How much of a question is shown, in characters. */
const EXCERPT = 80;

/** Whether the questions of a document are too many to be listed by their words. */
export function hasMany(parts: readonly DocumentPart[]): boolean {
  return parts.filter(({ type }) => type === 'exchange').length > MANY;
}

/** What a document holds: its headings, and its questions with their first words. */
export function contentsOf({ parts }: ExportDocument): ContentsLine[] {
  const many = hasMany(parts);
  return parts.flatMap((part): ContentsLine[] => {
    if (part.type === 'heading') {
      return [{ id: part.id, text: part.text, level: part.level, isHeading: true }];
    }
    if (part.type !== 'exchange') return [];
    const { id, name, level, record } = part;
    const asked = many || !record.question ? {} : { asked: shorten(record.question, EXCERPT) };
    return [{ id, text: name, ...asked, level, isHeading: false }];
  });
}
