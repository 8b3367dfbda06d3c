import type { Paper } from '../../src/core/model/paper.ts';
import { numbered, printed, type Exchange, type Paragraph, type Reading } from './model.ts';
import type { PrintedNote } from './note-sheet.ts';

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function passageText(paragraphs: readonly Paragraph[]): string {
  return collapsed(
    paragraphs
      .flat()
      .map(({ text }) => printed(text))
      .join(' ')
  );
}

/** What reading a document of these exchanges should give. */
export function expectedReading(
  exchanges: readonly Exchange[],
  notes: readonly PrintedNote[]
): Reading {
  const all = numbered(exchanges);
  return {
    questions: all.flatMap(({ exchange, numbers }) =>
      exchange.oneHeading
        ? [{ numbers, text: passageText(exchange.questions) }]
        : exchange.questions.map((question, i) => ({
            numbers: numbers.slice(i, i + 1),
            text: passageText([question])
          }))
    ),
    answers: all.flatMap(({ exchange, numbers }) =>
      exchange.answer ? [{ numbers, text: passageText(exchange.answer) }] : []
    ),
    notes: notes.map(({ label, text }) => ({ label, text: collapsed(text) }))
  };
}

/** What parsing gave, one reading per set; the notes of the paper are those of its first set. */
export function actualReadings(papers: readonly Paper[]): Reading[] {
  return papers.flatMap((paper) =>
    paper.questionSets.map((set, i) => ({
      questions: set.questions.map(({ numbers, text }) => ({ numbers, text: collapsed(text) })),
      answers: set.answers.map((answer) => ({
        numbers: set.questions
          .filter(({ id }) => answer.questionIds.includes(id))
          .flatMap(({ numbers }) => numbers),
        text: collapsed(answer.text)
      })),
      notes:
        i > 0 ? [] : paper.footnotes.map(({ label, text }) => ({ label, text: collapsed(text) }))
    }))
  );
}
