import fc from 'fast-check';
import { dutchDate, memberList, numberList } from './dutch.ts';
import { matter } from './matter.ts';
import {
  numbered,
  printed,
  type Exchange,
  type Matter,
  type Paragraph,
  type Written
} from './model.ts';
import { expectedReading } from './reading.ts';

/** A whole letter in one line: only the headings inside it remain; its notes are gone. */
export const flattened: fc.Arbitrary<Written> = matter({ joint: true, unanswered: 'none' }).chain(
  flattenedOf
);

/** Such a letter about this matter. */
export function flattenedOf(subjectMatter: Matter): fc.Arbitrary<Written> {
  return fc
    .constantFrom('Antwoord', 'Antwoord op vraag')
    .map((heading) => writeFlattened(subjectMatter, heading));
}

function writeFlattened(subjectMatter: Matter, heading: string): Written {
  const exchanges = subjectMatter.exchanges.map(withoutNotes);
  const parts = [
    `Geachte voorzitter,  Hierbij zend ik u de antwoorden op de vragen van ${memberList(subjectMatter.submitters)} over ${printed(subjectMatter.subject)} (ingezonden ${dutchDate(subjectMatter.submittedOn)}, kenmerk ${subjectMatter.caseNumber}).`
  ];
  for (const { exchange, numbers } of numbered(exchanges)) {
    exchange.questions.forEach((question, i) => {
      parts.push(`Vraag ${numbers[i]} ${sentences(question)}`);
    });
    parts.push(`${heading} ${numberList(numbers)}`, ...(exchange.answer ?? []).map(sentences));
  }
  return { text: parts.join('  '), readings: [expectedReading(exchanges, [])] };
}

function sentences(paragraph: Paragraph): string {
  return paragraph.map(({ text }) => printed(text)).join(' ');
}

function withoutNotes({ questions, answer }: Exchange): Exchange {
  const bare = (paragraph: Paragraph) => paragraph.map(({ text }) => ({ text }));
  return {
    questions: questions.map(bare),
    ...(answer && { answer: answer.map(bare) }),
    oneHeading: false
  };
}
