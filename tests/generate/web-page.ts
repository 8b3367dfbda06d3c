import fc from 'fast-check';
import { matter } from './matter.ts';
import { printed, type Exchange, type Matter, type Paragraph, type Written } from './model.ts';
import { createNoteSheet, type NoteSheet } from './note-sheet.ts';
import { expectedReading } from './reading.ts';

const answered = matter({ joint: false, unanswered: 'none', maxExchanges: 5 });
const open = matter({ joint: false, unanswered: 'all', maxExchanges: 5 });

/** A page with many sets: a header, then one line per paragraph without any heading or note text. */
export const webPage: fc.Arbitrary<Written> = fc
  .array(fc.oneof({ arbitrary: answered, weight: 3 }, { arbitrary: open, weight: 1 }), {
    minLength: 1,
    maxLength: 6
  })
  .map(writePage);

/** Such a page with the sets of these matters. */
export function writePage(matters: readonly Matter[]): Written {
  return {
    text: `${matters.map(writeSet).join('\n')}\n`,
    readings: matters.map(({ exchanges }) =>
      expectedReading(
        exchanges.map((exchange) => ({ ...exchange, oneHeading: false })),
        []
      )
    )
  };
}

function writeSet({ subject, submitters, minister, exchanges }: Matter): string {
  const sheet = createNoteSheet();
  const members = submitters.map(({ name, group }) => `${name} (${group})`).join(', ');
  return [
    `Het ${printed(subject).slice('het '.length)} |`,
    '|',
    `${members} |`,
    '|',
    `${minister.name} (${minister.role.toLowerCase()} ${minister.ministry.toLowerCase()}) |`,
    '|',
    '![]() |',
    ...exchanges.flatMap((exchange) => exchangeLines(exchange, sheet))
  ].join('\n');
}

function exchangeLines({ questions, answer }: Exchange, sheet: NoteSheet): string[] {
  return [...questions, ...(answer ?? [])].map((paragraph) => writeLine(paragraph, sheet));
}

function writeLine(paragraph: Paragraph, sheet: NoteSheet): string {
  return paragraph
    .map(({ text, note }) => printed(text) + (note === undefined ? '' : sheet.take(note)))
    .join(' ');
}
