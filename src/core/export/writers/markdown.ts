import type { SelectedNote } from '../../model/selection.ts';
import type { Captions } from '../captions.ts';
import type {
  DocumentPart,
  ExchangePart,
  ExportDocument,
  Fact,
  TextParagraph
} from '../document.ts';
import {
  escapeMarkdown,
  markdownHeading,
  markdownLink,
  markdownParagraph
} from './markdown-text.ts';
import { TEXT_LANGUAGE } from '../text-language.ts';
import { yamlHead } from './yaml-head.ts';

/** Writes a document as Markdown: a YAML head, headings, footnotes "[^1]", sources at the end. */
export function writeMarkdown(document: ExportDocument): string {
  const { title, facts, parts, references, sources, captions } = document;
  const blocks = [
    headOf(document),
    markdownHeading(1, title),
    writeFacts(facts),
    ...parts.flatMap((part) => markdownPart(part, captions)),
    ...section(captions.references, references, ({ text, url }) => {
      return text === url
        ? markdownLink(url, url)
        : `${escapeMarkdown(text)}: ${markdownLink(url, url)}`;
    }),
    ...section(captions.sources, sources, ({ citation, name, sha256 }) =>
      [
        escapeMarkdown(citation.text),
        ...(citation.url ? [markdownLink(citation.url, citation.url)] : []),
        `${escapeMarkdown(name)}, ${captions.sha256} \`${sha256}\``
      ].join('  \n  ')
    ),
    `*${escapeMarkdown(document.made)}*`,
    ...markdownNotes(document)
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** The footnotes, each as a definition of its own. */
export function markdownNotes({ footnotes }: Pick<ExportDocument, 'footnotes'>): string[] {
  return footnotes.map(({ number, paragraphs, inSource }) => {
    const all = paragraphs.map(markdownParagraph);
    const last = all.pop() ?? '';
    const marked = inSource ? `${last} (${escapeMarkdown(inSource)})` : last;
    return `[^${number}]: ${indent([...all, marked].join('\n\n'))}`;
  });
}

function headOf({ title, createdAt, generator, sources }: ExportDocument): string {
  return yamlHead({
    title,
    lang: TEXT_LANGUAGE,
    created: createdAt,
    generator,
    sources: sources.map(({ name, sha256, citation, date }) => ({
      citation: citation.text,
      file: name,
      sha256,
      date,
      url: citation.url
    }))
  });
}

function section<T>(caption: string, items: readonly T[], write: (item: T) => string): string[] {
  if (items.length === 0) return [];
  return [markdownHeading(2, caption), items.map((item) => `- ${write(item)}`).join('\n')];
}

/** Lines after the first of something that goes on under a footnote. */
function indent(text: string): string {
  return text.replaceAll('\n', '\n    ');
}

function writeFacts(facts: readonly Fact[]): string {
  return facts
    .map(({ label, value, href }) => {
      const shown = href ? markdownLink(value, href) : escapeMarkdown(value).replaceAll('\n', ' ');
      return `- **${escapeMarkdown(label)}:** ${shown}`.trimEnd();
    })
    .join('\n');
}

function writeNote({ text, quote }: SelectedNote, { note }: Captions): string {
  const lines = [quote && `“${quote}”`, text].filter((part) => part !== undefined && part !== '');
  const [first = '', ...rest] = lines.join('\n').split('\n').map(escapeMarkdown);
  return [`> **${note}:** ${first}`, ...rest.map((line) => `> ${line}`)].join('  \n');
}

const written = (paragraphs: readonly TextParagraph[]): string[] =>
  paragraphs.map(markdownParagraph);

/** The blocks of one part. */
export function markdownPart(part: DocumentPart, captions: Captions): string[] {
  switch (part.type) {
    case 'heading':
      return [markdownHeading(part.level, part.text)];
    case 'facts':
      return [writeFacts(part.facts)];
    case 'text':
      return written(part.paragraphs);
    case 'note':
      return [writeNote(part.note, captions)];
    case 'passage':
      return [
        `> ${escapeMarkdown(part.text)}`,
        ...part.notes.map((note) => writeNote(note, captions)),
        writeCitation(part.citation.text, captions)
      ];
    case 'section':
      return [
        ...written(part.paragraphs),
        ...writeLabels(part, captions),
        ...part.notes.map((note) => writeNote(note, captions)),
        ...(part.cited ? [writeCitation(part.cited.text, captions)] : [])
      ];
    case 'exchange':
      return [
        markdownHeading(part.level, part.name),
        ...(part.beside !== undefined ? [`*${escapeMarkdown(part.beside)}*`] : []),
        ...written(part.question ?? []),
        ...part.answers.flatMap(({ name, paragraphs }) => [
          markdownHeading(part.level + 1, name),
          ...written(paragraphs)
        ]),
        ...part.remarks.map((remark) => `*${escapeMarkdown(remark)}*`),
        ...writeLabels(part, captions),
        ...part.notes.map((note) => writeNote(note, captions)),
        writeCitation(part.citation.text, captions)
      ];
  }
}

function writeLabels({ labels }: Pick<ExchangePart, 'labels'>, captions: Captions): string[] {
  return labels.length > 0 ? [`**${captions.labels}:** ${escapeMarkdown(labels.join(', '))}`] : [];
}

function writeCitation(text: string, captions: Captions): string {
  return `*${captions.citation}: ${escapeMarkdown(text)}*`;
}
