import {
  Bookmark,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild
} from 'docx';
import type { Citation } from '../../citation/citation.ts';
import type { SelectedNote } from '../../model/selection.ts';
import type { Captions } from '../captions.ts';
import type { DocumentPart, ExchangePart, Fact, TextParagraph } from '../document.ts';
import { docxParagraph } from './docx-lists.ts';
import { docxRuns, docxText } from './docx-text.ts';

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6
] as const;

/** A heading; level 2 of the document is the first below the title. */
export function docxHeading(level: number, text: string, anchor?: string): Paragraph {
  return new Paragraph(headingOf(level, text, anchor));
}

function headingOf(level: number, text: string, anchor?: string): IParagraphOptions {
  const runs = docxText(text);
  const children: ParagraphChild[] = anchor ? [new Bookmark({ id: anchor, children: runs })] : runs;
  const heading = LEVELS[Math.min(Math.max(level - 2, 0), LEVELS.length - 1)]!;
  return { heading, children, keepNext: true };
}

/** What parts the facts from the text, in twentieths of a point. */
const AFTER_FACTS = 240;

/** Label and value on a line each. */
export function docxFacts(facts: readonly Fact[]): Paragraph[] {
  return facts.map(
    ({ label, value, href }, i) =>
      new Paragraph({
        style: 'Facts',
        // One block, on the page of its heading.
        ...(i < facts.length - 1 ? { keepNext: true } : { spacing: { after: AFTER_FACTS } }),
        children: [
          ...docxText(`${label}: `, { bold: true }),
          ...docxRuns({
            runs: [href ? { type: 'link', text: value, href } : { type: 'text', text: value }]
          })
        ]
      })
  );
}

const paragraphs = (all: readonly TextParagraph[]): Paragraph[] =>
  all.map((paragraph) => new Paragraph(docxParagraph(paragraph)));

function noteOf({ text, quote }: SelectedNote, { note }: Captions): IParagraphOptions {
  return {
    style: 'Note',
    children: [
      ...docxText(`${note}: `, { bold: true }),
      ...(quote ? docxText(`“${quote}” `, { italics: true }) : []),
      ...docxText(text)
    ]
  };
}

function labelsOf(
  { labels }: Pick<ExchangePart, 'labels'>,
  captions: Captions
): IParagraphOptions[] {
  if (labels.length === 0) return [];
  const caption = docxText(`${captions.labels}: `, { bold: true });
  return [{ children: [...caption, ...docxText(labels.join(', '))] }];
}

const writeNote = (note: SelectedNote, captions: Captions): Paragraph =>
  new Paragraph(noteOf(note, captions));

/** The paragraphs of one part. */
export function docxPart(part: DocumentPart, captions: Captions): Paragraph[] {
  switch (part.type) {
    case 'heading':
      return [docxHeading(part.level, part.text, part.id)];
    case 'facts':
      return docxFacts(part.facts);
    case 'text':
      return paragraphs(part.paragraphs);
    case 'note':
      return [writeNote(part.note, captions)];
    case 'passage':
      return [
        new Paragraph({ style: 'Note', children: docxText(part.text, { italics: true }) }),
        ...part.notes.map((note) => writeNote(note, captions)),
        writeCitation(part.citation, captions)
      ];
    case 'section':
      return [
        ...paragraphs(part.paragraphs),
        ...labelsOf(part, captions).map((options) => new Paragraph(options)),
        ...part.notes.map((note) => writeNote(note, captions)),
        ...(part.cited ? [writeCitation(part.cited, captions)] : [])
      ];
    case 'exchange':
      return writeExchange(part, captions);
  }
}

function writeExchange(part: ExchangePart, captions: Captions): Paragraph[] {
  const said: readonly IParagraphOptions[] = [
    headingOf(part.level, part.name, part.id),
    ...(part.beside === undefined
      ? []
      : [{ style: 'Cited', keepNext: true, children: docxText(part.beside) }]),
    // Never parted from the first lines of its answer.
    ...(part.question ?? []).map((paragraph) => ({
      ...docxParagraph(paragraph),
      style: 'Asked',
      keepNext: true,
      keepLines: true
    })),
    ...part.answers.flatMap(({ name, paragraphs: texts }) => [
      headingOf(part.level + 1, name),
      ...texts.map(docxParagraph)
    ]),
    ...part.remarks.map((remark) => ({ children: docxText(remark, { italics: true }) })),
    ...labelsOf(part, captions),
    ...part.notes.map((note) => noteOf(note, captions))
  ];
  return [
    // Where it is found is not said alone on the next page.
    ...said.map(
      (options, i) =>
        new Paragraph(i === said.length - 1 ? { ...options, keepNext: true } : options)
    ),
    writeCitation(part.citation, captions)
  ];
}

function writeCitation({ parts }: Citation, captions: Captions): Paragraph {
  return new Paragraph({
    style: 'Cited',
    children: [
      ...docxText(`${captions.citation}: `),
      ...parts.flatMap(({ text, italic }) => docxText(text, italic ? { italics: true } : {}))
    ]
  });
}
