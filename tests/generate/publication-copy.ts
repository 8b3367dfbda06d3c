import fc from 'fast-check';
import { headedBlocks } from './headed-blocks.ts';
import { matter } from './matter.ts';
import type { Matter, Written } from './model.ts';
import { createNoteSheet, type PrintedNote } from './note-sheet.ts';
import { answerLine, questionLine } from './publication-head.ts';
import { expectedReading } from './reading.ts';

/** How a browser's copy shows a note of the list at the end. */
const noteShapes: readonly ((note: PrintedNote) => string)[] = [
  ({ label, text }) => `Noot ${label}\n\n${text}`,
  ({ label, text }) => `${label}${text}`,
  ({ label, text }) => `${label}\n${text}`
];

/** The official publication copied from its web page: no pages, all notes after the text. */
export const publicationCopy: fc.Arbitrary<Written> = matter({
  joint: true,
  unanswered: 'none'
}).chain(publicationCopyOf);

/** Such a copy of what was published about this matter. */
export function publicationCopyOf(subjectMatter: Matter): fc.Arbitrary<Written> {
  return fc.constantFrom(...noteShapes).map((noteShape) => writeCopy(subjectMatter, noteShape));
}

function writeCopy(subjectMatter: Matter, noteShape: (note: PrintedNote) => string): Written {
  const sheet = createNoteSheet();
  const blocks = headedBlocks(subjectMatter.exchanges, sheet, (label) => label);
  const parts = [
    '3301',
    questionLine(subjectMatter),
    answerLine(subjectMatter),
    ...blocks.map(({ text }) => text),
    ...sheet.notes.map(noteShape)
  ];
  return {
    text: `${parts.join('\n\n')}\n`,
    readings: [expectedReading(subjectMatter.exchanges, sheet.notes)]
  };
}
