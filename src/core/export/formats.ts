import type { ExportDocument } from './document.ts';
import { writeBibtex } from './writers/bibtex.ts';
import { writeCslJson } from './writers/csl-json.ts';
import { writeCsv } from './writers/csv.ts';
import { writeHtml } from './writers/html.ts';
import { writeJsonLines } from './writers/json-lines.ts';
import { writeMarkdown } from './writers/markdown.ts';
import { writeRis } from './writers/ris.ts';
import { writeText } from './writers/text.ts';

/** What a document can be written as. */
export type ExportFormat =
  'docx' | 'html' | 'markdown' | 'text' | 'csv' | 'json-lines' | 'csl-json' | 'ris' | 'bibtex';

/** What is taken along beside the text. */
export interface ExportOptions {
  /** What the user wrote. */
  notes: boolean;
  /** What the text cites, written out. */
  references: boolean;
  /** Places in the source's text, where the format has room for them. */
  positions: boolean;
}

interface Writer {
  /** Of the file's name, without a dot. */
  extension: string;
  /** Whether it has room for places in the source. */
  positions: boolean;
  /** Whether it holds the text, rather than only what it is called. */
  text: boolean;
  write: (document: ExportDocument, options: ExportOptions) => string | Promise<Uint8Array>;
}

const TEXT = { text: true, positions: false };

/** Every format with how it is written; the library for Word is loaded when it is asked for. */
export const FORMATS: Readonly<Record<ExportFormat, Writer>> = {
  docx: {
    ...TEXT,
    extension: 'docx',
    write: async (document) => (await import('./writers/docx.ts')).writeDocx(document)
  },
  html: { ...TEXT, extension: 'html', write: writeHtml },
  markdown: { ...TEXT, extension: 'md', write: writeMarkdown },
  text: { ...TEXT, extension: 'txt', write: writeText },
  csv: { extension: 'csv', text: true, positions: true, write: writeCsv },
  'json-lines': { extension: 'jsonl', text: true, positions: true, write: writeJsonLines },
  'csl-json': { extension: 'json', text: false, positions: false, write: writeCslJson },
  ris: { extension: 'ris', text: false, positions: false, write: writeRis },
  bibtex: { extension: 'bib', text: false, positions: false, write: writeBibtex }
};

/** Leaves out of a document what is not asked for. */
function reduce(document: ExportDocument, { notes, references }: ExportOptions): ExportDocument {
  return {
    ...document,
    references: references ? document.references : [],
    parts: notes
      ? document.parts
      : document.parts.flatMap((part) => {
          if (part.type === 'note') return [];
          return ['notes' in part ? { ...part, notes: [] } : part];
        })
  };
}

/** Writes a document as the bytes of a file; text is UTF-8. */
export async function writeFormat(
  document: ExportDocument,
  format: ExportFormat,
  options: ExportOptions
): Promise<Uint8Array> {
  const written = await FORMATS[format].write(reduce(document, options), options);
  return typeof written === 'string' ? new TextEncoder().encode(written) : written;
}
