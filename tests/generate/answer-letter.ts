import fc from 'fast-check';
import { dutchDate, memberList, numberList } from './dutch.ts';
import { matter } from './matter.ts';
import { numbered, printed, type Matter, type Paragraph, type Written } from './model.ts';
import { createNoteSheet, type NoteSheet, type PrintedNote } from './note-sheet.ts';
import { expectedReading } from './reading.ts';

/** A letter as a text extractor makes it of a Word file: one paragraph per line, notes inlined. */
export const answerLetter: fc.Arbitrary<Written> = fc
  .boolean()
  .chain((joint) => matter({ joint, unanswered: 'none' }))
  .chain(answerLetterOf);

/** Such a letter about this matter. */
export function answerLetterOf(subjectMatter: Matter): fc.Arbitrary<Written> {
  const joint = subjectMatter.exchanges.some(({ questions }) => questions.length > 1);
  const answerHeadings = joint ? fc.constant(true) : fc.boolean();
  return answerHeadings.map((headings) => writeLetter(subjectMatter, headings));
}

/**
 * Writes a letter. Word counts its notes from 2 where its separators take 0 and 1, so the labels
 * begin there. Without answer headings an answer simply follows its question.
 */
function writeLetter(subjectMatter: Matter, answerHeadings: boolean): Written {
  const sheet = createNoteSheet(2);
  const exchanges = subjectMatter.exchanges.map((exchange) => ({ ...exchange, oneHeading: false }));
  const blocks = [opening(subjectMatter)];
  for (const { exchange, numbers } of numbered(exchanges)) {
    exchange.questions.forEach((question, i) => {
      blocks.push(`${numbers[i]}. ${writeParagraph(question, sheet)}`);
    });
    if (answerHeadings) blocks.push(`Antwoord ${numberList(numbers)}`);
    for (const paragraph of exchange.answer ?? []) blocks.push(writeParagraph(paragraph, sheet));
  }
  const text = `${blocks.join('\n\n')}\n\nHoogachtend,\n\n${signature(subjectMatter)}\n`;
  return { text, readings: [expectedReading(exchanges, sheet.notes)] };
}

function opening({ subject, submitters, submittedOn, caseNumber }: Matter): string {
  const printedSubject = printed(subject);
  return `Geachte voorzitter,\n\nHierbij zend ik u de antwoorden op de vragen van ${memberList(submitters)} over ${printedSubject}. Deze vragen werden ingezonden op ${dutchDate(submittedOn)} met kenmerk ${caseNumber}.`;
}

function signature({ minister }: Matter): string {
  return `De ${minister.role.toLowerCase()} van ${minister.ministry},\n\n\n\n${minister.name}`;
}

/** The marks where they belong, the notes' texts after the last sentence. */
function writeParagraph(paragraph: Paragraph, sheet: NoteSheet): string {
  const notes: PrintedNote[] = [];
  const sentences = paragraph.map(({ text, note }) => {
    if (note === undefined) return printed(text);
    const label = sheet.take(printed(note));
    notes.push({ label, text: printed(note) });
    return `${printed(text)}[footnoteRef:${label}]`;
  });
  return [...sentences, ...notes.map(({ label, text }) => `[${label}:  ${text} ] `)].join(' ');
}
