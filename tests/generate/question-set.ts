import fc from 'fast-check';
import { dutchDate, memberList } from './dutch.ts';
import { matter } from './matter.ts';
import { printed, type Matter, type Written } from './model.ts';
import { createNoteSheet } from './note-sheet.ts';
import { expectedReading } from './reading.ts';

/** Questions as they are sent in: numbered paragraphs, notes in a list at the end. */
export const questionSet: fc.Arbitrary<Written> = matter({ joint: false, unanswered: 'all' }).map(
  writeQuestionSet
);

/** Such questions about this matter, whether or not they were answered. */
export function writeQuestionSet(subjectMatter: Matter): Written {
  const { caseNumber, submittedOn, submitters, minister, subject, exchanges } = subjectMatter;
  const sheet = createNoteSheet();
  const questions = exchanges.map(({ questions: [question = []] }, i) => {
    const sentences = question.map(({ text, note }) =>
      note === undefined ? printed(text) : `${printed(text)} [${sheet.take(printed(note))}]`
    );
    return `${i + 1}. ${sentences.join(' ')}`;
  });
  const blocks = [
    `${caseNumber}\n(ingezonden ${dutchDate(submittedOn)})`,
    `Vragen van ${memberList(submitters)} aan de ${minister.role.toLowerCase()} van ${minister.ministry} over ${printed(subject)}`,
    ...questions,
    sheet.notes.map(({ label, text }) => `[${label}] ${text}`).join('\n')
  ];
  const text = `${blocks.filter(Boolean).join('\n\n')}\n`;
  return { text, readings: [expectedReading(exchanges, sheet.notes)] };
}
