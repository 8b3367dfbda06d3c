import fc from 'fast-check';
import { numberList, parliamentaryYear } from './dutch.ts';
import { layParagraph, plainLine, type LaidLine } from './layout.ts';
import { matter } from './matter.ts';
import { numbered, type Matter, type Written } from './model.ts';
import { createNoteSheet } from './note-sheet.ts';
import { paginate } from './pages.ts';
import { answerLine, publicationFoot, questionLine } from './publication-head.ts';
import { expectedReading } from './reading.ts';

interface PublicationStyle {
  width: number;
  pageLength: number;
  noteShape: 'inline' | 'own-line';
  start: 'blank' | 'form-feed';
  /** "Vraag 2 t/m 4" instead of "Vraag 2, 3 en 4". */
  range: boolean;
  /** Whether blank lines part the headed texts. */
  airy: boolean;
  /** Columns before every line, as a producer that keeps the layout prints them. */
  indent: number;
  /** Blanks between two columns on a page; absent where it has one. */
  gap?: number;
}

/** The official publication ("Aanhangsel") out of a PDF, with its running furniture. */
export const publication: fc.Arbitrary<Written> = matter({
  joint: true,
  unanswered: 'none'
}).chain(publicationOf);

/** The same in two columns, which the producer printed line by line across. */
export const publicationAcross: fc.Arbitrary<Written> = matter({
  joint: true,
  unanswered: 'none'
})
  .chain((subjectMatter) =>
    fc
      .record({
        width: fc.integer({ min: 48, max: 66 }),
        pageLength: fc.integer({ min: 30, max: 60 }),
        noteShape: fc.constant<PublicationStyle['noteShape']>('inline'),
        start: fc.constant<PublicationStyle['start']>('form-feed'),
        range: fc.boolean(),
        airy: fc.boolean(),
        indent: fc.constantFrom(0, 1),
        gap: fc.integer({ min: 3, max: 9 })
      })
      .map((style) => writePublication(subjectMatter, style))
  )
  // Less than some ten lines beside each other do not show that they are columns.
  .filter(({ text }) => text.split('\n').length > LEAST_LINES);

const LEAST_LINES = 36;

/** Such a publication about this matter. */
export function publicationOf(subjectMatter: Matter): fc.Arbitrary<Written> {
  return fc
    .record({
      width: fc.integer({ min: 66, max: 90 }),
      pageLength: fc.integer({ min: 20, max: 60 }),
      noteShape: fc.constantFrom<PublicationStyle['noteShape'][]>('inline', 'own-line'),
      start: fc.constantFrom<PublicationStyle['start'][]>('blank', 'form-feed'),
      range: fc.boolean(),
      airy: fc.boolean(),
      indent: fc.constantFrom(0, 0, 25)
    })
    .map((style) => writePublication(subjectMatter, style));
}

function writePublication(subjectMatter: Matter, style: PublicationStyle): Written {
  const sheet = createNoteSheet();
  const lay = { width: style.width, hyphenate: true };
  const gap = style.airy ? [plainLine('')] : [];
  const isAcross = style.gap !== undefined;
  const lines: LaidLine[] = [
    ...(isAcross ? [] : head(subjectMatter).map(plainLine)),
    ...description(subjectMatter, lay),
    ...gap
  ];
  for (const { exchange, numbers } of numbered(subjectMatter.exchanges)) {
    const list = numberList(numbers, style.range);
    if (exchange.oneHeading) lines.push(plainLine(`Vraag ${list}`));
    exchange.questions.forEach((question, i) => {
      if (!exchange.oneHeading) lines.push(plainLine(`Vraag ${numbers[i]}`));
      lines.push(...layParagraph(question, sheet, lay));
      if (!exchange.oneHeading) lines.push(...gap);
    });
    lines.push(...gap, plainLine(`Antwoord ${list}`));
    for (const paragraph of exchange.answer ?? []) {
      lines.push(...layParagraph(paragraph, sheet, lay));
    }
    lines.push(...gap);
  }
  const year = parliamentaryYear(subjectMatter);
  const text = paginate(lines, {
    length: style.pageLength,
    start: style.start,
    noteShape: style.noteShape,
    ...(style.gap !== undefined && {
      across: { gap: style.gap, width: style.width, head: [...head(subjectMatter), ''] }
    }),
    foot: (page) => [
      ...(page === 1 ? ['', `ah-tk-${year.replace('–', '')}-3301`, 'ISSN 0921 - 7398'] : []),
      '',
      publicationFoot(subjectMatter),
      '',
      String(page),
      ''
    ]
  });
  return {
    text: style.indent > 0 ? indented(text, style.indent) : text,
    readings: [expectedReading(subjectMatter.exchanges, sheet.notes)]
  };
}

function head(subjectMatter: Matter): string[] {
  return [
    'Tweede Kamer der Staten-Generaal',
    '',
    '2',
    '',
    `Vergaderjaar ${parliamentaryYear(subjectMatter)}`,
    '',
    'Aanhangsel van de Handelingen',
    'Vragen gesteld door de leden der Kamer, met de daarop door de',
    'regering gegeven antwoorden',
    '',
    '3301'
  ];
}

/** The two sentences of the head, in lines. */
function description(subjectMatter: Matter, style: { width: number; hyphenate: boolean }) {
  return [questionLine(subjectMatter), answerLine(subjectMatter)].flatMap((text) =>
    layParagraph([{ text }], createNoteSheet(), style)
  );
}

function indented(text: string, columns: number): string {
  const indent = ' '.repeat(columns);
  return text.replace(/^(?=[^\n])\f?/gm, (feed) => feed + indent);
}
