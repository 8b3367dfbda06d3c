import fc from 'fast-check';
import { headedBlocks, type Block } from './headed-blocks.ts';
import { matter } from './matter.ts';
import type { Matter, Written } from './model.ts';
import { createNoteSheet } from './note-sheet.ts';
import { answerLine, publicationFoot, questionLine } from './publication-head.ts';
import { expectedReading } from './reading.ts';

interface MarkdownStyle {
  heading: '**' | '### ';
  /** Blocks of a page. */
  pageLength: number;
}

/** The official publication as a PDF tool turns it into markdown. */
export const publicationMarkdown: fc.Arbitrary<Written> = matter({
  joint: true,
  unanswered: 'none'
}).chain(publicationMarkdownOf);

/** Such markdown of what was published about this matter. */
export function publicationMarkdownOf(subjectMatter: Matter): fc.Arbitrary<Written> {
  return fc
    .record({
      heading: fc.constantFrom<MarkdownStyle['heading'][]>('**', '### '),
      pageLength: fc.integer({ min: 4, max: 20 })
    })
    .map((style) => writeMarkdown(subjectMatter, style));
}

function writeMarkdown(subjectMatter: Matter, style: MarkdownStyle): Written {
  const sheet = createNoteSheet();
  const blocks = headedBlocks(subjectMatter.exchanges, sheet, (label) => ` [${label} ]`);
  const parts = [
    '# 2',
    '**Tweede Kamer der Staten-Generaal**',
    '### 3301',
    `**${questionLine(subjectMatter)}**`,
    `**${answerLine(subjectMatter)}**`
  ];
  for (let page = 0; page * style.pageLength < blocks.length; page++) {
    const shown = blocks.slice(page * style.pageLength, (page + 1) * style.pageLength);
    parts.push(
      ...shown.map((block) => writeBlock(block, style)),
      ...shown.flatMap(({ notes }) => notes.map(({ label, text }) => `${label} ${text}`)),
      '-----',
      `**${publicationFoot(subjectMatter)}** **${page + 1}**`
    );
  }
  return {
    text: `${parts.join('\n\n')}\n`,
    readings: [expectedReading(subjectMatter.exchanges, sheet.notes)]
  };
}

function writeBlock({ text, heading }: Block, style: MarkdownStyle): string {
  if (!heading) return text;
  return style.heading === '**' ? `**${text}**` : `### ${text}`;
}
