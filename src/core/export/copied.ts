import type { Citation } from '../citation/citation.ts';
import type {
  DocumentPart,
  ExchangePart,
  ExportDocument,
  NamedText,
  SectionPart
} from './document.ts';
import { escapeHtml, element, htmlLink } from './writers/html-text.ts';
import { htmlNotes } from './writers/html-end.ts';
import { htmlPart } from './writers/html.ts';
import { escapeMarkdown, markdownLink } from './writers/markdown-text.ts';
import { markdownNotes, markdownPart } from './writers/markdown.ts';
import { plainText } from './writers/text.ts';

/** The same in each form that a clipboard can hold. */
export interface Copied {
  text: string;
  markdown: string;
  /** A piece of a page, for programs that take formatted text. */
  html: string;
}

type Copyable = Extract<DocumentPart, { type: 'heading' | 'exchange' | 'section' }>;

const isCopyable = (part: DocumentPart): part is Copyable =>
  part.type === 'heading' || part.type === 'exchange' || part.type === 'section';

/** The questions and sections of a document with their footnotes, closed by where they come from. */
export function copyParts(document: ExportDocument): Copied {
  const { captions, footnotes } = document;
  const parts = document.parts.filter(isCopyable);
  const notes = footnotes.map(
    ({ number, paragraphs }) => `[${number}] ${paragraphs.map(plainText).join('\n')}`
  );
  return {
    text: [
      ...parts.flatMap(writePlain),
      ...notes,
      ...citationsOf(document).map((citation) => `(${sayCitation(citation)})`)
    ].join('\n\n'),
    markdown: [
      ...parts.flatMap((part) => markdownPart(part, captions)),
      ...markdownNotes(document)
    ].join('\n\n'),
    html: parts.map((part) => htmlPart(part, captions)).join('\n') + htmlNotes(document)
  };
}

/** Where each question and each section that was chosen comes from. */
export function citationsOf({ parts }: Pick<ExportDocument, 'parts'>): Citation[] {
  return parts.flatMap((part) => {
    if (part.type === 'exchange') return [part.citation];
    return part.type === 'section' && part.cited ? [part.cited] : [];
  });
}

/** A passage between quotation marks, with where it comes from. */
export function copyPassage(text: string, citation: Citation): Copied {
  const quoted = `“${text.trim()}”`;
  const { url } = citation;
  const said = escapeMarkdown(citation.text);
  return {
    text: `${quoted} (${sayCitation(citation)})`,
    markdown: `> ${escapeMarkdown(quoted).replaceAll('\n', '\n> ')}\n>\n> ${said}${url ? `, ${markdownLink(url, url)}` : ''}`,
    html:
      element('blockquote', {}, escapeHtml(quoted).replaceAll('\n', '<br>')) +
      element('p', {}, htmlCitation(citation))
  };
}

/** Where something comes from, alone. */
export function copyCitation(citation: Citation): Copied {
  const { text, url } = citation;
  return {
    text: sayCitation(citation),
    markdown: url ? markdownLink(text, url) : escapeMarkdown(text),
    html: element('p', {}, htmlCitation(citation))
  };
}

function sayCitation({ text, url }: Citation): string {
  return url ? `${text}, ${url}` : text;
}

/** With the name of the series in italics, as the Leidraad prints it. */
function htmlCitation({ parts, url }: Citation): string {
  const written = parts.map(({ text, italic }) =>
    italic ? element('i', {}, escapeHtml(text)) : escapeHtml(text)
  );
  return written.join('') + (url ? `, ${htmlLink(url, url)}` : '');
}

type Named = Pick<NamedText, 'name' | 'paragraphs'>;

function named({ name, paragraphs }: Named): string[] {
  const [first, ...rest] = paragraphs.map(plainText);
  return [[name, first].filter(Boolean).join('\n'), ...rest];
}

function writePlain(part: Copyable): string[] {
  // The heading of a section stands above its text.
  if (part.type === 'heading') return [];
  return part.type === 'section' ? writeSection(part) : writeExchange(part);
}

const writeSection = ({ title, paragraphs }: SectionPart): string[] =>
  named({ name: title, paragraphs }).filter(Boolean);

function writeExchange(part: ExchangePart): string[] {
  const { beside, question = [], answers, remarks } = part;
  const name = beside === undefined ? part.name : `${part.name} (${beside})`;
  return [
    ...(question.length > 0 ? named({ name, paragraphs: question }) : []),
    ...answers.flatMap(named),
    ...remarks
  ];
}
