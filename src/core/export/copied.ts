import type { Citation } from '../citation/citation.ts';
import type { ExportDocument, ExchangePart, NamedText } from './document.ts';
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

const isExchange = (part: { type: string }): part is ExchangePart => part.type === 'exchange';

/** The questions of a document with their footnotes, closed by where they come from. */
export function copyExchanges(document: ExportDocument): Copied {
  const { captions, footnotes } = document;
  const parts = document.parts.filter(isExchange);
  const notes = footnotes.map(
    ({ number, paragraphs }) => `[${number}] ${paragraphs.map(plainText).join('\n')}`
  );
  return {
    text: [
      ...parts.flatMap(writePlain),
      ...notes,
      ...parts.map(({ citation }) => `(${sayCitation(citation)})`)
    ].join('\n\n'),
    markdown: [
      ...parts.flatMap((part) => markdownPart(part, captions)),
      ...markdownNotes(document)
    ].join('\n\n'),
    html: parts.map((part) => htmlPart(part, captions)).join('\n') + htmlNotes(document)
  };
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

function writePlain({ name, question = [], answers, remarks }: ExchangePart): string[] {
  const named = ({ name: word, paragraphs }: Pick<NamedText, 'name' | 'paragraphs'>) => {
    const [first = '', ...rest] = paragraphs.map(plainText);
    return [`${word}\n${first}`, ...rest];
  };
  return [
    ...(question.length > 0 ? named({ name, paragraphs: question }) : []),
    ...answers.flatMap(named),
    ...remarks
  ];
}
