import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun
} from 'docx';
import { cleanText, oneLine } from '../clean-text.ts';
import type { DocumentFootnote, ExportDocument } from '../document.ts';
import { docxLists } from './docx-lists.ts';
import { docxFacts, docxHeading, docxPart } from './docx-parts.ts';
import { docxStyles } from './docx-styles.ts';
import { docxRuns, docxText } from './docx-text.ts';

/** A4, in twentieths of a point. */
const PAGE = { width: 11906, height: 16838 };

/**
 * Writes a document as a Word file: real headings, real footnotes, the language set, page numbers in
 * the foot, the sources at the end.
 */
export async function writeDocx(document: ExportDocument): Promise<Uint8Array> {
  const { title, facts, parts, footnotes, references, sources, captions } = document;
  const file = new Document({
    title: oneLine(title),
    creator: document.generator,
    description: cleanText([document.made, ...sources.map(sourceLine)].join('\n')),
    styles: docxStyles(),
    numbering: docxLists(),
    footnotes: Object.fromEntries(footnotes.map((note) => [note.number, writeFootnote(note)])),
    sections: [
      {
        properties: { page: { size: PAGE } },
        footers: { default: pageFoot(title) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: docxText(oneLine(title)) }),
          ...docxFacts(facts),
          ...parts.flatMap((part) => docxPart(part, captions)),
          ...(references.length > 0 ? [docxHeading(2, captions.references)] : []),
          ...references.map(
            ({ text, url }) =>
              new Paragraph({
                children: [
                  ...docxText(text === url ? '' : `${text}\n`),
                  ...docxRuns({ runs: [{ type: 'link', text: url, href: url }] })
                ]
              })
          ),
          docxHeading(2, captions.sources),
          ...sources.map(
            ({ citation, name, sha256 }) =>
              new Paragraph({
                children: docxText(`${citation.text}\n${name}\n${captions.sha256}: ${sha256}`)
              })
          ),
          new Paragraph({ style: 'Cited', children: docxText(document.made) })
        ]
      }
    ]
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

const sourceLine = ({ name, sha256 }: { name: string; sha256: string }) => `${name} ${sha256}`;

function writeFootnote({ paragraphs, inSource }: DocumentFootnote): { children: Paragraph[] } {
  const last = paragraphs.length - 1;
  return {
    children: paragraphs.map(
      (paragraph, i) =>
        new Paragraph({
          style: 'FootnoteText',
          children: [
            ...docxText(i === 0 ? ' ' : ''),
            ...docxRuns(paragraph),
            ...(i === last && inSource ? docxText(` (${inSource})`) : [])
          ]
        })
    )
  };
}

function pageFoot(title: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            size: 16,
            children: [`${oneLine(title)}  `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES]
          })
        ]
      })
    ]
  });
}
