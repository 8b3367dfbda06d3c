import { numberList } from './dutch.ts';
import { numbered, printed, type Exchange, type Paragraph } from './model.ts';
import type { NoteSheet, PrintedNote } from './note-sheet.ts';

/** A heading or a paragraph on a line of its own. */
export interface Block {
  text: string;
  heading: boolean;
  /** The notes whose marks stand in it. */
  notes: readonly PrintedNote[];
}

/** Exchanges as official headings and unwrapped paragraphs; `mark` prints a note's label. */
export function headedBlocks(
  exchanges: readonly Exchange[],
  sheet: NoteSheet,
  mark: (label: string) => string
): Block[] {
  return numbered(exchanges).flatMap(({ exchange, numbers }) => [
    ...(exchange.oneHeading ? [headingBlock(`Vraag ${numberList(numbers)}`)] : []),
    ...exchange.questions.flatMap((question, i) => [
      ...(exchange.oneHeading ? [] : [headingBlock(`Vraag ${numbers[i]}`)]),
      paragraphBlock(question, sheet, mark)
    ]),
    headingBlock(`Antwoord ${numberList(numbers)}`),
    ...(exchange.answer ?? []).map((paragraph) => paragraphBlock(paragraph, sheet, mark))
  ]);
}

function headingBlock(text: string): Block {
  return { text, heading: true, notes: [] };
}

function paragraphBlock(
  paragraph: Paragraph,
  sheet: NoteSheet,
  mark: (label: string) => string
): Block {
  const notes: PrintedNote[] = [];
  const sentences = paragraph.map(({ text, note }) => {
    if (note === undefined) return printed(text);
    const taken = { label: sheet.take(printed(note)), text: printed(note) };
    notes.push(taken);
    return printed(text) + mark(taken.label);
  });
  return { text: sentences.join(' '), heading: false, notes };
}
