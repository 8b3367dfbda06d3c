import type { SelectedNote } from '../../model/selection.ts';
import type { DocumentPart, ExportDocument, TextParagraph } from '../document.ts';

/** A paragraph on lines of its own; footnotes as "[3]". */
export function plainText({ runs }: TextParagraph): string {
  return runs
    .map((run) => {
      return run.type === 'footnote' ? `[${run.number}]` : run.text;
    })
    .join('');
}

const joined = (paragraphs: readonly TextParagraph[]): string[] => paragraphs.map(plainText);

/** Writes a document as plain text: paragraphs parted by blank lines, headings underlined. */
export function writeText(document: ExportDocument): string {
  const { title, facts, parts, footnotes, references, sources, captions, made } = document;
  const blocks = [
    underlined(title, '='),
    facts.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    ...parts.flatMap((part) => writePart(part, document)),
    ...section(
      captions.footnotes,
      footnotes.map(({ number, paragraphs }) => `[${number}] ${joined(paragraphs).join('\n')}`)
    ),
    ...section(
      captions.references,
      references.map(({ text, url }) => `${text}\n${url}`)
    ),
    ...section(
      captions.sources,
      sources.map(
        ({ citation, name, sha256 }) =>
          `${citation.text}\n${[name, citation.url].filter(Boolean).join('\n')}\n${captions.sha256}: ${sha256}`
      )
    ),
    made
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function section(caption: string, items: readonly string[]): string[] {
  return items.length > 0 ? [underlined(caption, '-'), ...items] : [];
}

function underlined(text: string, line: string): string {
  return `${text}\n${line.repeat(Math.min(text.length, 72))}`;
}

function writePart(part: DocumentPart, { captions }: ExportDocument): string[] {
  switch (part.type) {
    case 'heading':
      return [underlined(part.text, part.level === 2 ? '=' : '-')];
    case 'facts':
      return [part.facts.map(({ label, value }) => `${label}: ${value}`).join('\n')];
    case 'text':
      return joined(part.paragraphs);
    case 'note':
      return notes([part.note], captions.note);
    case 'passage':
      return [`“${part.text}”`, ...notes(part.notes, captions.note), `(${part.citation.text})`];
    case 'section':
      return [
        ...joined(part.paragraphs),
        ...labels(part.labels, captions.labels),
        ...notes(part.notes, captions.note),
        ...(part.cited ? [`(${part.cited.text})`] : [])
      ];
    case 'exchange':
      return [
        underlined(part.name, '-'),
        ...(part.beside !== undefined ? [part.beside] : []),
        ...joined(part.question ?? []),
        ...part.answers.flatMap(({ name, paragraphs }) => [name, ...joined(paragraphs)]),
        ...part.remarks,
        ...labels(part.labels, captions.labels),
        ...notes(part.notes, captions.note),
        `(${part.citation.text})`
      ];
  }
}

const labels = (all: readonly string[], caption: string): string[] =>
  all.length > 0 ? [`${caption}: ${all.join(', ')}`] : [];

const notes = (all: readonly SelectedNote[], caption: string): string[] =>
  all.map(({ text, quote }) => `${quote ? `“${quote}”\n` : ''}${caption}: ${text}`);
