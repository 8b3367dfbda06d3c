import fc from 'fast-check';
import { numberList } from './dutch.ts';
import { layParagraph, plainLine, type LaidLine } from './layout.ts';
import { matter } from './matter.ts';
import { numbered, type Matter, type Written } from './model.ts';
import { createNoteSheet } from './note-sheet.ts';
import { paginate } from './pages.ts';
import { expectedReading } from './reading.ts';

interface ListStyle {
  width: number;
  hyphenate: boolean;
  pageLength: number;
  /** How an answer is headed. A joint answer always names its questions. */
  answerHeading: 'Antwoord' | 'Antwoord op vraag' | 'Antwoord:';
  /** The number of a question whose heading has a letter too many. */
  misspelled: number;
  foot: boolean;
}

/** A list of questions and answers out of a PDF: hard lines, broken words, notes at page ends. */
export const listOfQuestions: fc.Arbitrary<Written> = matter({
  joint: true,
  unanswered: 'none',
  maxExchanges: 14
}).chain(listOfQuestionsOf);

/** Such a list about this matter. */
export function listOfQuestionsOf(subjectMatter: Matter): fc.Arbitrary<Written> {
  return fc
    .record({
      width: fc.integer({ min: 60, max: 85 }),
      hyphenate: fc.boolean(),
      pageLength: fc.integer({ min: 12, max: 50 }),
      answerHeading: fc.constantFrom<ListStyle['answerHeading'][]>(
        'Antwoord',
        'Antwoord op vraag',
        'Antwoord:'
      ),
      misspelled: fc.integer({ min: 2, max: 30 }),
      foot: fc.boolean()
    })
    .map((style) => writeList(subjectMatter, style));
}

function writeList({ exchanges: asked }: Matter, style: ListStyle): Written {
  const sheet = createNoteSheet();
  const exchanges = asked.map((exchange) => ({ ...exchange, oneHeading: false }));
  const lines: LaidLine[] = [];
  for (const { exchange, numbers } of numbered(exchanges)) {
    exchange.questions.forEach((question, i) => {
      const word = numbers[i] === style.misspelled ? 'Vraagt' : 'Vraag';
      lines.push(plainLine(`${word} ${numbers[i]}`), ...layParagraph(question, sheet, style));
      lines.push(plainLine(''));
    });
    lines.push(plainLine(answerHeading(numbers, style)));
    for (const paragraph of exchange.answer ?? []) {
      lines.push(...layParagraph(paragraph, sheet, style), plainLine(''));
    }
  }
  const text = paginate(lines, {
    length: style.pageLength,
    start: 'blank',
    noteShape: 'inline',
    ...(style.foot && {
      foot: (page) => [`Tweede Kamer, vergaderjaar 2024–2025, 36 999, nr. 7 ${page}`]
    })
  });
  return { text, readings: [expectedReading(exchanges, sheet.notes)] };
}

function answerHeading(numbers: readonly number[], { answerHeading: heading }: ListStyle): string {
  if (numbers.length > 1) return `Antwoord op vragen ${numberList(numbers)}`;
  return heading === 'Antwoord op vraag' ? `${heading} ${numbers[0]}` : heading;
}
